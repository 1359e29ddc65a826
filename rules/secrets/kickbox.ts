import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'kickbox/api-key',
    title: 'Kickbox API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_', 65, 264)],
    words: ['kickbox'],
    within: 32,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Kickbox account: until then others use up your quota, or run up your bill.',
    docs: 'https://kickbox.com',
  },
] satisfies Rule[];
