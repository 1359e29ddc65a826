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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the MapQuest account: until then others use up your quota, or run up your bill.',
    docs: 'https://mapquestapi.com',
  },
] satisfies Rule[];
