import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'localstack/auth-token',
    title: 'LocalStack auth token',
    shape: 'token',
    forms: [['ls-', run('base62', 8), '-', run('base62', 4), '-', run('base62', 4), '-', run('base62', 4), '-', run('base62', 12)]],
    words: ['localstack'],
    severity: 'medium',
    partial: true,
    advice: 'Reset the token at https://app.localstack.cloud/workspace/auth-tokens.',
    docs: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
  },
] satisfies Rule[];
