import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'commodities/api-key',
    title: 'Commodities API key',
    shape: 'context',
    bodies: [run('base62', 60)],
    words: ['commodities'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Commodities, create a new one and keep it out of the repository.',
    docs: 'https://commodities-api.com',
  },
] satisfies Rule[];
