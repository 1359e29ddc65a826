import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'yuque/token',
    title: 'Yuque token',
    shape: 'context',
    bodies: [run('base62', 40)],
    words: ['yuque', 'yuque_token', '语雀'],
    severity: 'high',
    entropy: 3.5,
    accept: 'random',
    advice: 'Delete the token at https://www.yuque.com/settings/tokens.',
    docs: 'https://www.yuque.com/yuque/developer/api',
  },
] satisfies Rule[];
