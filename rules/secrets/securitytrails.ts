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
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the SecurityTrails account: until then others use up your quota, or run up your bill.',
    docs: 'https://securitytrails.com',
  },
] satisfies Rule[];
