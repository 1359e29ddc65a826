import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'finicity/api-token',
    title: 'Finicity API token',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['finicity'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'It ends after two hours; renew the app key at https://developer.mastercard.com.',
    docs: 'https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/',
  },
  {
    id: 'finicity/client-secret',
    title: 'Finicity client secret',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['finicity'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Renew the partner secret at https://developer.mastercard.com.',
    docs: 'https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/',
  },
] satisfies Rule[];
