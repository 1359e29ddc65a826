import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'exa/api-key',
    title: 'Exa API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['exa_api_key', 'exaapikey', 'exa_key', 'api.exa.ai'],
    severity: 'high',
    accept: 'uuid',
    advice: 'Delete the key in the account settings of Exa and create a new one.',
    docs: 'https://docs.exa.ai/',
  },
] satisfies Rule[];
