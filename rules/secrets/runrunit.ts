import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'runrunit/api-key',
    title: 'Runrun.it API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['runrunit'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Runrun.it account: whoever has it reads and changes there what its owner can.',
    docs: 'https://runrun.it',
  },
  {
    id: 'runrunit/user-token',
    title: 'Runrun.it user token',
    shape: 'context',
    bodies: [run('base62', 18, 20)],
    words: ['runrunit'],
    severity: 'medium',
    confidence: 'low',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token in the Runrun.it account: whoever has it reads and changes there what its owner can.',
    docs: 'https://runrun.it',
  },
] satisfies Rule[];
