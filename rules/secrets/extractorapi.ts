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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Extractor API account: until then others use up your quota, or run up your bill.',
    docs: 'https://extractorapi.com',
  },
] satisfies Rule[];
