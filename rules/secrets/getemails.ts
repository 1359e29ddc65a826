import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'getemails/api-key',
    title: 'GetEmails API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 26)],
    words: ['getemails'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of GetEmails, create a new one and keep it out of the repository.',
    docs: 'https://getemails.com',
  },
] satisfies Rule[];
