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
    advice: 'Delete the key at https://www.eventbrite.com/platform/api-keys and create a new one.',
    docs: 'https://www.eventbrite.com/platform/docs/authentication',
  },
] satisfies Rule[];
