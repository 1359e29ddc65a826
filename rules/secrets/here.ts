import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'here/api-key',
    title: 'HERE API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.=+/-', 43)],
    words: ['here', 'hereapi'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the HERE account: until then others use up your quota, or run up your bill.',
    docs: 'https://hereapi.com',
  },
] satisfies Rule[];
