import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'carboninterface/api-key',
    title: 'Carbon Interface API key',
    shape: 'context',
    bodies: [run('base62', 21)],
    words: ['carboninterface'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Carbon Interface, create a new one and keep it out of the repository.',
    docs: 'https://carboninterface.com',
  },
] satisfies Rule[];
