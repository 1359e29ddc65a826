import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mapquest/api-key',
    title: 'MapQuest API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['mapquest'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of MapQuest, create a new one and keep it out of the repository.',
    docs: 'https://mapquestapi.com',
  },
] satisfies Rule[];
