import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'front/api-key',
    title: 'Front API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.-', 225, 281)],
    words: ['front'],
    within: 16,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Front, create a new one and keep it out of the repository.',
    docs: 'https://frontapp.com',
  },
] satisfies Rule[];
