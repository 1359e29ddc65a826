import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'arize/api-key',
    title: 'Arize API key',
    shape: 'token',
    forms: [
      ['ak-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12), '-', run('base62', 32)],
    ],
    severity: 'high',
    partial: true,
    advice: 'Delete the key under Settings > API keys at https://app.arize.com.',
    docs: 'https://arize.com/docs/ax',
  },
] satisfies Rule[];
