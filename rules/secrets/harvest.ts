import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'harvest/api-key',
    title: 'Harvest API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.', 97)],
    words: ['harvest'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Harvest account: whoever has it reads and changes there what its owner can.',
    docs: 'https://harvestapp.com',
  },
] satisfies Rule[];
