import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'datastax/astra-application-token',
    title: 'DataStax Astra application token',
    shape: 'token',
    forms: [['AstraCS:', run('base62', 20, 200)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of DataStax Astra, create a new one and keep it out of the repository.',
    docs: 'https://docs.datastax.com/',
  },
] satisfies Rule[];
