import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the HyperTrack account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'hypertrack/api-key',
    title: 'HyperTrack API key',
    shape: 'context',
    bodies: [run('base64url', 27)],
    words: ['hypertrack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://hypertrack.com',
  },
  {
    id: 'hypertrack/api-key-54',
    title: 'HyperTrack API key',
    shape: 'context',
    bodies: [run('base64url', 54)],
    words: ['hypertrack'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://hypertrack.com',
  },
] satisfies Rule[];
