import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cerebras/api-key',
    title: 'Cerebras API key',
    shape: 'token',
    forms: [['csk-', run('base36-lower', 48)]],
    severity: 'high',
    advice: 'Delete the key at https://cloud.cerebras.ai and create a new one.',
    docs: 'https://inference-docs.cerebras.ai/',
  },
] satisfies Rule[];
