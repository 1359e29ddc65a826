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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Stormglass, create a new one and keep it out of the repository.',
    docs: 'https://stormglass.io',
  },
] satisfies Rule[];
