import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'graphcms/api-key',
    title: 'GraphCMS API key',
    shape: 'token',
    forms: [['ey', run('base62', 73), '.ey', run('base62', 365), '.', run('base64url', 683)]],
    words: ['graphcms'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the GraphCMS account: whoever has it reads and changes there what its owner can.',
    docs: 'https://graphcms.com',
  },
] satisfies Rule[];
