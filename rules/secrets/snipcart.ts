import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'snipcart/api-key',
    title: 'Snipcart API key',
    shape: 'context',
    bodies: [run('word', 75)],
    words: ['snipcart'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Snipcart, create a new one and keep it out of the repository.',
    docs: 'https://snipcart.com',
  },
] satisfies Rule[];
