import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'dagster/cloud-token',
    title: 'Dagster+ user or agent token',
    shape: 'token',
    forms: [[['user:', 'agent:'], run('hex-lower', 32)]],
    words: ['dagster'],
    severity: 'high',
    partial: true,
    advice: 'Revoke the token under Organization settings > Tokens.',
    docs: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
  },
] satisfies Rule[];
