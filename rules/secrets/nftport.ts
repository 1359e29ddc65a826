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
    entropy: 3.3,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of NFTPort, create a new one and keep it out of the repository.',
    docs: 'https://nftport.xyz',
  },
] satisfies Rule[];
