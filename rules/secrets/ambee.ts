import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ambee/api-key',
    title: 'Ambee API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['ambee'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Ambee, create a new one and keep it out of the repository.',
    docs: 'https://ambeedata.com',
  },
] satisfies Rule[];
