import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'thingsboard/access-token',
    title: 'ThingsBoard access token',
    shape: 'token',
    forms: [['thingsboard.cloud/api/v1/', run('base36-lower', 20)]],
    severity: 'high',
    advice: 'Revoke the token in the settings of ThingsBoard, create a new one and keep it out of the repository.',
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
    advice: 'Revoke the key in the settings of ThingsBoard, create a new one and keep it out of the repository.',
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
    advice: 'Revoke the secret in the settings of ThingsBoard, create a new one and keep it out of the repository.',
    docs: 'https://thingsboard.io/docs/paas/reference/http-api/',
  },
] satisfies Rule[];
