import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'aeroworkflow/api-key',
    title: 'Aeroworkflow API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z!#*:;?\\^', 20)],
    words: ['aeroworkflow'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Aeroworkflow account: whoever has it reads and changes there what its owner can.',
    docs: 'https://aeroworkflow.com',
  },
] satisfies Rule[];
