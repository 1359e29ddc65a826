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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under API keys of the FMFW.io account and look through its orders and withdrawals.',
    docs: 'https://fmfw.io',
  },
] satisfies Rule[];
