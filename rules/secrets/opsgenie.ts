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
    advice: 'Delete the key under Settings > API key management, or the integration it belongs to.',
    docs: 'https://docs.opsgenie.com/docs/authentication',
  },
  {
    id: 'opsgenie/authorization',
    title: 'Opsgenie key in a header',
    shape: 'pattern',
    pattern: /\bGenieKey\s{1,3}(?<secret>[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})(?![0-9A-Fa-f-])/,
    literals: ['GenieKey '],
    severity: 'high',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Delete the key under Settings > API key management, or the integration that it belongs to, and look through its alerts.',
    docs: 'https://docs.opsgenie.com/docs/authentication',
  },
] satisfies Rule[];
