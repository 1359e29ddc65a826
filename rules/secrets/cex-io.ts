import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cex-io/api-key',
    title: 'CEX.IO API key',
    shape: 'context',
    bodies: [run('base62', 24, 27)],
    words: ['cex-io', 'cex_io', 'cexio', 'cex.io', 'cex'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of CEX.IO, create a new one and keep it out of the repository.',
    docs: 'https://cex.io',
  },
  {
    id: 'cex-io/secret',
    title: 'CEX.IO secret',
    shape: 'context',
    bodies: [run('base62', 24, 27)],
    words: ['cex-io', 'cex_io', 'cexio', 'cex.io', 'cex'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of CEX.IO, create a new one and keep it out of the repository.',
    docs: 'https://cex.io',
  },
] satisfies Rule[];
