import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'calendarific/api-key',
    title: 'Calendarific API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['calendarific'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Calendarific, create a new one and keep it out of the repository.',
    docs: 'https://calendarific.com',
  },
] satisfies Rule[];
