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
    advice: 'Revoke the key in the settings of Freshdesk, create a new one and keep it out of the repository.',
    docs: 'https://developers.freshdesk.com/api/#authentication',
  },
] satisfies Rule[];
