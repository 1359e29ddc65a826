import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'fibery/api-key',
    title: 'Fibery API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f.', 44)],
    words: ['fibery', '.fibery.io'],
    severity: 'medium',
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Fibery, create a new one and keep it out of the repository.',
    docs: 'https://github.com/tightlip/tightlip/blob/main/docs/rules.md',
  },
] satisfies Rule[];
