import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'owlbot/api-key',
    title: 'Owlbot API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['owlbot'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Owlbot account: until then others use up your quota, or run up your bill.',
    docs: 'https://owlbot.info',
  },
] satisfies Rule[];
