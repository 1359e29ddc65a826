import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'etsy/access-token',
    title: 'Etsy access token',
    shape: 'context',
    bodies: [run('base62', 24)],
    words: ['etsy'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token at https://www.etsy.com/developers/your-apps and create a new one.',
    docs: 'https://developers.etsy.com/documentation/',
  },
  {
    id: 'etsy/open-api-key',
    title: 'Etsy open API key',
    shape: 'pattern',
    pattern: /(?:etsy|x-api-key)[^\r\n]{0,40}?(?<![0-9A-Za-z])(?<secret>[0-9A-Za-z]{24}:[0-9A-Za-z]{10,64})(?![0-9A-Za-z])/i,
    literals: ['etsy', 'x-api-key'],
    reach: [8, 209],
    severity: 'medium',
    confidence: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.etsy.com/developers/your-apps and create a new one.',
    docs: 'https://developers.etsy.com/documentation/',
  },
] satisfies Rule[];
