import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ragflow/api-key',
    title: 'RAGFlow API key',
    shape: 'token',
    forms: [['ragflow-', run('base62', 40, 70)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key under API in the user settings of the RAGFlow server.',
    docs: 'https://ragflow.io/docs/',
  },
] satisfies Rule[];
