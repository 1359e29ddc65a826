import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'turbopuffer/api-key',
    title: 'turbopuffer API key',
    shape: 'token',
    forms: [['tpuf_', run('base62', 32)]],
    severity: 'critical',
    partial: true,
    advice: 'Delete the key at https://turbopuffer.com/dashboard.',
    docs: 'https://turbopuffer.com/docs/auth',
  },
] satisfies Rule[];
