import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'maxkb/api-key',
    title: 'MaxKB API key',
    shape: 'token',
    forms: [['application-', run('hex-lower', 32)], ['user-', run('hex-lower', 32)]],
    words: ['maxkb'],
    severity: 'high',
    partial: true,
    advice: 'Delete the key under API access in the overview of the application.',
    docs: 'https://maxkb.cn/docs/',
  },
] satisfies Rule[];
