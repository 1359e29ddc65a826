import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tallyfy/api-key',
    title: 'Tallyfy API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.-', 985)],
    words: ['tallyfy'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Tallyfy, create a new one and keep it out of the repository.',
    docs: 'https://tallyfy.com',
  },
] satisfies Rule[];
