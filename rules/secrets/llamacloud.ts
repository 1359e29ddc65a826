import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'llamacloud/api-key',
    title: 'LlamaCloud API key',
    shape: 'token',
    forms: [['llx-', run('base62', 44, 52)]],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key in the LlamaCloud settings.',
    docs: 'https://docs.cloud.llamaindex.ai/',
  },
] satisfies Rule[];
