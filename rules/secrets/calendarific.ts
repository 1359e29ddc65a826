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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Calendarific account: until then others use up your quota, or run up your bill.',
    docs: 'https://calendarific.com',
  },
] satisfies Rule[];
