import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nanogpt/api-key',
    title: 'NanoGPT API key',
    shape: 'token',
    forms: [
      ['sk-nano-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)],
    ],
    severity: 'medium',
    partial: true,
    advice: 'Delete the key at https://nano-gpt.com/api.',
    docs: 'https://docs.nano-gpt.com/',
  },
] satisfies Rule[];
