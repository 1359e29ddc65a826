import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'd7network/api-key',
    title: 'D7 Networks API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.=+/-', 24)],
    words: ['d7network'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of D7 Networks, create a new one and keep it out of the repository.',
    docs: 'https://d7networks.com',
  },
] satisfies Rule[];
