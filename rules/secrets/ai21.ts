import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'ai21/api-key',
    title: 'AI21 Labs API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['ai21', 'ai21_api_key', 'ai21labs'],
    severity: 'high',
    entropy: 3.5,
    accept: 'random',
    advice: 'Delete the key in the account settings of AI21 Labs and create a new one.',
    docs: 'https://docs.ai21.com/',
  },
  {
    id: 'ai21/api-key-uuid',
    title: 'AI21 Labs API key, newer form',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['ai21'],
    severity: 'high',
    accept: 'uuid',
    advice: 'Delete the key at https://studio.ai21.com/v2/account/api-key.',
    docs: 'https://docs.ai21.com/',
  },
] satisfies Rule[];
