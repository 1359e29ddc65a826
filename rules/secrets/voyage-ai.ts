import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'voyage-ai/api-key',
    title: 'Voyage AI API key',
    shape: 'token',
    forms: [['pa-', run('base64url', 43)]],
    words: ['voyage', 'voyageai'],
    severity: 'high',
    advice: 'Delete the key at https://dashboard.voyageai.com.',
    docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  },
] satisfies Rule[];
