import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'voicegain/api-key',
    title: 'Voicegain API key',
    shape: 'token',
    forms: [['ey', run('base64url', 34), '.ey', run('base64url', 108), '.', run('base64url', 43)]],
    words: ['voicegain'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Voicegain account and check its usage: others run up your bill with it.',
    docs: 'https://voicegain.ai',
  },
] satisfies Rule[];
