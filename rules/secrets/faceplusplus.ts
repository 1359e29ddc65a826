import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'faceplusplus/api-key',
    title: 'Face++ API key or secret',
    shape: 'context',
    bodies: [run('base64url', 32)],
    words: ['faceplusplus'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Face++ account and check its usage: others run up your bill with it.',
    docs: 'https://faceplusplus.com',
  },
] satisfies Rule[];
