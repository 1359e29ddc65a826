import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'shortcut/api-key',
    title: 'Shortcut API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['shortcut'],
    within: 32,
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Delete the key at https://app.shortcut.com/settings/account/api-tokens and create a new one.',
    docs: 'https://shortcut.com',
  },
] satisfies Rule[];
