import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'loggly/api-key',
    title: 'Loggly API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['loggly'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the Loggly account: whoever has it reads, or sends, what you measure.',
    docs: 'https://documentation.solarwinds.com/en/success_center/loggly/',
  },
  {
    id: 'loggly/input',
    title: 'Loggly address with its customer token',
    shape: 'pattern',
    pattern: /\.loggly\.com\/(?:inputs|bulk)\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z-])/,
    literals: ['.loggly.com/'],
    severity: 'medium',
    entropy: 2.8,
    advice: 'Retire the customer token under Source Setup > Customer Tokens: whoever has it writes into your logs.',
    docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  },
] satisfies Rule[];
