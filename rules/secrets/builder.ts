import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'builder/private-key',
    title: 'Builder.io private API key',
    shape: 'token',
    forms: [['bpk-', run('hex-lower', 32)]],
    severity: 'high',
    partial: true,
    advice: 'Delete the private key at https://builder.io/account/space.',
    docs: 'https://www.builder.io/c/docs/using-your-api-key',
  },
] satisfies Rule[];
