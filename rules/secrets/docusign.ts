import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'docusign/secret',
    title: 'DocuSign secret',
    shape: 'context',
    bodies: [run('0-9a-f-', 36)],
    words: ['docusign'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the secret in the DocuSign account: whoever has it reads and changes there what its owner can.',
    docs: 'https://docusign.com',
  },
] satisfies Rule[];
