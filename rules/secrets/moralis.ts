import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'moralis/api-key',
    title: 'Moralis API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['moralis'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://admin.moralis.io/api-keys and create a new one.',
    docs: 'https://moralis.io',
  },
  {
    id: 'moralis/node',
    title: 'Moralis node with its key',
    shape: 'pattern',
    pattern: /\.(?:moralis-nodes\.com\/[a-z-]{2,20}(?:\/[a-z-]{3,20})?|speedy-nodes-[a-z]{2,6}\.moralis\.io|moralis\.io)\/(?<secret>[0-9a-f]{32}|[0-9a-f]{24})(?![0-9A-Za-z])/,
    literals: ['moralis-nodes.com/', '.moralis.io/'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'not-example',
    advice: 'Delete the node at https://admin.moralis.io/nodes and create a new one.',
    docs: 'https://docs.moralis.com/',
  },
] satisfies Rule[];
