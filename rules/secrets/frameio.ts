import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'frameio/api-token',
    title: 'Frame.io developer token',
    shape: 'token',
    forms: [['fio-u-', run('base64url', 64)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of Frame.io, create a new one and keep it out of the repository.',
    docs: 'https://developer.frame.io/docs',
  },
  {
    id: 'frameio/api-key',
    title: 'Frame.io API key',
    shape: 'context',
    bodies: [run('base64url', 64)],
    words: ['frameio', 'fio-u'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Frame.io, create a new one and keep it out of the repository.',
    docs: 'https://frame.io',
  },
] satisfies Rule[];
