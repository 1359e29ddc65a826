import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jenkins/setup-password',
    title: 'Jenkins setup password',
    shape: 'pattern',
    pattern: /[Pp]lease use the following password to proceed to installation:\s{1,8}(?<secret>[0-9a-f]{32})(?![0-9a-f])/,
    literals: ['following password'],
    severity: 'medium',
    advice: 'Change the administrator password if setup was finished with this one.',
    docs: 'https://www.jenkins.io/doc/book/installing/',
  },
  {
    id: 'jenkins/token-crumb',
    title: 'Jenkins token or crumb',
    shape: 'context',
    bodies: [run('hex', 32, 36), run('0-9A-Fa-f-', 36)],
    words: ['jenkins', 'jenkins-crumb', 'jenkins_token', 'jenkins_api', 'crumb'],
    within: 24,
    severity: 'medium',
    entropy: 2.8,
    accept: 'uuid',
    advice: 'Revoke the token under Security in the profile of its Jenkins user.',
    docs: 'https://www.jenkins.io/blog/2018/07/02/new-api-token-system/',
  },
  {
    id: 'jenkins/stored-secret',
    title: 'Secret in the credentials of Jenkins, not encrypted',
    shape: 'pattern',
    // What Jenkins encrypted is one word of base64 in braces; where a blank stands inside, the last word was written there.
    pattern: /<(?:secret|password|passphrase|apiToken|secretKey)>\{(?:[^\s{}<>]{1,64}[ \t]{1,3}){1,3}(?<secret>[^\s{}<>]{8,2000})\}<\//,
    literals: ['<secret>{', '<password>{', '<passphrase>{', '<apiToken>{', '<secretKey>{'],
    severity: 'high',
    confidence: 'medium',
    accept: 'token-value',
    advice: 'Revoke the credential where it was issued, and enter a new one through the Jenkins interface, which encrypts it.',
    docs: 'https://www.jenkins.io/doc/book/using/using-credentials/',
  },
] satisfies Rule[];
