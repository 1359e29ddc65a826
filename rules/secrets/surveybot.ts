import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'surveybot/api-key',
    title: 'Surveybot API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 80)],
    words: ['surveybot'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Surveybot account: whoever has it reads and changes there what its owner can.',
    docs: 'https://surveybot.io',
  },
] satisfies Rule[];
