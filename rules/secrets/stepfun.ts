import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'stepfun/api-key',
    title: 'StepFun API key',
    shape: 'context',
    bodies: [run('base62', 60, 66)],
    words: ['stepfun', 'step_api_key', 'step_fun', '阶跃星辰'],
    severity: 'high',
    entropy: 4,
    accept: 'random',
    advice: 'Delete the key at https://platform.stepfun.com/interface-key.',
    docs: 'https://platform.stepfun.com/docs',
  },
] satisfies Rule[];
