import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'bark/device-key',
    title: 'Bark device key',
    shape: 'pattern',
    pattern: /api\.day\.app\/(?<secret>[0-9A-Za-z]{22})(?![0-9A-Za-z])/,
    literals: ['api.day.app/'],
    severity: 'low',
    entropy: 3,
    accept: 'not-example',
    advice: 'Reset the key in the Bark app: whoever has it sends messages to the phone.',
    docs: 'https://bark.day.app',
  },
] satisfies Rule[];
