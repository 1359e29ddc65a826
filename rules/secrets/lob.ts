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
    advice: 'Revoke the key in the settings of Lob, create a new one and keep it out of the repository.',
    docs: 'https://docs.lob.com/',
  },
] satisfies Rule[];
