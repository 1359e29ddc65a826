import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'freshdesk/api-key',
    title: 'Freshdesk API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['freshdesk'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the API key in the profile settings of its agent.',
    docs: 'https://developers.freshdesk.com/api/#authentication',
  },
] satisfies Rule[];
