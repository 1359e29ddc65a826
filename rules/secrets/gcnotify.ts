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
    advice: 'Revoke the key in the GC Notify account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://documentation.notification.canada.ca/',
  },
] satisfies Rule[];
