import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'apacta/api-key',
    title: 'Apacta API key',
    shape: 'context',
    bodies: [run('0-9a-z-', 36)],
    words: ['apacta'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Apacta, create a new one and keep it out of the repository.',
    docs: 'https://apacta.com',
  },
] satisfies Rule[];
