import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'endorlabs/api-key',
    title: 'Endor Labs API key',
    shape: 'token',
    forms: [['endr+', run('0-9A-Za-z-', 16)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke the key in the Endor Labs account and look for builds and changes that are not yours.',
    docs: 'https://endorlabs.com',
  },
] satisfies Rule[];
