import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pushbullet/api-key',
    title: 'Pushbullet API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.', 34)],
    words: ['pushbullet'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://www.pushbullet.com/#settings/account and create a new one.',
    docs: 'https://pushbullet.com',
  },
] satisfies Rule[];
