import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'photoroom/api-key',
    title: 'PhotoRoom API key',
    shape: 'token',
    forms: [['sk_pr_', run('base62', 1, 64), '_', run('hex', 40)]],
    caseless: true,
    severity: 'high',
    advice: 'Revoke the key in the settings of PhotoRoom, create a new one and keep it out of the repository.',
    docs: 'https://photoroom.com',
  },
] satisfies Rule[];
