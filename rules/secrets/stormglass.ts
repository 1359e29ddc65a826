import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stormglass/api-key',
    title: 'Stormglass API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 73)],
    words: ['stormglass'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Stormglass account: until then others use up your quota, or run up your bill.',
    docs: 'https://stormglass.io',
  },
] satisfies Rule[];
