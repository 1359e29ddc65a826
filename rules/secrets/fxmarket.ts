import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fxmarket/api-key',
    title: 'FXMarket API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_=-', 20)],
    words: ['fxmarket'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of FXMarket, create a new one and keep it out of the repository.',
    docs: 'https://fxmarketapi.com',
  },
] satisfies Rule[];
