import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'kling/secret-key',
    title: 'Kling AI secret key',
    shape: 'context',
    bodies: [run('base36-lower', 32), run('base62', 32)],
    words: ['kling_secret', 'kling_secret_key', 'kling_sk', 'klingai', 'kling_ai'],
    severity: 'high',
    accept: 'random',
    entropy: 3.5,
    partial: true,
    advice: 'Delete the key pair at https://app.klingai.com/global/dev/api-key.',
    docs: 'https://app.klingai.com/global/dev/document-api',
  },
] satisfies Rule[];
