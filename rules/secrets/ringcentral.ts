import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ringcentral/api-key-22',
    title: 'RingCentral API key',
    shape: 'context',
    bodies: [run('base64url', 22)],
    words: ['ringcentral'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the RingCentral account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://ringcentral.com',
  },
] satisfies Rule[];
