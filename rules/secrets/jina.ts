import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jina/api-key',
    title: 'Jina API key',
    shape: 'token',
    forms: [['jina_', run('base62', 60)]],
    severity: 'high',
    advice: 'Revoke the key in the settings of Jina, create a new one and keep it out of the repository.',
    docs: 'https://jina.ai/reader/',
  },
] satisfies Rule[];
