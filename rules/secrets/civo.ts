import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'civo/api-key',
    title: 'Civo API key',
    shape: 'context',
    bodies: [run('base62', 50)],
    words: ['civo'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://dashboard.civo.com/security and create a new one.',
    docs: 'https://www.civo.com/docs/account/api-keys',
  },
] satisfies Rule[];
