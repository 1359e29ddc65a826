import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cal-com/api-key',
    title: 'Cal.com API key',
    shape: 'token',
    forms: [['cal_live_', run('hex-lower', 32)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://app.cal.com/settings/developer/api-keys.',
    docs: 'https://cal.com/docs/api-reference/v2/introduction',
  },
] satisfies Rule[];
