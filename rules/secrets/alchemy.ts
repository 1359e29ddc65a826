import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete the key at https://dashboard.alchemy.com and create a new one.';

export default [
  {
    id: 'alchemy/api-key',
    title: 'Alchemy API key',
    shape: 'token',
    forms: [['alcht_', run('base62', 30)]],
    caseless: true,
    severity: 'high',
    advice,
    docs: 'https://docs.alchemy.com/reference/api-overview',
  },
  {
    id: 'alchemy/api-key-32',
    title: 'Alchemy API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_', 32)],
    words: ['alchemy'],
    within: 32,
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.alchemy.com/reference/api-overview',
  },
  {
    id: 'alchemy/endpoint',
    title: 'Alchemy endpoint with its key',
    shape: 'pattern',
    pattern: /(?:\.alchemyapi\.io|\.alchemy\.com)\/(?:nft\/)?v[0-9]{1,2}\/(?<secret>[0-9A-Za-z_-]{32}|[0-9A-Za-z_-]{21})(?![0-9A-Za-z_-])/,
    literals: ['.alchemyapi.io/', '.alchemy.com/'],
    severity: 'medium',
    entropy: 3,
    accept: 'not-example',
    advice,
    docs: 'https://docs.alchemy.com/reference/api-overview',
  },
] satisfies Rule[];
