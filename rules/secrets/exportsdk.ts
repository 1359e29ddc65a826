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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Export SDK account: until then others use up your quota, or run up your bill.',
    docs: 'https://exportsdk.com',
  },
] satisfies Rule[];
