import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'temporal/cloud-api-key',
    title: 'Temporal cloud API key',
    shape: 'token',
    forms: [
      ['eyJ', run('base64url', 10, 200), '.', run('base64url', 0, 200), 'Y2NvdW50X2lk', run('base64url', 0, 200), 'InRlbXBvcmFsLmlv', run('base64url', 0, 200), 'ICJrZXlfaWQiOi', run('base64url', 20, 200), '.', run('base64url', 20, 200)],
      ['eyJ', run('base64url', 10, 200), '.', run('base64url', 0, 200), 'Y2NvdW50X2lk', run('base64url', 0, 200), 'InRlbXBvcmFsLmlv', run('base64url', 0, 200), 'a2V5X2lk', run('base64url', 20, 200), '.', run('base64url', 20, 200)],
      ['eyJ', run('base64url', 10, 200), '.', run('base64url', 0, 200), 'Y2NvdW50X2lk', run('base64url', 0, 200), 'InRlbXBvcmFsLmlv', run('base64url', 0, 200), 'rZXlfaWQi', run('base64url', 20, 200), '.', run('base64url', 20, 200)],
    ],
    words: ['temporal', 'inrlbxbvcmfslmlv'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete the key at https://cloud.temporal.io/settings/api-keys and create a new one.',
    docs: 'https://docs.temporal.io/cloud/api-keys',
  },
] satisfies Rule[];
