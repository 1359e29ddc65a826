import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'infura/api-key',
    title: 'Infura API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['infura'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.infura.io and create a new one.',
    docs: 'https://infura.io/docs',
  },
  {
    id: 'infura/endpoint',
    title: 'Infura endpoint with its key',
    shape: 'pattern',
    pattern: /\.infura\.io\/(?:ws\/)?v3\/(?<secret>[0-9a-f]{32})(?![0-9A-Za-z])/,
    literals: ['.infura.io/'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Delete the key at https://app.infura.io and create a new one, restricted to your contracts and hosts.',
    docs: 'https://docs.metamask.io/services/',
  },
] satisfies Rule[];
