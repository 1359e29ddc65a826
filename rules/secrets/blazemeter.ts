import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'blazemeter/api-key',
    title: 'BlazeMeter API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['blazemeter', 'runscope'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of BlazeMeter, create a new one and keep it out of the repository.',
    docs: 'https://blazemeter.com',
  },
] satisfies Rule[];
