import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scaleway/secret-key',
    title: 'Scaleway secret key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36), run('0-9A-Za-z-', 36)],
    words: ['scaleway', 'scw', 'scw_secret_key'],
    severity: 'critical',
    entropy: 3,
    accept: 'uuid',
    advice: 'Delete the API key at https://console.scaleway.com/iam/api-keys.',
    docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  },
] satisfies Rule[];
