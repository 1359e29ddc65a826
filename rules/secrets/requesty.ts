import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'requesty/api-key',
    title: 'Requesty API key',
    shape: 'token',
    forms: [
      ['rqsty-sk-', run('0-9A-Za-z+/_-', 60, 100)],
      ['rqsty-sk-', run('0-9A-Za-z+/_-', 60, 100), '='],
      ['rqsty-sk-', run('0-9A-Za-z+/_-', 60, 100), '=='],
    ],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://app.requesty.ai/api-keys.',
    docs: 'https://docs.requesty.ai/',
  },
] satisfies Rule[];
