import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Disable the key pair in Cloud Access Management and delete it once nothing uses it.';

export default [
  {
    id: 'tencent/hunyuan-api-key',
    title: 'Tencent API key',
    shape: 'token',
    forms: [['sk-', run('base62', 48)]],
    words: ['hunyuan', '混元'],
    severity: 'high',
    entropy: 3.5,
    advice: 'Delete the key in the Hunyuan console of Tencent Cloud.',
    docs: 'https://cloud.tencent.com/document/product/1729/111008',
  },
  {
    id: 'tencent/secret-id',
    title: 'Tencent Cloud secret id',
    shape: 'token',
    forms: [['AKID', run('base62', 32)]],
    severity: 'high',
    entropy: 3.3,
    accept: 'not-example',
    advice,
    docs: 'https://cloud.tencent.com/document/product/598/40488',
  },
  {
    id: 'tencent/secret-key',
    title: 'Tencent Cloud secret key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['tencent', 'tencentcloud', 'qcloud', 'secretkey', 'secret_key', 'akid', 'cos_secret_key', 'secret-key', 'tencent_secret_key'],
    within: 32,
    severity: 'critical',
    entropy: 3.7,
    accept: 'random',
    companion: { rule: 'tencent/secret-id', lines: 6, optional: true },
    advice,
    docs: 'https://cloud.tencent.com/document/product/598/40488',
  },
  {
    id: 'tencent/key-pair',
    title: 'Tencent Cloud secret id and key',
    shape: 'token',
    forms: [['AKID', run('base62', 32), ['", "', '\', \'', '","', '\',\'', ', ', ',', ':'], run('base62', 32)]],
    severity: 'critical',
    entropy: 3.7,
    advice,
    docs: 'https://cloud.tencent.com/document/product/598/40488',
  },
] satisfies Rule[];
