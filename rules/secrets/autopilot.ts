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
    advice: 'Revoke the key in the settings of Autopilot, create a new one and keep it out of the repository.',
    docs: 'https://www.autopilothq.com/docs/api-authentication',
  },
] satisfies Rule[];
