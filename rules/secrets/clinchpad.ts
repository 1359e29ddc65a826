import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clinchpad/api-key',
    title: 'ClinchPad API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['clinchpad'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of ClinchPad, create a new one and keep it out of the repository.',
    docs: 'https://clinchpad.com',
  },
] satisfies Rule[];
