import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'smooch/api-key',
    title: 'Smooch API key',
    shape: 'token',
    forms: [['act_', run('base62', 24)]],
    caseless: true,
    words: ['smooch'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Smooch account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://smooch.io',
  },
  {
    id: 'smooch/secret',
    title: 'Smooch secret',
    shape: 'context',
    bodies: [run('base64url', 86)],
    words: ['smooch'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the Smooch account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://smooch.io',
  },
] satisfies Rule[];
