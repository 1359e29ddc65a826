import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ambee/api-key',
    title: 'Ambee API key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['ambee'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Reset the key in the Ambee account: until then others use up your quota, or run up your bill.',
    docs: 'https://ambeedata.com',
  },
] satisfies Rule[];
