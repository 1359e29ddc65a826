import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'partnerstack/api-key',
    title: 'PartnerStack API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['partnerstack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the PartnerStack account: whoever has it reads and changes there what its owner can.',
    docs: 'https://partnerstack.com',
  },
] satisfies Rule[];
