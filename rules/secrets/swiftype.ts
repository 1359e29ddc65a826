import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'swiftype/api-key',
    title: 'Swiftype API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_-', 20)],
    words: ['swiftype'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Swiftype, create a new one and keep it out of the repository.',
    docs: 'https://swiftype.com',
  },
] satisfies Rule[];
