import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'samsara/api-token',
    title: 'Samsara API token',
    shape: 'token',
    forms: [['samsara_api_', run('base62', 26, 32)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of Samsara, create a new one and keep it out of the repository.',
    docs: 'https://developers.samsara.com/docs/authentication',
  },
] satisfies Rule[];
