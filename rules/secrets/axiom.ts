import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'axiom/token',
    title: 'Axiom API or personal token',
    shape: 'token',
    forms: [[['xaat-', 'xapt-'], run('hex', 8), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 4), '-', run('hex', 12)]],
    severity: 'high',
    advice: 'Delete the token at https://app.axiom.co under Settings > API tokens or Profile.',
    docs: 'https://axiom.co/docs/reference/tokens',
  },
] satisfies Rule[];
