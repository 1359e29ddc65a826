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
    advice: 'Revoke the secret in the settings of DocuSign, create a new one and keep it out of the repository.',
    docs: 'https://docusign.com',
  },
] satisfies Rule[];
