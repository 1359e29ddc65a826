import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'browser-use/api-key',
    title: 'Browser Use API key',
    shape: 'token',
    forms: [['bu_', run('base64url', 40, 50)]],
    words: ['browser_use', 'browseruse', 'browser-use'],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://cloud.browser-use.com/settings.',
    docs: 'https://docs.cloud.browser-use.com/',
  },
] satisfies Rule[];
