import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'artifactory/api-key',
    title: 'JFrog Artifactory API key',
    shape: 'token',
    forms: [
      ['AKCp', run('digit', 1), run('base62', 66, 70)],
      ['AKC', run('base62', 64, 74)],
    ],
    lengths: [73],
    severity: 'critical',
    entropy: 3.5,
    advice: 'Revoke the API key in the user profile and use an access token that expires.',
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  },
  {
    id: 'artifactory/reference-token',
    title: 'JFrog Artifactory reference token',
    shape: 'token',
    forms: [['cmVmdGtu', run('base62', 56)]],
    severity: 'critical',
    check: 'artifactory-reference',
    advice: 'Revoke it under Administration > User Management > Access Tokens.',
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  },
  {
    id: 'artifactory/encrypted-password',
    title: 'JFrog Artifactory encrypted password or API key',
    shape: 'token',
    forms: [
      ['AP', run('hex-upper', 1), run('base62', 8, 80)],
      ['AKC', run('base62', 10, 80)],
    ],
    words: ['artifactory', 'jfrog'],
    severity: 'high',
    entropy: 3,
    advice: 'Change the password, or revoke the key, in the user profile: the encrypted form opens the same account.',
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/centrally-secure-passwords',
  },
  {
    id: 'artifactory/access-token',
    title: 'JFrog Artifactory access token',
    shape: 'context',
    bodies: [run('base62', 73), run('base62', 64)],
    words: ['artifactory', 'jfrog'],
    severity: 'high',
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the token under Administration > User Management > Access Tokens.',
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  },
] satisfies Rule[];
