import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'screenshotapi/key',
    title: 'Screenshot API key',
    shape: 'context',
    bodies: [run('0-9A-Z', 31)],
    words: ['screenshotapi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Screenshot API, create a new one and keep it out of the repository.',
    docs: 'https://screenshotapi.net',
  },
] satisfies Rule[];
