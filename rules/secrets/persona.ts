import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'persona/production-api-key',
    title: 'Persona production API key',
    shape: 'token',
    forms: [['persona_production_', run('0-9a-z_-', 20, 80)]],
    severity: 'high',
    advice: 'Revoke the key in the Persona account: whoever has it reads and changes there what its owner can.',
    docs: 'https://docs.withpersona.com/',
  },
] satisfies Rule[];
