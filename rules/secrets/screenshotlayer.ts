import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'screenshotlayer/api-key',
    title: 'Screenshotlayer API key',
    shape: 'context',
    bodies: [run('word', 32)],
    words: ['screenshotlayer'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Screenshotlayer account: until then others use up your quota, or run up your bill.',
    docs: 'https://screenshotlayer.com',
  },
] satisfies Rule[];
