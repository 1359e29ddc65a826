import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aletheiaapi/api-key',
    title: 'Aletheia API key',
    shape: 'context',
    bodies: [run('base36-upper', 32)],
    words: ['aletheiaapi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Aletheia, create a new one and keep it out of the repository.',
    docs: 'https://aletheiaapi.com',
  },
] satisfies Rule[];
