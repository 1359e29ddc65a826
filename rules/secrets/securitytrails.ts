import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'securitytrails/api-key',
    title: 'SecurityTrails API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['securitytrails'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of SecurityTrails, create a new one and keep it out of the repository.',
    docs: 'https://securitytrails.com',
  },
] satisfies Rule[];
