import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'captaindata/api-key',
    title: 'Captain Data API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['captaindata'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Captain Data, create a new one and keep it out of the repository.',
    docs: 'https://captaindata.co',
  },
] satisfies Rule[];
