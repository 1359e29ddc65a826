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
    entropy: 3.3,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of ClickSend, create a new one and keep it out of the repository.',
    docs: 'https://clicksend.com',
  },
] satisfies Rule[];
