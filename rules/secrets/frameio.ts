import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the token at https://developer.frame.io.';

export default [
  {
    id: 'frameio/api-token',
    title: 'Frame.io developer token',
    shape: 'token',
    forms: [['fio-u-', run('base64url', 64)]],
    severity: 'high',
    advice,
    docs: 'https://developer.frame.io/docs',
  },
  {
    id: 'frameio/api-key',
    title: 'Frame.io API key',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['frameio', 'fio-u'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developer.frame.io/docs',
  },
] satisfies Rule[];
