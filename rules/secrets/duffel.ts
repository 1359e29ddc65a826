import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'duffel/api-token',
    title: 'Duffel API token',
    shape: 'token',
    forms: [['duffel_', ['live', 'test'], '_', run('base64url', 43)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of Duffel, create a new one and keep it out of the repository.',
    docs: 'https://duffel.com/docs/api/overview/authentication',
  },
] satisfies Rule[];
