import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'mailsac/api-key',
    title: 'Mailsac API key',
    shape: 'pattern',
    pattern: /(?:mailsac)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>k_[0-9A-Za-z]{36,200})(?![0-9A-Za-z])/i,
    literals: ['mailsac'],
    reach: [8, 322],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Mailsac account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://mailsac.com',
  },
] satisfies Rule[];
