import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke the key in the Smartsheet account: whoever has it reads and changes there what its owner can.';

export default [
  {
    id: 'smartsheets/api-key',
    title: 'Smartsheet API key',
    shape: 'context',
    bodies: [run('base62', 37)],
    words: ['smartsheet', 'smartsheets'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://smartsheet.com',
  },
  {
    id: 'smartsheets/api-key-26',
    title: 'Smartsheet API key',
    shape: 'context',
    bodies: [run('base62', 26), run('base62', 37)],
    words: ['smartsheet', 'smartsheets'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://smartsheet.com',
  },
] satisfies Rule[];
