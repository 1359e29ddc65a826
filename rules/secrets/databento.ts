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
    advice: 'Revoke the key in the settings of Databento, create a new one and keep it out of the repository.',
    docs: 'https://databento.com/docs',
  },
] satisfies Rule[];
