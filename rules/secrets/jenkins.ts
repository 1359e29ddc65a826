import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'jenkins/setup-admin-password',
    title: 'Jenkins setup admin password',
    shape: 'context',
    bodies: [run('hex-lower', 30, 36)],
    words: ['jenkins', 'jenkins-crumb', 'jenkins_token', 'jenkins_api', 'crumb'],
    within: 24,
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Change the password in Jenkins and read it from the environment or a secret store.',
    docs: 'https://www.jenkins.io/doc/book/installing/linux/#setup-wizard',
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
    advice: 'Revoke the token in the settings of Jenkins, create a new one and keep it out of the repository.',
    docs: 'https://www.jenkins.io/blog/2018/07/02/new-api-token-system/',
  },
] satisfies Rule[];
