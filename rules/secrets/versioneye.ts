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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of VersionEye, create a new one and keep it out of the repository.',
    docs: 'https://versioneye.com',
  },
] satisfies Rule[];
