import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'windsurf/api-key',
    title: 'Windsurf API key',
    shape: 'token',
    forms: [['sk-ws-', run('digit', 2), '-', run('base64url', 40, 160)]],
    severity: 'high',
    advice: 'Delete the key at https://windsurf.com/settings.',
    docs: 'https://docs.windsurf.com/',
  },
  {
    id: 'windsurf/legacy-api-key',
    title: 'Windsurf (Codeium) API key, older form',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['codeium', 'windsurf'],
    severity: 'high',
    accept: 'uuid',
    advice: 'Sign out of Windsurf and in again, and delete service keys in the team settings.',
    docs: 'https://docs.windsurf.com/',
  },
] satisfies Rule[];
