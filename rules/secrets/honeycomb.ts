import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'honeycomb/api-key',
    title: 'Honeycomb API key',
    shape: 'context',
    bodies: [run('hex', 32), run('base62', 22)],
    words: ['honeycomb'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key under Environment settings > API keys at https://ui.honeycomb.io.',
    docs: 'https://docs.honeycomb.io/api/authentication',
  },
  {
    id: 'honeycomb/ingest-key',
    title: 'Honeycomb ingest key',
    shape: 'token',
    forms: [[['hcaik_', 'hcbik_', 'hcxik_'], run('base36-lower', 58)]],
    severity: 'medium',
    advice: 'Disable or delete the ingest key under Environment settings > API keys at https://ui.honeycomb.io: it can only send data.',
    docs: 'https://docs.honeycomb.io/api/authentication',
  },
  {
    id: 'honeycomb/management-key',
    title: 'Honeycomb management key',
    shape: 'token',
    forms: [[['hcamk_', 'hcbmk_', 'hcxmk_'], run('base36-lower', 26), ':', run('base62', 32)]],
    severity: 'high',
    advice: 'Delete the management key under Team settings > API keys at https://ui.honeycomb.io: it reaches every environment of the team.',
    docs: 'https://docs.honeycomb.io/configure/teams/manage-api-keys/',
  },
] satisfies Rule[];
