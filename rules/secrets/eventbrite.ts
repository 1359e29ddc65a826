import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'eventbrite/api-key',
    title: 'Eventbrite API key',
    shape: 'context',
    bodies: [run('base62', 20)],
    words: ['eventbrite'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Eventbrite, create a new one and keep it out of the repository.',
    docs: 'https://www.eventbrite.com/platform/docs/authentication',
  },
] satisfies Rule[];
