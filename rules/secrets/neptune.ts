import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'neptune/api-token',
    title: 'Neptune API token',
    shape: 'token',
    forms: [
      ['eyJhcGlfYWRkcmVzcyI6', run('base64', 60, 400)],
      ['eyJhcGlfYWRkcmVzcyI6', run('base64', 60, 400), '='],
      ['eyJhcGlfYWRkcmVzcyI6', run('base64', 60, 400), '=='],
    ],
    severity: 'high',
    partial: true,
    advice: 'Reset the token under Get your API token in the user menu of Neptune.',
    docs: 'https://docs.neptune.ai/',
  },
] satisfies Rule[];
