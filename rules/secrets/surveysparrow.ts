import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'surveysparrow/api-key',
    title: 'SurveySparrow API key',
    shape: 'context',
    bodies: [run('base64url', 88)],
    words: ['surveysparrow'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the SurveySparrow account: whoever has it reads and changes there what its owner can.',
    docs: 'https://surveysparrow.com',
  },
] satisfies Rule[];
