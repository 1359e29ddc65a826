import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'bugsnag/api-key',
    title: 'Bugsnag API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['bugsnag'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Delete the token in your account settings at https://app.bugsnag.com; the notifier key of a project is part of every app.',
    docs: 'https://bugsnag.com',
  },
] satisfies Rule[];
