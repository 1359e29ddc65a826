import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Disable the access key at https://console.volcengine.com/iam/keymanage and delete it once nothing uses it.';

export default [
  {
    id: 'volcengine/access-key-id',
    title: 'Volcengine access key id',
    shape: 'token',
    forms: [
      ['AKLT', run('base62', 36, 60)],
      ['AKLT', run('base64url', 36, 60), '=='],
    ],
    severity: 'high',
    entropy: 3.5,
    advice,
    docs: 'https://www.volcengine.com/docs/6291/65568',
  },
  {
    id: 'volcengine/secret-access-key',
    title: 'Volcengine secret access key',
    shape: 'context',
    bodies: [run('base64-padded', 58, 62)],
    words: [
      'volcengine', 'volc', 'volc_secretkey', 'volc_secret_key', 'akltaccess', 'aklt', 'volcengine_secret_key', 'secretaccesskey',
      'secret_access_key', '火山引擎',
    ],
    within: 32,
    severity: 'critical',
    entropy: 4,
    accept: 'random',
    companion: { rule: 'volcengine/access-key-id', lines: 6, optional: true },
    advice,
    docs: 'https://www.volcengine.com/docs/6291/65568',
  },
  {
    id: 'volcengine/ark-api-key',
    title: 'Volcengine Ark API key (Doubao)',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['ark_api_key', 'volcengine', 'doubao', 'ark_key', 'arkapikey', 'volces.com', '豆包', '火山引擎', '火山方舟'],
    severity: 'high',
    accept: 'uuid',
    advice: 'Delete the key under API keys in the Ark console: https://console.volcengine.com/ark.',
    docs: 'https://www.volcengine.com/docs/82379/1361424',
  },
  {
    id: 'volcengine/ark-api-key-prefixed',
    title: 'Volcengine Ark API key (Doubao), newer form',
    shape: 'token',
    forms: [
      ['ark-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12)],
      ['ark-', run('hex-lower', 8), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 4), '-', run('hex-lower', 12), '-', run('base36-lower', 4, 8)],
    ],
    severity: 'high',
    advice: 'Delete the key under API keys in the Ark console: https://console.volcengine.com/ark.',
    docs: 'https://www.volcengine.com/docs/82379/1361424',
  },
] satisfies Rule[];
