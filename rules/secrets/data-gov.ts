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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Data.gov, create a new one and keep it out of the repository.',
    docs: 'https://api.data.gov/docs/',
  },
] satisfies Rule[];
