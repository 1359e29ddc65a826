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
    advice: 'Revoke the key in the settings of Ethplorer, create a new one and keep it out of the repository.',
    docs: 'https://ethplorer.io',
  },
] satisfies Rule[];
