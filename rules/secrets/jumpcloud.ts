import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jumpcloud/api-key',
    title: 'JumpCloud API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['jumpcloud'],
    severity: 'high',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of JumpCloud, create a new one and keep it out of the repository.',
    docs: 'https://docs.jumpcloud.com/api/',
  },
] satisfies Rule[];
