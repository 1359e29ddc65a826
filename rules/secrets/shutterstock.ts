import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'shutterstock/oauth-token',
    title: 'Shutterstock OAuth token',
    shape: 'token',
    forms: [['v2/', run('base62', 388)]],
    words: ['shutterstock'],
    severity: 'high',
    advice: 'Reset the token in the Shutterstock account: until then others use up your quota, or run up your bill.',
    docs: 'https://api-reference.shutterstock.com/',
  },
  {
    id: 'shutterstock/api-key',
    title: 'Shutterstock API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['shutterstock', 'shutterstockoauth'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Shutterstock account: until then others use up your quota, or run up your bill.',
    docs: 'https://shutterstock.com',
  },
  {
    id: 'shutterstock/secret',
    title: 'Shutterstock secret',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['shutterstock', 'shutterstockoauth'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Reset the secret in the Shutterstock account: until then others use up your quota, or run up your bill.',
    docs: 'https://shutterstock.com',
  },
] satisfies Rule[];
