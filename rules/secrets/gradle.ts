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
  {
    id: 'gradle/build-config-field',
    title: 'Key in a field of an Android build',
    shape: 'pattern',
    pattern: /(?:buildConfigField|resValue)\s{0,3}\(?\s{0,3}["'][Ss]tring["']\s{0,3},\s{0,3}["'][\w.]{0,40}(?:key|token|secret|passw(?:or)?d|auth|credential)\w{0,20}["']\s{0,3},\s{0,3}["'](?:\\?["'])?(?<secret>[^"'\s\\$]{8,200})\\?["']/i,
    literals: ['buildConfigField', 'resValue'],
    severity: 'high',
    confidence: 'medium',
    accept: 'token-value',
    advice: 'Revoke it where it was issued and read the new one from local.properties or the environment; what an app is built with can be read out of it.',
    docs: 'https://developer.android.com/build/gradle-tips#share-custom-fields-and-resource-values-with-your-app-code',
  },
] satisfies Rule[];
