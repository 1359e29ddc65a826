import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'hyperbrowser/api-key',
    title: 'Hyperbrowser API key',
    shape: 'token',
    forms: [['hb_', run('hex-lower', 28, 40)]],
    words: ['hyperbrowser'],
    severity: 'high',
    partial: true,
    advice: 'Delete the key at https://app.hyperbrowser.ai/settings.',
    docs: 'https://www.hyperbrowser.ai/docs',
  },
] satisfies Rule[];
