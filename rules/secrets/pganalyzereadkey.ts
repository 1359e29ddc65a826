import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pganalyzereadkey/pganalyze-token',
    title: 'pganalyze read key',
    shape: 'token',
    forms: [['pgar_', run('base62', 27)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token in the pganalyze account: whoever has it reads, or sends, what you measure.',
    docs: 'https://pganalyze.com',
  },
] satisfies Rule[];
