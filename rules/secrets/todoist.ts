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
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://app.todoist.com/app/settings/integrations/developer and create a new one.',
    docs: 'https://todoist.com',
  },
] satisfies Rule[];
