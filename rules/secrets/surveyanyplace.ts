import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'surveyanyplace/api-key',
    title: 'Survey Anyplace API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['surveyanyplace', 'survey_anyplace'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Survey Anyplace account: whoever has it reads and changes there what its owner can.',
    docs: 'https://surveyanyplace.com',
  },
] satisfies Rule[];
