import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'octopusdeploy/api-key',
    title: 'Octopus Deploy API key',
    shape: 'token',
    forms: [
      ['API-', run('base36-upper', 26)],
      ['API-', run('base36-upper', 29, 34)],
    ],
    severity: 'high',
    entropy: 3,
    accept: 'not-in-path',
    advice: 'Revoke the key under My API keys in the profile of its user.',
    docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  },
] satisfies Rule[];
