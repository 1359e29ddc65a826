import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'opencagedata/api-key',
    title: 'OpenCage API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['opencagedata'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the OpenCage account: until then others use up your quota, or run up your bill.',
    docs: 'https://opencagedata.com',
  },
] satisfies Rule[];
