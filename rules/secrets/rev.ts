import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Rev account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'rev/client-key',
    title: 'Rev client key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 27)],
    words: ['rev'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://rev.com',
  },
  {
    id: 'rev/user-key',
    title: 'Rev user key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/=', 28)],
    words: ['rev'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://rev.com',
  },
] satisfies Rule[];
