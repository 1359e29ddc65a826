import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'exportsdk/api-key',
    title: 'Export SDK API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_-', 42, 52)],
    words: ['exportsdk'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Export SDK, create a new one and keep it out of the repository.',
    docs: 'https://exportsdk.com',
  },
] satisfies Rule[];
