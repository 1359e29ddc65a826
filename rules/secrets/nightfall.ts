import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key in the Nightfall account and check its usage: others run up your bill with it.';

export default [
  {
    id: 'nightfall/api-key',
    title: 'Nightfall API key',
    shape: 'token',
    forms: [['NF-', run('base62', 32)]],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://nightfall.ai',
  },
  {
    id: 'nightfall/api-key-32',
    title: 'Nightfall API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['nightfall'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://nightfall.ai',
  },
] satisfies Rule[];
