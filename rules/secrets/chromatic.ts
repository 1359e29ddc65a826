import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'chromatic/project-token',
    title: 'Chromatic project token',
    shape: 'token',
    forms: [['chpt_', run('hex-lower', 12, 20)]],
    severity: 'medium',
    entropy: 2.5,
    partial: true,
    advice: 'Reset the token under Manage > Configure of the project at https://www.chromatic.com.',
    docs: 'https://www.chromatic.com/docs/setup/',
  },
] satisfies Rule[];
