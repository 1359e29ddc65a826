import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'serverchan/send-key',
    title: 'ServerChan send key',
    shape: 'token',
    forms: [
      ['SCT', run('digit', 1, 7), 'T', run('base62', 24, 40)],
      ['sctp', run('digit', 1, 7), 't', run('base62', 16, 40)],
    ],
    severity: 'medium',
    advice: 'Reset the SendKey in the ServerChan console.',
    docs: 'https://sct.ftqq.com/',
  },
] satisfies Rule[];
