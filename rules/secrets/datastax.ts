import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'datastax/astra-application-token',
    title: 'DataStax Astra application token',
    shape: 'token',
    forms: [['AstraCS:', run('base62', 20, 200)]],
    severity: 'high',
    advice: 'Revoke the token at https://astra.datastax.com/settings/tokens and create a new one.',
    docs: 'https://docs.datastax.com/',
  },
] satisfies Rule[];
