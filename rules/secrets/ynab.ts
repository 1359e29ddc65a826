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
    advice: 'Delete the key at https://app.ynab.com/settings/developer and create a new one.',
    docs: 'https://api.ynab.com/',
  },
] satisfies Rule[];
