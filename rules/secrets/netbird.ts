import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'netbird/access-token',
    title: 'NetBird access token',
    shape: 'token',
    forms: [['nbp_', run('base62', 36)]],
    severity: 'critical',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the token of the user or service user under Team at https://app.netbird.io.',
    docs: 'https://docs.netbird.io/manage/public-api',
  },
] satisfies Rule[];
