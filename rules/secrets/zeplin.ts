import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zeplin/api-key',
    title: 'Zeplin API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.-', 350, 400)],
    words: ['zeplin'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Zeplin, create a new one and keep it out of the repository.',
    docs: 'https://zeplin.dev',
  },
] satisfies Rule[];
