import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://elevenlabs.io/app/settings/api-keys.';

export default [
  {
    id: 'elevenlabs/api-key',
    title: 'ElevenLabs API key',
    shape: 'token',
    forms: [['sk_', run('hex-lower', 48)]],
    severity: 'high',
    advice,
    docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
  {
    id: 'elevenlabs/api-key-2',
    title: 'ElevenLabs API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['elevenlabs', 'xi-api-key', 'xi_api_key'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
] satisfies Rule[];
