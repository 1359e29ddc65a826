import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'baichuan/api-key',
    title: 'Baichuan API key',
    shape: 'token',
    forms: [['sk-', run('hex-lower', 32)]],
    words: ['baichuan'],
    severity: 'high',
    advice: 'Delete the key in the account settings of Baichuan and create a new one.',
    docs: 'https://platform.baichuan-ai.com/docs/api',
  },
] satisfies Rule[];
