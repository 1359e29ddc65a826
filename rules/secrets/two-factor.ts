import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'two-factor/address',
    title: '2Factor address with its key',
    shape: 'pattern',
    pattern: /2factor\.in\/API\/[VR]1\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9A-Za-z-])/i,
    literals: ['2factor.in/'],
    severity: 'medium',
    entropy: 2.8,
    advice: 'Reset the key at https://2factor.in: whoever has it sends messages at your expense.',
    docs: 'https://2factor.in',
  },
] satisfies Rule[];
