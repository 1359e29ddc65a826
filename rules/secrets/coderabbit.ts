import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coderabbit/api-key',
    title: 'CodeRabbit API key',
    shape: 'token',
    forms: [['cr-', run('hex-lower', 40, 80)]],
    words: ['coderabbit'],
    severity: 'high',
    partial: true,
    advice: 'Delete the key under API keys at https://app.coderabbit.ai.',
    docs: 'https://docs.coderabbit.ai/',
  },
] satisfies Rule[];
