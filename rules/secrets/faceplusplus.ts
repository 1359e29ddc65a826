import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'faceplusplus/api-key',
    title: 'Face++ API key',
    shape: 'context',
    bodies: [run('base64url', 32)],
    words: ['faceplusplus'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Face++, create a new one and keep it out of the repository.',
    docs: 'https://faceplusplus.com',
  },
  {
    id: 'faceplusplus/secret',
    title: 'Face++ secret',
    shape: 'context',
    bodies: [run('base64url', 32)],
    words: ['faceplusplus'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Face++, create a new one and keep it out of the repository.',
    docs: 'https://faceplusplus.com',
  },
] satisfies Rule[];
