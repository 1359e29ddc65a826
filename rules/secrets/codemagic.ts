import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'codemagic/api-key',
    title: 'Codemagic API key',
    shape: 'context',
    bodies: [run('word', 43)],
    words: ['codemagic'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Codemagic account and look for builds and changes that are not yours.',
    docs: 'https://codemagic.io',
  },
] satisfies Rule[];
