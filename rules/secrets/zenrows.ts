import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zenrows/api-key',
    title: 'Zenrows API key',
    shape: 'context',
    bodies: [run('hex', 40)],
    words: ['zenrows'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of Zenrows, create a new one and keep it out of the repository.',
    docs: 'https://zenrows.com',
  },
] satisfies Rule[];
