import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'railway/app-api-token',
    title: 'Railway app API token',
    shape: 'context',
    bodies: [run('0-9a-f-', 36)],
    words: ['railway'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the token at https://railway.com/account/tokens and create a new one.',
    docs: 'https://railway.app',
  },
] satisfies Rule[];
