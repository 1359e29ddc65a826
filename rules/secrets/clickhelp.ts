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
    advice: 'Revoke the key in the ClickHelp account: whoever has it reads and changes there what its owner can.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
