import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'clicksendsms/api-key',
    title: 'ClickSend API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['clicksendsms'],
    severity: 'medium',
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the ClickSend account and look at what was sent with it: whoever has it sends in your name.',
    docs: 'https://clicksend.com',
  },
] satisfies Rule[];
