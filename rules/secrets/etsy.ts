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
    advice: 'Revoke the token in the settings of Etsy, create a new one and keep it out of the repository.',
    docs: 'https://developers.etsy.com/documentation/',
  },
  {
    id: 'etsy/open-api-key',
    title: 'Etsy open API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z:', 35, 89)],
    words: ['etsy', 'x-api-key'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Etsy, create a new one and keep it out of the repository.',
    docs: 'https://developers.etsy.com/documentation/',
  },
] satisfies Rule[];
