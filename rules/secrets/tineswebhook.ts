import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Change the secret in the path of the webhook action, under its options.';

export default [
  {
    id: 'tineswebhook/tines-webhook',
    title: 'Tines webhook URL',
    shape: 'pattern',
    pattern: /\.tines\.com\/webhook\/(?<secret>[0-9a-z]{32}\/[0-9a-z]{32})(?![0-9A-Za-z])/,
    literals: ['.tines.com/webhook/'],
    severity: 'medium',
    advice,
    docs: 'https://www.tines.com/docs/',
  },
  {
    id: 'tineswebhook/url',
    title: 'Tines webhook secret',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['tines', 'tines.com'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://www.tines.com/docs/',
  },
] satisfies Rule[];
