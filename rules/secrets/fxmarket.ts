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
    advice: 'Reset the key in the FXMarket account: until then others use up your quota, or run up your bill.',
    docs: 'https://fxmarketapi.com',
  },
] satisfies Rule[];
