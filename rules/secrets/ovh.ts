import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ovh/application-secret',
    title: 'OVH application secret',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['ovh', 'ovhcloud', 'ovh-eu', 'application_secret', 'applicationsecret'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the OVH console and look for resources and costs that are not yours.',
    docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  },
] satisfies Rule[];
