import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'requestfinance/api-key',
    title: 'Request Finance API key',
    shape: 'pattern',
    pattern: /(?:requestfinance|request_finance)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7})(?![\w-])/i,
    literals: ['requestfinance', 'request_finance'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'dashed',
    advice: 'Roll the key in the Request Finance dashboard and look through recent payments, refunds and payouts.',
    docs: 'https://request.finance',
  },
] satisfies Rule[];
