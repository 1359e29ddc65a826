import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'todoist/api-key',
    title: 'Todoist API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['todoist'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Todoist, create a new one and keep it out of the repository.',
    docs: 'https://todoist.com',
  },
] satisfies Rule[];
