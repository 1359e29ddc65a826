import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'kagi/api-key',
    title: 'Kagi API key',
    shape: 'context',
    bodies: [run('0-9a-z_.-', 55), run('0-9A-Za-z_.-', 55)],
    words: ['kagi'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Kagi, create a new one and keep it out of the repository.',
    docs: 'https://help.kagi.com/kagi/api/overview.html',
  },
] satisfies Rule[];
