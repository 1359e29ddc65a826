import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'thingsboard/access-token',
    title: 'ThingsBoard access token',
    shape: 'token',
    forms: [['thingsboard.cloud/api/v1/', run('base36-lower', 20)]],
    severity: 'high',
    advice: 'Change the credentials of the device: whoever has the token can send data in its name.',
    docs: 'https://thingsboard.io/docs/paas/reference/http-api/',
  },
  {
    id: 'thingsboard/provision-device-key',
    title: 'ThingsBoard provision device key',
    shape: 'context',
    bodies: [run('base36-lower', 20)],
    words: ['thingsboard', 'provisiondevicekey'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Change the credentials of the device: whoever has the token can send data in its name.',
    docs: 'https://thingsboard.io/docs/paas/reference/http-api/',
  },
  {
    id: 'thingsboard/provision-device-secret',
    title: 'ThingsBoard provision device secret',
    shape: 'context',
    bodies: [run('base36-lower', 20)],
    words: ['thingsboard', 'provisiondevicesecret'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Change the credentials of the device: whoever has the token can send data in its name.',
    docs: 'https://thingsboard.io/docs/paas/reference/http-api/',
  },
] satisfies Rule[];
