import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'appwrite/api-key',
    title: 'Appwrite API key',
    shape: 'token',
    forms: [['standard_', run('hex-lower', 256)]],
    severity: 'critical',
    advice: 'Delete the key under Overview > API keys of the project.',
    docs: 'https://appwrite.io/docs/advanced/platform/api-keys',
  },
] satisfies Rule[];
