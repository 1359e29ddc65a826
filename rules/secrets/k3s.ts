import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'k3s/token',
    title: 'K3s cluster token',
    shape: 'pattern',
    // https://docs.k3s.io/cli/token: K10<hash of the CA>::<user>:<password>, or ::<id>.<secret>
    pattern: /\bK10[0-9a-f]{64}::[\w-]{1,63}[:.](?<secret>[0-9A-Za-z]{16,128})/,
    literals: ['K10'],
    reach: [1, 280],
    severity: 'critical',
    partial: true,
    advice: 'Rotate it with `k3s token rotate`: whoever has it can add a node, and a server token decrypts the cluster\'s bootstrap data.',
    docs: 'https://docs.k3s.io/cli/token',
  },
] satisfies Rule[];
