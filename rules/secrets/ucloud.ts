import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ucloud/private-key',
    title: 'UCloud private key',
    shape: 'context',
    bodies: [run('base62', 44)],
    words: ['ucloud', 'ucloud_private_key', 'ucloud_public_key'],
    severity: 'high',
    entropy: 3.9,
    accept: 'random',
    advice: 'Reset the API key pair in the UCloud console.',
    docs: 'https://docs.ucloud.cn/api/',
  },
] satisfies Rule[];
