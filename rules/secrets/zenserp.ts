import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zenserp/api-key',
    title: 'Zenserp API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['zenserp'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Zenserp, create a new one and keep it out of the repository.',
    docs: 'https://zenserp.com',
  },
] satisfies Rule[];
