import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloverly/api-key',
    title: 'Cloverly API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_:', 28)],
    words: ['cloverly'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Cloverly, create a new one and keep it out of the repository.',
    docs: 'https://cloverly.com',
  },
] satisfies Rule[];
