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
  {
    id: 'sumologic/collector',
    title: 'Sumo Logic collector address',
    shape: 'pattern',
    pattern: /\.sumologic\.com\/receiver\/v1\/http\/(?<secret>[0-9A-Za-z_+\/-]{60,160}={0,2})(?![0-9A-Za-z_+\/=-])/,
    literals: ['.sumologic.com/receiver/'],
    severity: 'medium',
    entropy: 3.5,
    accept: 'not-example',
    advice: 'Regenerate the address of the HTTP source: whoever has it writes into your logs.',
    docs: 'https://www.sumologic.com/help/docs/send-data/hosted-collectors/http-source/',
  },
] satisfies Rule[];
