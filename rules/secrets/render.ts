import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'render/api-key',
    title: 'Render API key',
    shape: 'token',
    forms: [['rnd_', run('base62', 28)]],
    severity: 'high',
    entropy: 3,
    advice: 'Delete the key at https://dashboard.render.com/u/settings#api-keys and create a new one.',
    docs: 'https://render.com/docs/api',
  },
] satisfies Rule[];
