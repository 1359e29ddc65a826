import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'rootly/api-key',
    title: 'Rootly API key',
    shape: 'token',
    forms: [['rootly_', run('hex-lower', 64)]],
    severity: 'high',
    advice: 'Revoke the key in the Rootly account and look for builds and changes that are not yours.',
    docs: 'https://rootly.com',
  },
] satisfies Rule[];
