import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dub/api-key',
    title: 'Dub API key',
    shape: 'token',
    forms: [['dub_', run('base62', 20, 40)]],
    severity: 'high',
    entropy: 3,
    partial: true,
    advice: 'Delete the key under Settings > API keys of the workspace at https://app.dub.co.',
    docs: 'https://dub.co/docs/api-reference/tokens',
  },
] satisfies Rule[];
