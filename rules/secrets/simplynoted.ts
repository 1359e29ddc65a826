import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'simplynoted/api-key',
    title: 'Simply Noted API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.=+/-', 340, 360)],
    words: ['simplynoted'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Simply Noted account: whoever has it reads and changes there what its owner can.',
    docs: 'https://simplynoted.com/api-docs',
  },
] satisfies Rule[];
