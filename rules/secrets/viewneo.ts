import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'viewneo/api-key',
    title: 'Viewneo API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.-', 872, 1402)],
    words: ['viewneo'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Viewneo, create a new one and keep it out of the repository.',
    docs: 'https://www.viewneo.com/api-documentation',
  },
] satisfies Rule[];
