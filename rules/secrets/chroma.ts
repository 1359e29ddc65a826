import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'chroma/api-key',
    title: 'Chroma Cloud API key',
    shape: 'token',
    forms: [['ck-', run('base58', 40, 46)]],
    words: ['chroma'],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the key under Settings of the database at https://www.trychroma.com.',
    docs: 'https://docs.trychroma.com/cloud/getting-started',
  },
] satisfies Rule[];
