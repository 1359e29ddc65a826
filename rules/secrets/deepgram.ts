import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'deepgram/api-key',
    title: 'Deepgram API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['deepgram'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under API keys of the project at https://console.deepgram.com.',
    docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
  },
] satisfies Rule[];
