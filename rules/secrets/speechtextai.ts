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
    advice: 'Delete the key in the SpeechText.AI account and check its usage: others run up your bill with it.',
    docs: 'https://speechtext.ai',
  },
] satisfies Rule[];
