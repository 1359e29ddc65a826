import { trigrams, words } from 'rules:lexicon';
import { Lexicon } from './measure/words.ts';

let known: Lexicon | undefined;

/** The built-in word list (little-endian fingerprints) and letter costs, read at the first question: most texts ask none. */
export const lexicon = (): Lexicon => (known ??= new Lexicon(new Uint16Array(words().buffer), trigrams()));
