import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'couchbase/capella-api-key',
    title: 'Couchbase capella API key',
    shape: 'context',
    bodies: [run('base64', 60, 120), run('0-9A-Za-z+/=', 61, 121), run('0-9A-Za-z+/=', 62, 122)],
    words: ['couchbase', 'capella'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Couchbase console and look for resources and costs that are not yours.',
    docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  },
] satisfies Rule[];
