import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lambda-cloud/api-key',
    title: 'Lambda Cloud API key',
    shape: 'token',
    forms: [['secret_', run('0-9a-z_-', 1, 40), '_', run('hex-lower', 32), '.', run('base62', 32)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://cloud.lambda.ai/api-keys.',
    docs: 'https://docs.lambda.ai/public-cloud/cloud-api/',
  },
] satisfies Rule[];
