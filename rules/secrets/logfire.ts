import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'logfire/token',
    title: 'Pydantic Logfire token',
    shape: 'token',
    forms: [[['pylf_v1_us_', 'pylf_v1_eu_', 'pylf_v2_us_', 'pylf_v2_eu_'], run('base62', 36, 60)], ['pylf_v1_', run('base62', 36, 60)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the token under Settings > Write tokens (or Read tokens, API keys) of the project at https://logfire.pydantic.dev.',
    docs: 'https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/',
  },
] satisfies Rule[];
