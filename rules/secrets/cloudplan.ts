import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'cloudplan/api-key',
    title: 'Cloudplan API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 32)],
    words: ['cloudplan'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Cloudplan, create a new one and keep it out of the repository.',
    docs: 'https://cloudplan.biz',
  },
] satisfies Rule[];
