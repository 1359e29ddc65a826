import { trigrams, words } from '../../../rules/generic/lexicon.ts';
import { readLexicon } from './measure/lexicon.ts';
import type { Lexicon } from './measure/words.ts';

let unpacked: Lexicon | undefined;

/** The built-in word list and letter costs, unpacked once, at the first question: most texts ask none. */
export const lexicon = (): Lexicon => (unpacked ??= readLexicon(words, trigrams));
