import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lighton/paradigm-api-key',
    title: 'LightOn paradigm API key',
    shape: 'context',
    bodies: [run('base64url', 40, 80)],
    words: ['lighton', 'paradigm'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the LightOn account and check its usage: others run up your bill with it.',
    docs: 'https://www.lighton.ai/',
  },
] satisfies Rule[];
