import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudconvert/api-key',
    title: 'CloudConvert API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z+/_=.~-', 830, 1234), run('0-9A-Za-z+/_=.~-', 831, 1235), run('0-9A-Za-z+/_=.~-', 832, 1236), run('0-9A-Za-z_/.-', 836, 1240)],
    words: ['cloudconvert'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of CloudConvert, create a new one and keep it out of the repository.',
    docs: 'https://cloudconvert.com',
  },
] satisfies Rule[];
