import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nasdaqdatalink/api-key',
    title: 'Nasdaq Data Link API key',
    shape: 'context',
    bodies: [run('base64url', 20)],
    words: ['nasdaqdatalink', 'nasdaq'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Nasdaq Data Link, create a new one and keep it out of the repository.',
    docs: 'https://nasdaq.com',
  },
] satisfies Rule[];
