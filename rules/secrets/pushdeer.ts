import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pushdeer/key',
    title: 'PushDeer push key',
    shape: 'token',
    forms: [['PDU', run('digit', 1, 6), 'T', run('base62', 24, 40)]],
    severity: 'low',
    partial: true,
    advice: 'Delete the key in the PushDeer app and make a new one.',
    docs: 'https://github.com/easychen/pushdeer',
  },
] satisfies Rule[];
