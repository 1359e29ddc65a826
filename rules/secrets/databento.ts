import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'databento/api-key',
    title: 'Databento API key',
    shape: 'token',
    forms: [['db-', run('base62', 29)]],
    words: ['databento'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://databento.com/portal/keys and create a new one.',
    docs: 'https://databento.com/docs',
  },
] satisfies Rule[];
