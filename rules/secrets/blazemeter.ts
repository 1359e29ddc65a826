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
    entropy: 3,
    accept: 'uuid',
    advice: 'Revoke the key in the BlazeMeter account and look for builds and changes that are not yours.',
    docs: 'https://blazemeter.com',
  },
] satisfies Rule[];
