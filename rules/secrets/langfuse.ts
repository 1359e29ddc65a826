import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'langfuse/secret-key',
    title: 'Langfuse secret key',
    shape: 'token',
    forms: [['sk-lf-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)]],
    severity: 'high',
    advice: 'Delete the key under Settings > API keys of the project.',
    docs: 'https://langfuse.com/docs',
  },
] satisfies Rule[];
