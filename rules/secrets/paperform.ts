import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'paperform/api-key',
    title: 'Paperform API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.-', 850, 1000)],
    words: ['paperform'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Paperform account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://paperform.co',
  },
] satisfies Rule[];
