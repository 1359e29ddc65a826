import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'redhatpyxis/pyxis-apikey',
    title: 'Red Hat Pyxis API key',
    shape: 'context',
    bodies: [run('base36-lower', 32)],
    words: ['redhatpyxis', 'pyxis', 'redhat'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Red Hat Pyxis console and look for resources and costs that are not yours.',
    docs: 'https://redhat.com',
  },
] satisfies Rule[];
