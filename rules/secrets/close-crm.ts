import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'close-crm/api-key',
    title: 'Close API key',
    shape: 'token',
    forms: [['api_', run('0-9A-Za-z.', 45)]],
    words: ['close', 'closecrm', 'close.com', 'close_crm'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Close account: whoever has it reads and changes there what its owner can.',
    docs: 'https://close.com',
  },
] satisfies Rule[];
