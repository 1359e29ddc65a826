import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paymongo/api-key',
    title: 'PayMongo API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['paymongo'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of PayMongo, create a new one and keep it out of the repository.',
    docs: 'https://paymongo.com',
  },
] satisfies Rule[];
