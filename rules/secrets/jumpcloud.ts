import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jumpcloud/api-key',
    title: 'JumpCloud API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['jumpcloud'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Generate a new key in the administrator menu of https://console.jumpcloud.com; the old one ends at once.',
    docs: 'https://docs.jumpcloud.com/api/',
  },
  {
    id: 'jumpcloud/api-key-prefixed',
    title: 'JumpCloud API key',
    shape: 'token',
    forms: [['jca_', run('base62', 36)]],
    severity: 'critical',
    advice: 'Generate a new key under My API Key: the old one ends at once. Whoever has it administers all users and devices.',
    docs: 'https://docs.jumpcloud.com/api/',
  },
] satisfies Rule[];
