import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'codeclimate/api-key',
    title: 'Code Climate API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['codeclimate'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Code Climate, create a new one and keep it out of the repository.',
    docs: 'https://github.com/codeclimate/javascript-test-reporter',
  },
] satisfies Rule[];
