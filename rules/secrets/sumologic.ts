import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'sumologic/access-token',
    title: 'Sumo Logic access token',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['sumologic', 'sumo', 'sumo_access_key', 'sumo_logic'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the access key under Administration > Security > Access keys.',
    docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
  {
    id: 'sumologic/access-id',
    title: 'Sumo Logic access id',
    shape: 'token',
    forms: [['su', run('base62', 12)]],
    words: ['sumologic', 'sumo', 'sumo_access_id', 'sumo_logic'],
    severity: 'low',
    confidence: 'low',
    entropy: 3,
    advice: 'No secret without its key: look whether the access key stands somewhere near, and delete it if so.',
    docs: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  },
] satisfies Rule[];
