import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'predibase/api-token',
    title: 'Predibase API token',
    shape: 'token',
    forms: [['pb_', run('base64url', 22)]],
    words: ['predibase'],
    severity: 'high',
    partial: true,
    advice: 'Delete the token under Settings > My profile at https://app.predibase.com.',
    docs: 'https://docs.predibase.com/',
  },
] satisfies Rule[];
