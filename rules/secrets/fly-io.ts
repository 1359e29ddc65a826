import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fly-io/access-token',
    title: 'Fly.io access token',
    shape: 'token',
    forms: [
      ['fm', ['1a', '1r', '2'], '_', run('base64', 100, 3000)],
      ['fm', ['1a', '1r', '2'], '_', run('base64', 100, 3000), '='],
      ['fm', ['1a', '1r', '2'], '_', run('base64', 100, 3000), '=='],
      ['fm', ['1a', '1r', '2'], '_', run('base64', 100, 3000), '==='],
      ['fo1_', run('base64url', 43)],
      ['FlyV1 ', run('0-9A-Za-z_+/=,-', 100, 4000)],
    ],
    severity: 'high',
    advice: 'Revoke it with fly tokens revoke.',
    docs: 'https://fly.io/docs/security/tokens/',
  },
] satisfies Rule[];
