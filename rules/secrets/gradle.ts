import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'gradle/password',
    title: 'Password of a repository in a Gradle script',
    shape: 'pattern',
    pattern: /credentials\s{0,4}\{[^{}]{0,160}?username\s{0,3}=?\s{0,3}["\'][^"\'\r\n]{1,60}["\'][^{}]{0,60}?password\s{0,3}=?\s{0,3}["\'](?<secret>[^"\'\r\n$]{1,60})["\']/,
    literals: ['credentials'],
    reach: [16, 420],
    severity: 'high',
    accept: 'password',
    advice: 'Change the password and read it from gradle.properties in the home directory.',
    docs: 'https://docs.gradle.org/current/userguide/declaring_repositories.html',
  },
] satisfies Rule[];
