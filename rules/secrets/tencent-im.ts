import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'tencent-im/secret-key',
    title: 'Tencent Cloud Chat (IM, TRTC) secret key',
    shape: 'context',
    bodies: [run('hex-lower', 64)],
    words: ['im_secretkey', 'im_secret_key', 'sdkappid', 'sdk_appid', 'sdksecretkey', 'trtc_secret', 'trtc_secretkey', 'tim_secret', 'timsecret', 'tuicallkit', 'secretkey_im'],
    severity: 'critical',
    accept: 'random',
    partial: true,
    advice: 'Replace the key of the application in the console of Tencent Cloud Chat: it makes valid UserSigs for every user.',
    docs: 'https://cloud.tencent.com/document/product/269/32688',
  },
] satisfies Rule[];
