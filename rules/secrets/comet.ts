import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'comet/api-key',
    title: 'Comet API key',
    shape: 'context',
    bodies: [run('base62', 25)],
    words: ['comet_api_key', 'comet_ml', 'cometml', 'opik_api_key'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key in the account settings of Comet and create a new one.',
    docs: 'https://www.comet.com/docs/',
  },
] satisfies Rule[];
