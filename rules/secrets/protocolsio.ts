import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'protocolsio/api-key',
    title: 'protocols.io API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['protocolsio', 'protocols.io', 'protocols_io', 'protocols-io', 'protocols_api', 'protocols_token', 'protocols_secret', 'protocolssecret', 'protocolsprivate', 'protocolsaccess', 'protocolskey', 'protocolstoken'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the protocols.io account: whoever has it reads and changes there what its owner can.',
    docs: 'https://protocols.io',
  },
] satisfies Rule[];
