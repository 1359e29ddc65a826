import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://app.pinecone.io and create a new one.';

export default [
  {
    id: 'pinecone/api-key',
    title: 'Pinecone API key',
    shape: 'token',
    forms: [['pcsk_', run('base62', 5, 6), '_', run('base62', 63)]],
    severity: 'high',
    advice,
    docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  },
  {
    id: 'pinecone/api-key-36',
    title: 'Pinecone API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['pinecone'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice,
    docs: 'https://pinecone.io',
  },
] satisfies Rule[];
