import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'kubernetes/bootstrap-token',
    title: 'Kubernetes bootstrap token',
    shape: 'pattern',
    pattern: /(?:kubeadm\s{1,3}join[^\r\n]{0,120}--token[\s=]{1,3}|bootstrap[-_ ]?token["\']?\s{0,3}[:=]\s{0,3}["\']?|--(?:discovery-)?token[\s=]{1,3})(?<secret>[0-9a-z]{6}\.[0-9a-z]{16})(?![0-9A-Za-z])/i,
    literals: ['kubeadm', 'bootstrap', '--token', '--discovery-token'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete it with kubeadm token delete.',
    docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  },
] satisfies Rule[];
