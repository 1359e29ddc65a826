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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Screenshotlayer, create a new one and keep it out of the repository.',
    docs: 'https://screenshotlayer.com',
  },
] satisfies Rule[];
