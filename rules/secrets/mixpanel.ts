import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'mixpanel/api-key',
    title: 'Mixpanel API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['mixpanel'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Mixpanel, create a new one and keep it out of the repository.',
    docs: 'https://mixpanel.com',
  },
] satisfies Rule[];
