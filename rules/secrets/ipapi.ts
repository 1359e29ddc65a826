import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ipapi/api-key',
    title: 'ipapi API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['ipapi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ipapi, create a new one and keep it out of the repository.',
    docs: 'https://ipapi.com',
  },
] satisfies Rule[];
