import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the settings of Tines, create a new one and keep it out of the repository.';

export default [
  {
    id: 'tineswebhook/tines-webhook',
    title: 'Tines API key',
    shape: 'token',
    forms: [['https://', run('base64url', 1, 200), '.tines.com/webhook/', run('base36-lower', 32), '/', run('base36-lower', 32)]],
    words: ['tines', 'tines.com'],
    severity: 'medium',
    accept: 'random',
    advice,
    docs: 'https://www.tines.com/docs/',
  },
  {
    id: 'tineswebhook/url',
    title: 'Tines URL',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['tines', 'tines.com'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://www.tines.com/docs/',
  },
] satisfies Rule[];
