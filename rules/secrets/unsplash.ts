import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'unsplash/api-key',
    title: 'Unsplash API key',
    shape: 'context',
    bodies: [run('word', 43)],
    words: ['unsplash'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://unsplash.com/oauth/applications and create a new one.',
    docs: 'https://unsplash.com',
  },
  {
    id: 'unsplash/address',
    title: 'Unsplash address with its access key',
    shape: 'pattern',
    pattern: /api\.unsplash\.com\/[^\s"\'`<>]{0,160}?[?&](?:amp;)?client_id=(?<secret>[0-9A-Za-z_-]{43})(?![0-9A-Za-z_-])/,
    literals: ['api.unsplash.com/'],
    severity: 'low',
    entropy: 3.5,
    accept: 'not-example',
    advice: 'Make a new access key at https://unsplash.com/oauth/applications: others use up your requests.',
    docs: 'https://unsplash.com/documentation#authorization',
  },
] satisfies Rule[];
