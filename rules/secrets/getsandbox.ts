import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'getsandbox/api-key',
    title: 'Sandbox API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 40)],
    words: ['getsandbox'],
    severity: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Sandbox account: until then others use up your quota, or run up your bill.',
    docs: 'https://getsandbox.com',
  },
] satisfies Rule[];
