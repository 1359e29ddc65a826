import type { Rule, SampleRandom } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/detection.md#identifiers';
const advice = 'No secret by itself. If it must not be known either, read it from the environment or a secret store.';
const uuid = (random: SampleRandom): string => [8, 4, 4, 4, 12].map((length) => random.run('hex-lower', length)).join('-');

/** What names something without opening it. Off by default: identifiers stand everywhere, and few are worth hiding. */
export default [
  {
    id: 'identifiers/uuid',
    title: 'UUID (identifier)',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['uuid', 'guid', 'ids', 'key', 'token', 'secret', 'client', 'tenant', 'device', 'session', 'subscription'],
    within: 40,
    off: true,
    severity: 'low',
    confidence: 'low',
    accept: 'uuid',
    advice,
    docs,
    examples: [(random) => `device: ${uuid(random)}\n`],
    counterExamples: ['device: 00000000-0000-0000-0000-000000000000\n'],
  },
  {
    id: 'identifiers/s3-bucket',
    title: 'Amazon S3 bucket name (identifier)',
    shape: 'pattern',
    pattern: /(?<![0-9A-Za-z.-])(?<secret>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\.s3(?:[.-][a-z0-9-]{4,20})?\.amazonaws\.com/,
    literals: ['.amazonaws.com'],
    off: true,
    severity: 'low',
    confidence: 'low',
    advice,
    docs,
    examples: [(random) => `url = "https://${random.run('lower', 12)}.s3.amazonaws.com/a.png"\n`],
  },
  {
    id: 'identifiers/firebase-domain',
    title: 'Firebase project domain (identifier)',
    shape: 'pattern',
    pattern: /(?<![0-9A-Za-z.-])(?<secret>[a-z0-9][a-z0-9-]{3,40}\.(?:firebaseapp\.com|firebaseio\.com))/,
    literals: ['.firebaseapp.com', '.firebaseio.com'],
    off: true,
    severity: 'low',
    confidence: 'low',
    advice,
    docs,
    examples: [(random) => `authDomain: "${random.run('lower', 12)}.firebaseapp.com"\n`],
  },
  {
    id: 'identifiers/wechat-app-id',
    title: 'WeChat app id (identifier)',
    shape: 'token',
    forms: [['wx', { alphabet: '0-9a-f', min: 16, max: 16 }]],
    off: true,
    severity: 'low',
    confidence: 'low',
    accept: 'random',
    advice,
    docs,
  },
] satisfies Rule[];
