import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vultr/api-key',
    title: 'Vultr API key',
    shape: 'context',
    bodies: [run('base62', 36)],
    words: ['vultr'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://my.vultr.com/settings/#settingsapi and create a new one.',
    docs: 'https://docs.vultr.com/',
  },
] satisfies Rule[];
