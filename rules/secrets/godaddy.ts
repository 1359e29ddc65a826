import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://developer.godaddy.com/keys and create a new one.';

export default [
  {
    id: 'godaddy/api-key',
    title: 'GoDaddy API key',
    shape: 'context',
    bodies: [run('word', 37)],
    words: ['godaddy'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developer.godaddy.com/',
  },
  {
    id: 'godaddy/api-key-35',
    title: 'GoDaddy API key',
    shape: 'context',
    bodies: [run('word', 35)],
    words: ['godaddy'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://developer.godaddy.com/',
  },
  {
    id: 'godaddy/secret',
    title: 'GoDaddy secret',
    shape: 'context',
    bodies: [run('base62', 22)],
    words: ['godaddy'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the secret at https://developer.godaddy.com/keys and create a new one.',
    docs: 'https://developer.godaddy.com/',
  },
  {
    id: 'godaddy/authorization',
    title: 'GoDaddy API key and secret in a header',
    shape: 'pattern',
    pattern: /\bsso-key\s{1,2}(?<secret>[0-9A-Za-z_]{30,42}:[0-9A-Za-z]{20,24})(?![0-9A-Za-z])/,
    literals: ['sso-key '],
    severity: 'high',
    entropy: 3,
    accept: 'not-example',
    advice,
    docs: 'https://developer.godaddy.com/',
  },
] satisfies Rule[];
