import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'graphhopper/api-key',
    title: 'GraphHopper API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['graphhopper'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the GraphHopper account: until then others use up your quota, or run up your bill.',
    docs: 'https://graphhopper.com',
  },
] satisfies Rule[];
