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
] satisfies Rule[];
