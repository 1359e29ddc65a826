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
    advice: 'Revoke the key in the settings of Render, create a new one and keep it out of the repository.',
    docs: 'https://render.com/docs/api',
  },
] satisfies Rule[];
