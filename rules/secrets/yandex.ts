import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete it with yc iam api-key delete.';

export default [
  {
    id: 'yandex/access-token',
    title: 'Yandex IAM token',
    shape: 'token',
    forms: [
      ['t1.', run('base64url', 1, 1000), '.', run('base64url', 86)],
      ['t1.', run('0-9A-Za-z_=-', 20, 1000), '.', run('base64url', 86), '=='],
    ],
    severity: 'high',
    advice: 'It ends after twelve hours; revoke it with yc iam revoke-token.',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token',
  },
  {
    id: 'yandex/api-key',
    title: 'Yandex API key',
    shape: 'token',
    forms: [['AQVN', run('base64url', 35, 38)]],
    severity: 'high',
    entropy: 3.5,
    advice,
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
  },
  {
    id: 'yandex/static-access-key',
    title: 'Yandex static access key',
    shape: 'context',
    bodies: [run('base64url', 40)],
    words: ['yandex', 'yandexcloud', 'yandex_secret', 'ycaj', 'storage.yandexcloud.net'],
    severity: 'medium',
    accept: 'random',
    advice: 'Delete it with yc iam access-key delete.',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
  },
  {
    id: 'yandex/static-key',
    title: 'Yandex static access key id or secret',
    shape: 'token',
    forms: [
      ['YCA', run('base64url', 22)],
      ['YCM', run('base64url', 37)],
      ['YCN', run('base64url', 37)],
      ['YCO', run('base64url', 37)],
      ['YCP', run('base64url', 37)],
    ],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the static key of the service account.',
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/access-key',
  },
  {
    id: 'yandex/api-key-83',
    title: 'Yandex API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z.', 83)],
    words: ['yandex'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice,
    docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
  },
] satisfies Rule[];
