import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloverly/api-key',
    title: 'Cloverly API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_:', 28)],
    words: ['cloverly'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Cloverly account: until then others use up your quota, or run up your bill.',
    docs: 'https://cloverly.com',
  },
] satisfies Rule[];
