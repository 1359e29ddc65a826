import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'lingyiwanwu/api-key',
    title: '01.AI API key',
    shape: 'context',
    bodies: [run('hex-lower', 32)],
    words: ['lingyiwanwu', '01ai', 'lingyi', 'yi_api_key'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete the key in the account settings of 01.AI and create a new one.',
    docs: 'https://platform.lingyiwanwu.com/docs',
  },
] satisfies Rule[];
