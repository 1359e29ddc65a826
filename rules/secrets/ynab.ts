import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ynab/youneedabudget-api-key',
    title: 'YNAB youneedabudget API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['ynab', 'youneedabudget'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of YNAB, create a new one and keep it out of the repository.',
    docs: 'https://api.ynab.com/',
  },
] satisfies Rule[];
