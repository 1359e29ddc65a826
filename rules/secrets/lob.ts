import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lob/api-key',
    title: 'Lob API key',
    shape: 'token',
    forms: [
      ['live_', run('hex-lower', 35)],
      ['test_', run('hex-lower', 35)],
    ],
    words: ['lob', 'live_', 'test_'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Rotate the key under Settings > API keys at https://dashboard.lob.com.',
    docs: 'https://docs.lob.com/',
  },
] satisfies Rule[];
