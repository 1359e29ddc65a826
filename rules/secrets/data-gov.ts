import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'data-gov/api-key',
    title: 'Data.gov API key',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['data_gov', 'datagov', 'data.gov', 'data_gov_api_key', 'api.data.gov'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Request a new key at https://api.data.gov/signup/ and stop using this one.',
    docs: 'https://api.data.gov/docs/',
  },
] satisfies Rule[];
