import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sheety/api-key',
    title: 'Sheety API key',
    shape: 'context',
    bodies: [run('base36-lower', 64)],
    words: ['sheety'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Sheety, create a new one and keep it out of the repository.',
    docs: 'https://sheety.co',
  },
] satisfies Rule[];
