import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sambanova/api-key',
    title: 'SambaNova API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['sambanova', 'sambanova_api_key'],
    severity: 'high',
    accept: 'uuid',
    advice: 'Delete the key in the account settings of SambaNova and create a new one.',
    docs: 'https://docs.sambanova.ai/',
  },
] satisfies Rule[];
