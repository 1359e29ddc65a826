import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'autopilot/api-key',
    title: 'Autopilot API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['autopilot'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the Autopilot account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://www.autopilothq.com/docs/api-authentication',
  },
] satisfies Rule[];
