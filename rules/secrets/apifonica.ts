import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apifonica/api-key',
    title: 'Apifonica API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 39)],
    words: ['apifonica'],
    severity: 'medium',
    entropy: 3,
    accept: 'dashed',
    advice: 'Revoke the key in the Apifonica account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://apifonica.com',
  },
] satisfies Rule[];
