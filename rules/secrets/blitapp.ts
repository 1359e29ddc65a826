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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Blitapp, create a new one and keep it out of the repository.',
    docs: 'https://blitapp.com',
  },
] satisfies Rule[];
