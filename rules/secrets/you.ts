import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'you/api-key',
    title: 'You.com API key',
    shape: 'token',
    forms: [['ydc-sk-', run('hex-lower', 16), '-', run('base62', 32)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://api.you.com.',
    docs: 'https://documentation.you.com/',
  },
] satisfies Rule[];
