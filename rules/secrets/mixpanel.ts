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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the service account, or reset the secret of the project, under Settings at https://mixpanel.com.',
    docs: 'https://mixpanel.com',
  },
] satisfies Rule[];
