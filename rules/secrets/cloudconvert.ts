import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudconvert/api-key',
    title: 'CloudConvert API key',
    shape: 'token',
    forms: [['ey', run('base62', 30, 34), '.ey', run('0-9A-Za-z_/-', 200, 500), '.', run('0-9A-Za-z_/-', 600, 700)]],
    words: ['cloudconvert'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://cloudconvert.com/dashboard/api/v2/keys and create a new one.',
    docs: 'https://cloudconvert.com',
  },
] satisfies Rule[];
