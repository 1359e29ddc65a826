import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mandrill/api-key',
    title: 'Mandrill API key',
    shape: 'context',
    bodies: [run('base64url', 20, 24), run('base64url', 22)],
    words: ['mandrill'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mandrill, create a new one and keep it out of the repository.',
    docs: 'https://mandrillapp.com',
  },
] satisfies Rule[];
