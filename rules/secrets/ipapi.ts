import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ipapi/api-key',
    title: 'ipapi API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['ipapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ipapi account: until then others use up your quota, or run up your bill.',
    docs: 'https://ipapi.com',
  },
] satisfies Rule[];
