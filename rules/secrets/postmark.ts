import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'postmark/api-token',
    title: 'Postmark API token',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36), run('0-9A-Za-z-', 36)],
    words: ['postmark'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Delete the token under API tokens of the server or account at https://account.postmarkapp.com.',
    docs: 'https://postmarkapp.com/developer/api/overview',
  },
] satisfies Rule[];
