import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mixedbread/api-key',
    title: 'Mixedbread API key',
    shape: 'token',
    forms: [['mxb_', run('base62', 30, 48)]],
    severity: 'high',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the key at https://platform.mixedbread.com under API keys.',
    docs: 'https://www.mixedbread.com/docs',
  },
] satisfies Rule[];
