import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pdflayer/api-key',
    title: 'pdflayer API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['pdflayer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the pdflayer account: until then others use up your quota, or run up your bill.',
    docs: 'https://pdflayer.com/documentation',
  },
] satisfies Rule[];
