import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'liveblocks/secret-key',
    title: 'Liveblocks secret key',
    shape: 'token',
    forms: [[['sk_prod_', 'sk_dev_'], run('base64url', 60, 70)]],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Roll the secret key under API keys of the project at https://liveblocks.io/dashboard.',
    docs: 'https://liveblocks.io/docs/authentication',
  },
] satisfies Rule[];
