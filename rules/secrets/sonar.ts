import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Revoke it under My account > Security.';

export default [
  {
    id: 'sonar/sonarqube-token',
    title: 'SonarQube token',
    shape: 'token',
    forms: [['sq', ['a', 'p', 'u'], '_', run('0-9A-Za-z_=-', 40)]],
    check: 'hex-tail',
    severity: 'high',
    advice,
    docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  },
  {
    id: 'sonar/legacy-token',
    title: 'SonarQube token, older form',
    shape: 'context',
    bodies: [run('hex', 40), run('base62', 40)],
    words: ['sonar', 'sonar_token', 'sonarqube', 'sonarcloud', 'sonar_login', 'sonar.login', 'sonar_api_token'],
    severity: 'high',
    entropy: 2.8,
    accept: 'random',
    advice,
    docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  },
  {
    id: 'sonar/sonarcloud-token',
    title: 'SonarQube Cloud token',
    shape: 'token',
    forms: [['sqco_', run('base62', 59)]],
    severity: 'high',
    entropy: 3,
    advice: 'Revoke it at https://sonarcloud.io/account/security.',
    docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  },
] satisfies Rule[];
