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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Owlbot, create a new one and keep it out of the repository.',
    docs: 'https://owlbot.info',
  },
] satisfies Rule[];
