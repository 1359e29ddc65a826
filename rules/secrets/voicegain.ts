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
    advice: 'Revoke the key in the settings of Voicegain, create a new one and keep it out of the repository.',
    docs: 'https://voicegain.ai',
  },
] satisfies Rule[];
