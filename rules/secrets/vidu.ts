import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vidu/api-key',
    title: 'Vidu API key',
    shape: 'token',
    forms: [['vda_', run('digit', 10, 22), '_', run('base62', 24, 48)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://platform.vidu.com/api-keys.',
    docs: 'https://platform.vidu.com/docs/',
  },
] satisfies Rule[];
