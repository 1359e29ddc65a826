import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'moosend/api-key',
    title: 'Moosend API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['moosend'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of Moosend, create a new one and keep it out of the repository.',
    docs: 'https://moosend.com',
  },
] satisfies Rule[];
