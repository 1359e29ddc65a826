import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'wallet/mnemonic',
    title: 'Recovery phrase of a wallet (BIP-39)',
    shape: 'pattern',
    // 12, 15, 18, 21 or 24 words of three to eight letters.
    pattern: /(?:mnemonic|(?:seed|recovery|secret|backup)[ _-]?phrase|seed[ _-]?words)\w{0,16}["']?\s{0,4}[:=(]{1,2}\s{0,4}["'`]?(?<secret>(?:[a-z]{3,8} ){11}[a-z]{3,8}(?:(?: [a-z]{3,8}){3}){0,4})(?![\w ])/i,
    literals: ['mnemonic', 'seed phrase', 'seed_phrase', 'seed-phrase', 'seedphrase', 'recovery phrase', 'recovery_phrase', 'recoveryphrase', 'secret phrase', 'secret_phrase', 'secretphrase', 'backup phrase', 'backup_phrase', 'seed words', 'seed_words', 'seedwords'],
    reach: [4, 300],
    severity: 'critical',
    confidence: 'medium',
    accept: 'many-words',
    advice: 'Move everything to a wallet with a new phrase: whoever reads these words owns what they open, and nobody can change them.',
    docs: 'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
  },
] satisfies Rule[];
