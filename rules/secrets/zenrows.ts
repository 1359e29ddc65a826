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
    advice: 'Reset the key in the Zenrows account: until then others use up your quota, or run up your bill.',
    docs: 'https://zenrows.com',
  },
] satisfies Rule[];
