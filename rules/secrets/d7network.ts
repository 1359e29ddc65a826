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
    advice: 'Revoke the key in the D7 Networks account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://d7networks.com',
  },
] satisfies Rule[];
