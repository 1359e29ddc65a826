import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'holidayapi/key',
    title: 'Holiday API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['holidayapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Holiday API account: until then others use up your quota, or run up your bill.',
    docs: 'https://holidayapi.com',
  },
] satisfies Rule[];
