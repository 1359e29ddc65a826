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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Gist, create a new one and keep it out of the repository.',
    docs: 'https://getgist.com',
  },
] satisfies Rule[];
