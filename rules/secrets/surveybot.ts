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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Surveybot, create a new one and keep it out of the repository.',
    docs: 'https://surveybot.io',
  },
] satisfies Rule[];
