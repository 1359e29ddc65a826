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
    advice: 'Reset the key in the Nasdaq Data Link account: until then others use up your quota, or run up your bill.',
    docs: 'https://nasdaq.com',
  },
] satisfies Rule[];
