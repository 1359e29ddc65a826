import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'runway/api-key',
    title: 'Runway API key',
    shape: 'token',
    forms: [['key_', run('hex-lower', 128)]],
    severity: 'high',
    advice: 'Delete the key in the account settings of Runway and create a new one.',
    docs: 'https://docs.dev.runwayml.com/',
  },
] satisfies Rule[];
