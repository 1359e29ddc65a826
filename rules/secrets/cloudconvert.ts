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
    advice: 'Revoke the key in the settings of CloudConvert, create a new one and keep it out of the repository.',
    docs: 'https://cloudconvert.com',
  },
] satisfies Rule[];
