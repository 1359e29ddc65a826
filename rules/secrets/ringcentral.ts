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
    advice: 'Revoke the key in the settings of RingCentral, create a new one and keep it out of the repository.',
    docs: 'https://ringcentral.com',
  },
] satisfies Rule[];
