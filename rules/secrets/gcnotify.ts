import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'gcnotify/canadian-digital-service-notify-api-key',
    title: 'GC Notify API key (Canadian Digital Service)',
    shape: 'token',
    forms: [['gcntfy-', run('word', 1, 200), '-', run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12), '-', run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12)]],
    caseless: true,
    severity: 'high',
    advice: 'Revoke the key in the settings of GC Notify, create a new one and keep it out of the repository.',
    docs: 'https://documentation.notification.canada.ca/',
  },
] satisfies Rule[];
