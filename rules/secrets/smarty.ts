import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'smarty/streets-api-key',
    title: 'Smarty streets API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['smarty', 'smartystreets'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Smarty account: until then others use up your quota, or run up your bill.',
    docs: 'https://smartystreets.com',
  },
] satisfies Rule[];
