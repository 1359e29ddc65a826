import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'databox/api-key',
    title: 'Databox API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+=', 21), run('base62', 21)],
    words: ['databox'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Databox account: whoever has it reads and changes there what its owner can.',
    docs: 'https://developers.databox.com/docs',
  },
] satisfies Rule[];
