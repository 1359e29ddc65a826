import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cartesia/api-key',
    title: 'Cartesia API key',
    shape: 'token',
    forms: [['sk_car_', run('base62', 20, 48)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key in the account settings of Cartesia and create a new one.',
    docs: 'https://docs.cartesia.ai/',
  },
] satisfies Rule[];
