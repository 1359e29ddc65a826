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
    advice: 'Revoke the key in the settings of Endor Labs, create a new one and keep it out of the repository.',
    docs: 'https://endorlabs.com',
  },
] satisfies Rule[];
