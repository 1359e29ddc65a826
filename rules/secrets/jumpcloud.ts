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
    entropy: 3,
    accept: 'random',
    advice: 'Generate a new key in the administrator menu of https://console.jumpcloud.com; the old one ends at once.',
    docs: 'https://docs.jumpcloud.com/api/',
  },
] satisfies Rule[];
