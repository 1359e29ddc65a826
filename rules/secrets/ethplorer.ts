import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ethplorer/api-key',
    title: 'Ethplorer API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 22)],
    words: ['ethplorer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Ethplorer account: until then others use up your quota, or run up your bill.',
    docs: 'https://ethplorer.io',
  },
] satisfies Rule[];
