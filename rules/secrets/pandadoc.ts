import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pandadoc/api-key',
    title: 'PandaDoc API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['pandadoc'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the PandaDoc account: whoever has it reads and changes there what its owner can.',
    docs: 'https://developers.pandadoc.com/reference/using-api-keys',
  },
] satisfies Rule[];
