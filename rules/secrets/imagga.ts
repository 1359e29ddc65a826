import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'imagga/api-key',
    title: 'Imagga API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z=', 72)],
    words: ['imagga'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the Imagga account and check its usage: others run up your bill with it.',
    docs: 'https://imagga.com',
  },
] satisfies Rule[];
