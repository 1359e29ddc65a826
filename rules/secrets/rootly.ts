import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rootly/api-key',
    title: 'Rootly API key',
    shape: 'token',
    forms: [['rootly_', run('hex-lower', 64)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Rootly, create a new one and keep it out of the repository.',
    docs: 'https://rootly.com',
  },
] satisfies Rule[];
