import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'xata/api-key',
    title: 'Xata API key',
    shape: 'token',
    forms: [['xau_', run('base62', 30, 60)]],
    severity: 'critical',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the key under API keys of the account at https://app.xata.io/settings.',
    docs: 'https://xata.io/docs',
  },
] satisfies Rule[];
