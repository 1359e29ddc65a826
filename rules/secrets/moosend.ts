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
    advice: 'Revoke the key in the Moosend account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://moosend.com',
  },
] satisfies Rule[];
