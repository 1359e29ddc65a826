import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'billomat/api-key',
    title: 'Billomat API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['billomat'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Billomat, create a new one and keep it out of the repository.',
    docs: 'https://billomat.com',
  },
] satisfies Rule[];
