import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Refresh the auth token of the device in the Blynk console: whoever has it reads and drives the device.';

export default [
  {
    id: 'blynk/device-access-token',
    title: 'Blynk device access token',
    shape: 'context',
    bodies: [run('base64url', 32)],
    words: ['blynk', 'blynk.cloud'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://blynk.io/',
  },
  {
    id: 'blynk/organization-access-token',
    title: 'Blynk organization access token',
    shape: 'context',
    bodies: [run('base64url', 40)],
    words: ['blynk', 'blynk.cloud'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice,
    docs: 'https://docs.blynk.io/en/blynk.cloud/organization-https-api/get-organization-info',
  },
  {
    id: 'blynk/organization-client-password',
    title: 'Blynk organization client password',
    shape: 'token',
    forms: [['oa2-client-id_', run('base64url', 32)]],
    severity: 'high',
    advice: 'Change the password in Blynk and read it from the environment or a secret store.',
    docs: 'https://docs.blynk.io/en/blynk.cloud/organization-https-api/authentication',
  },
] satisfies Rule[];
