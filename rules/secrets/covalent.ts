import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'covalent/api-key',
    title: 'Covalent (GoldRush) API key',
    shape: 'token',
    forms: [['ckey_', run('hex-lower', 27)], ['cqt_', ['r', 'w'], 'Q', run('base62', 26)]],
    severity: 'medium',
    entropy: 3,
    partial: true,
    advice: 'Delete the key at https://goldrush.dev/platform/apikey and create a new one.',
    docs: 'https://goldrush.dev/docs/',
  },
] satisfies Rule[];
