import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'scalr/api-access-token',
    title: 'Scalr API access token',
    shape: 'token',
    forms: [['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt', run('base64url', 20, 40), '.', run('base64url', 43)]],
    caseless: true,
    words: ['scalr'],
    severity: 'high',
    accept: 'random',
    advice: 'Revoke the token in the Scalr account and look for builds and changes that are not yours.',
    docs: 'https://docs.scalr.io/',
  },
  {
    id: 'scalr/api-key',
    title: 'Scalr API key',
    shape: 'context',
    bodies: [run('0-9A-Za-z_.', 136)],
    words: ['scalr'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the key in the Scalr account and look for builds and changes that are not yours.',
    docs: 'https://docs.scalr.io/',
  },
] satisfies Rule[];
