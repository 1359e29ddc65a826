import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ubidots/token',
    title: 'Ubidots token',
    shape: 'token',
    forms: [
      ['BBFF-', run('base62', 30)],
      ['BBUS-', run('base62', 30)],
    ],
    severity: 'high',
    advice: 'Revoke the token in the Ubidots console and look for resources and costs that are not yours.',
    docs: 'https://docs.ubidots.com/',
  },
] satisfies Rule[];
