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
    advice: 'Delete the token under Personal settings > Access tokens at https://coding.net; CODING ended its public service in 2025, team installations go on.',
    docs: 'https://coding.net/help/docs/member/tokens.html',
  },
] satisfies Rule[];
