import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'v0/api-key',
    title: 'v0 API key',
    shape: 'token',
    forms: [['v1:', run('base62', 24), ':', run('base62', 24)], ['v1:team_', run('base62', 24), ':', run('base62', 24)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://v0.app/chat/settings/keys.',
    docs: 'https://v0.app/docs/api/platform/overview',
  },
] satisfies Rule[];
