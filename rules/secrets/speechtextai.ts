import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'speechtextai/api-key',
    title: 'SpeechText.AI API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['speechtextai', 'speechtext'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of SpeechText.AI, create a new one and keep it out of the repository.',
    docs: 'https://speechtext.ai',
  },
] satisfies Rule[];
