import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key under Settings > API keys at https://app.fullstory.com.';

export default [
  {
    id: 'fullstory/api-key',
    title: 'FullStory API key',
    shape: 'token',
    forms: [
      ['na1.', run('base62', 20, 200)],
      ['na1.', run('base64', 100)],
    ],
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://developer.fullstory.com/server/authentication/',
  },
  {
    id: 'fullstory/api-key-88',
    title: 'FullStory API key',
    shape: 'context',
    bodies: [run('base64', 88), run('0-9A-Za-z+/-', 88)],
    words: ['fullstory'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developer.fullstory.com/server/authentication/',
  },
  {
    id: 'fullstory/api-key-eu1',
    title: 'FullStory API key',
    shape: 'token',
    forms: [['eu1.', run('base62', 20, 200)]],
    caseless: true,
    severity: 'high',
    entropy: 3,
    advice,
    docs: 'https://developer.fullstory.com/server/authentication/',
  },
] satisfies Rule[];
