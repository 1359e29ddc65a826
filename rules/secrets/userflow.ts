import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'userflow/api-key',
    title: 'Userflow API key',
    shape: 'context',
    bodies: [run('word', 29)],
    words: ['userflow'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Userflow, create a new one and keep it out of the repository.',
    docs: 'https://userflow.com',
  },
] satisfies Rule[];
