import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'composio/api-key',
    title: 'Composio API key',
    shape: 'token',
    forms: [['ak_', run('base64url', 20)]],
    words: ['composio'],
    severity: 'high',
    partial: true,
    advice: 'Delete the key under Settings of the project at https://platform.composio.dev.',
    docs: 'https://docs.composio.dev/',
  },
] satisfies Rule[];
