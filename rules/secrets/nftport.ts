import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'nftport/api-key',
    title: 'NFTPort API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['nftport'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Reset the key in the NFTPort account: until then others use up your quota, or run up your bill.',
    docs: 'https://nftport.xyz',
  },
] satisfies Rule[];
