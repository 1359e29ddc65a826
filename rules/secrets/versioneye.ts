import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'versioneye/api-key',
    title: 'VersionEye API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 40)],
    words: ['versioneye'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the VersionEye account and look for builds and changes that are not yours.',
    docs: 'https://versioneye.com',
  },
] satisfies Rule[];
