import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'blitapp/api-key',
    title: 'Blitapp API key',
    shape: 'context',
    bodies: [run('base64url', 39)],
    words: ['blitapp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Blitapp account and look for builds and changes that are not yours.',
    docs: 'https://blitapp.com',
  },
] satisfies Rule[];
