import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gitbook/api-token',
    title: 'GitBook API token',
    shape: 'token',
    forms: [['gb_api_', run('base62', 30, 60)]],
    severity: 'high',
    entropy: 3,
    partial: true,
    advice: 'Delete the token at https://app.gitbook.com/account/developer.',
    docs: 'https://gitbook.com/docs/developers/gitbook-api/authentication',
  },
] satisfies Rule[];
