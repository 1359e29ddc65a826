import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'everhour/api-key',
    title: 'Everhour API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f', 32)],
    words: ['everhour'],
    within: 16,
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Everhour, create a new one and keep it out of the repository.',
    docs: 'https://everhour.com',
  },
] satisfies Rule[];
