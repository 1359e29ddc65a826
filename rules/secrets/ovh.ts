import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ovh/application-secret',
    title: 'OVH application secret',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['ovh', 'lication'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of OVH, create a new one and keep it out of the repository.',
    docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  },
] satisfies Rule[];
