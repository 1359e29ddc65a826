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
    advice: 'Delete the key in the PhotoRoom account and check its usage: others run up your bill with it.',
    docs: 'https://photoroom.com',
  },
] satisfies Rule[];
