import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'anyscale/api-key',
    title: 'Anyscale API key',
    shape: 'token',
    forms: [['esecret_', run('base62', 20, 40)]],
    severity: 'high',
    advice: 'Delete the key in the Anyscale console.',
    docs: 'https://docs.anyscale.com/',
  },
] satisfies Rule[];
