import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

const advice = 'Delete it at https://app.docker.com/settings/personal-access-tokens.';

export default [
  {
    id: 'docker/config-auth',
    title: 'Docker registry credentials (config.json)',
    shape: 'pattern',
    pattern: /"auth\\{0,8}"(?:\s|\\[nrt]){0,8}:(?:\s|\\[nrt]){0,8}\\{0,8}"(?<secret>[0-9A-Za-z+/]{12,4000}={0,2})\\{0,8}"/,
    literals: ['"auth'],
    reach: [8, 4200],
    severity: 'high',
    accept: 'basic-credentials',
    advice: 'Change the registry password or token, run docker logout and use a credential store.',
    docs: 'https://docs.docker.com/reference/cli/docker/login/#configure-credential-stores',
  },
  {
    id: 'docker/hub-personal-access-token',
    title: 'Docker Hub personal access token',
    shape: 'token',
    forms: [['dckr_pat_', run('base64url', 27)]],
    severity: 'high',
    advice,
    docs: 'https://docs.docker.com/security/for-developers/access-tokens/',
  },
  {
    id: 'docker/hub-organization-access-token',
    title: 'Docker Hub organization access token',
    shape: 'token',
    forms: [['dckr_oat_', run('base64url', 27, 32)]],
    severity: 'high',
    advice: 'Delete it under Access tokens of the organization.',
    docs: 'https://docs.docker.com/security/for-admins/access-tokens/',
  },
  {
    id: 'docker/swarm-join-token',
    title: 'Docker swarm join token',
    shape: 'token',
    forms: [['SWMTKN-1-', run('base36-lower', 45, 60), '-', run('base36-lower', 20, 30)]],
    severity: 'critical',
    advice: 'Rotate it with docker swarm join-token --rotate.',
    docs: 'https://docs.docker.com/engine/swarm/join-nodes/',
  },
  {
    id: 'docker/swarm-unlock-key',
    title: 'Docker swarm unlock key',
    shape: 'token',
    forms: [['SWMKEY-1-', run('base64', 38, 50)]],
    severity: 'critical',
    advice: 'Rotate it with docker swarm unlock-key --rotate.',
    docs: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
  },
  {
    id: 'docker/hub-legacy-access-token',
    title: 'Docker Hub access token, older form',
    shape: 'context',
    bodies: [run('0-9A-Za-z-', 36)],
    words: ['docker_hub', 'docker_token', 'dockerhub', 'docker_hub_token', 'docker-hub', 'docker'],
    within: 24,
    severity: 'high',
    entropy: 3,
    accept: 'uuid',
    advice,
    docs: 'https://docs.docker.com/security/for-developers/access-tokens/',
  },
] satisfies Rule[];
