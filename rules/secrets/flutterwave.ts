import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'flutterwave/secret-key',
    title: 'Flutterwave secret key',
    shape: 'token',
    forms: [
      ['FLWSECK-', run('base36-lower', 32), '-X'],
      ['FLWSECK_TEST-', run('base36-lower', 32), '-X'],
      ['FLWSECK_TEST-', run('base36-lower', 12)],
    ],
    severity: 'high',
    advice: 'Generate new API keys under Settings > API keys at https://app.flutterwave.com.',
    docs: 'https://developer.flutterwave.com/docs/authentication',
  },
] satisfies Rule[];
