import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clickhelp/api-key',
    title: 'ClickHelp API key',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['clickhelp', 'clickhelp.co'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ClickHelp, create a new one and keep it out of the repository.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
