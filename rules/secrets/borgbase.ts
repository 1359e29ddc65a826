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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Borgbase, create a new one and keep it out of the repository.',
    docs: 'https://borgbase.com',
  },
] satisfies Rule[];
