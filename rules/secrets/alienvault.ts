import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'alienvault/api-key',
    title: 'AlienVault API key',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['alienvault'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://otx.alienvault.com/api and create a new one.',
    docs: 'https://alienvault.com',
  },
] satisfies Rule[];
