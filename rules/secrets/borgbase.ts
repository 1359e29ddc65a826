import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'borgbase/api-key',
    title: 'Borgbase API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_./-', 148, 152)],
    words: ['borgbase'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.borgbase.com/account and create a new one.',
    docs: 'https://borgbase.com',
  },
] satisfies Rule[];
