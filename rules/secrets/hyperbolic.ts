import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hyperbolic/api-key',
    title: 'Hyperbolic API key',
    shape: 'token',
    forms: [['eyJ', run('base64url', 20, 200), '.eyJ', run('base64url', 20, 400), '.', run('base64url', 43)]],
    words: ['hyperbolic'],
    severity: 'high',
    advice: 'Delete the key in the account settings of Hyperbolic and create a new one.',
    docs: 'https://docs.hyperbolic.xyz/',
  },
] satisfies Rule[];
