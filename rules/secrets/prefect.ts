import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'prefect/api-token',
    title: 'Prefect API key',
    shape: 'token',
    forms: [['pnu_', run('base62', 36)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Prefect, create a new one and keep it out of the repository.',
    docs: 'https://docs.prefect.io/',
  },
] satisfies Rule[];
