import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fmfw-io/api-key',
    title: 'FMFW.io API key',
    shape: 'context',
    bodies: [run('base64url', 32)],
    words: ['fmfw-io', 'fmfw_io', 'fmfwio', 'fmfw'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of FMFW.io, create a new one and keep it out of the repository.',
    docs: 'https://fmfw.io',
  },
] satisfies Rule[];
