import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'extractorapi/key',
    title: 'Extractor API key',
    shape: 'context',
    bodies: [run('base62', 40), run('0-9A-Za-z-', 40)],
    words: ['extractorapi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Extractor API, create a new one and keep it out of the repository.',
    docs: 'https://extractorapi.com',
  },
] satisfies Rule[];
