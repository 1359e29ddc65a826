import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cerebras/api-key',
    title: 'Cerebras API key',
    shape: 'token',
    forms: [['csk-', run('base36-lower', 48)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Cerebras, create a new one and keep it out of the repository.',
    docs: 'https://inference-docs.cerebras.ai/',
  },
] satisfies Rule[];
