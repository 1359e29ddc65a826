import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gist/getgist-api-key',
    title: 'Gist getgist API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+=', 68)],
    words: ['getgist', 'gist_api', 'gist.com'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Gist account: whoever has it reads and changes there what its owner can.',
    docs: 'https://getgist.com',
  },
] satisfies Rule[];
