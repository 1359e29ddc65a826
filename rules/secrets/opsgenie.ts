import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'opsgenie/api-key',
    title: 'Opsgenie API key',
    shape: 'context',
    bodies: [run('0-9A-Fa-f-', 36)],
    words: ['opsgenie'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the key in the settings of Opsgenie, create a new one and keep it out of the repository.',
    docs: 'https://docs.opsgenie.com/docs/authentication',
  },
] satisfies Rule[];
