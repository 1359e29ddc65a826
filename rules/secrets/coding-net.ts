import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'coding-net/access-token',
    title: 'CODING access token',
    shape: 'context',
    bodies: [run('hex-lower', 40)],
    words: ['coding_token', 'codingnet', 'coding.net', 'coding_access_token', 'coding_api_token'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete the token in the personal settings of CODING.',
    docs: 'https://coding.net/help/docs/member/tokens.html',
  },
] satisfies Rule[];
