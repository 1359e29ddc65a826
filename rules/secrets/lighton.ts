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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of LightOn, create a new one and keep it out of the repository.',
    docs: 'https://www.lighton.ai/',
  },
] satisfies Rule[];
