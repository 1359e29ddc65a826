import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'everhour/api-key',
    title: 'Everhour API key',
    shape: 'pattern',
    pattern: /(?:everhour)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}[^\r\n]{0,40}?(?<secret>[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{6}-[0-9a-f]{6}-[0-9a-f]{8})(?![\w-])/i,
    literals: ['everhour'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'dashed',
    advice: 'Revoke the key in the Everhour account: whoever has it reads and changes there what its owner can.',
    docs: 'https://everhour.com',
  },
] satisfies Rule[];
