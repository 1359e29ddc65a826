import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Reset the secret at https://console.cloudinary.com/settings/api-keys and create a new one.';

export default [
  {
    id: 'cloudinary/api-secret',
    title: 'Cloudinary API secret',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['cloudinary'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://cloudinary.com/documentation/finding_your_credentials_tutorial',
  },
  {
    id: 'cloudinary/api-secret-27',
    title: 'Cloudinary API secret',
    shape: 'context',
    bodies: [run('base64url', 27)],
    words: ['cloudinary'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://cloudinary.com/documentation/finding_your_credentials_tutorial',
  },
] satisfies Rule[];
