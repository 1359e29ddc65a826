import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zenserp/api-key',
    title: 'Zenserp API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['zenserp'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Zenserp account: until then others use up your quota, or run up your bill.',
    docs: 'https://zenserp.com',
  },
] satisfies Rule[];
