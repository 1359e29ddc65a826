import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'metaapi/api-key',
    title: 'MetaApi API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['metaapi', 'meta-api'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Meta API, create a new one and keep it out of the repository.',
    docs: 'https://meta-api.io',
  },
] satisfies Rule[];
