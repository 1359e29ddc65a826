import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clojars/api-token',
    title: 'Clojars deploy token',
    shape: 'token',
    forms: [['CLOJARS_', run('base36-lower', 60)]],
    check: 'hex-tail',
    severity: 'high',
    advice: 'Revoke the token at https://clojars.org/tokens and create a new one.',
    docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  },
] satisfies Rule[];
