import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Refresh the secret at https://www.notion.so/profile/integrations.';

export default [
  {
    id: 'notion/integration-token',
    title: 'Notion integration token',
    shape: 'token',
    forms: [['ntn_', run('digit', 11), run('base62', 35)]],
    severity: 'high',
    advice,
    docs: 'https://developers.notion.com/docs/authorization',
  },
  {
    id: 'notion/legacy-secret',
    title: 'Notion integration secret',
    shape: 'token',
    forms: [['secret_', run('base62', 43)]],
    severity: 'high',
    entropy: 3.5,
    advice,
    docs: 'https://developers.notion.com/docs/authorization',
  },
] satisfies Rule[];
