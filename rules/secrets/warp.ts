import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'warp/api-key',
    title: 'Warp API key',
    shape: 'token',
    forms: [['wk-1.', run('hex-lower', 64)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the key under Settings > Platform in Warp.',
    docs: 'https://docs.warp.dev/',
  },
] satisfies Rule[];
