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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of pdflayer, create a new one and keep it out of the repository.',
    docs: 'https://pdflayer.com/documentation',
  },
] satisfies Rule[];
