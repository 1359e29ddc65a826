import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'braintrust/api-key',
    title: 'Braintrust API key',
    shape: 'token',
    forms: [['sk-', run('base62', 48)]],
    words: ['braintrust'],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key at https://www.braintrust.dev/app/settings and create a new one.',
    docs: 'https://www.braintrust.dev/docs',
  },
] satisfies Rule[];
