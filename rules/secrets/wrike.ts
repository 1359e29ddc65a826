import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'wrike/api-key',
    title: 'Wrike API key',
    shape: 'token',
    forms: [['eyJ', run('0-9A-Za-z_.-', 332)]],
    words: ['wrike'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the token under Apps & integrations > API.',
    docs: 'https://wrike.com',
  },
] satisfies Rule[];
