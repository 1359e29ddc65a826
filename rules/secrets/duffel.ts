import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'duffel/api-token',
    title: 'Duffel API token',
    shape: 'token',
    forms: [['duffel_', ['live', 'test'], '_', run('base64url', 43)]],
    severity: 'high',
    advice: 'Delete the token under Developers > Access tokens at https://app.duffel.com.',
    docs: 'https://duffel.com/docs/api/overview/authentication',
  },
] satisfies Rule[];
