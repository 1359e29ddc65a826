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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Sandbox, create a new one and keep it out of the repository.',
    docs: 'https://getsandbox.com',
  },
] satisfies Rule[];
