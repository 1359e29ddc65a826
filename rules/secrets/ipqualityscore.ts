import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ipqualityscore/api-key',
    title: 'IPQualityScore API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['ipqualityscore', 'ipquality'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of IPQualityScore, create a new one and keep it out of the repository.',
    docs: 'https://ipqualityscore.com',
  },
] satisfies Rule[];
