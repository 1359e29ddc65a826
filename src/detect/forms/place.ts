import { unescaped } from './text.ts';

/** Folders and files that hold what programs say, in every language: `lang/de/`, `i18n`, `values-pt-rBR`, `fr.lproj`, `strings.xml`, `messages_de.properties`; in lower case, since a flag for that takes V8 half a millisecond. */
const texts = /(?:^|\/)(?:(?:lang|language|locale|translation)s?|i18n|l10n|nls|locali[sz]ations?|[\w-]{2,12}\.lproj|values-[a-z]{2,3}(?:-r[a-z]{2})?)\/|(?:^|[/._-])(?:strings|(?:locale|translation|lang)s?)\.(?:xml|json|ya?ml|php|properties|js|ts)$|(?:^|\/)(?:messages?|labels|strings)[._-][a-z]{2}(?:[_-][a-z]{2,4})?\.\w+$|\.(?:po|pot|arb|xlf|xliff|strings|resx)$/;
const words = /^[\p{L}\p{M}\u200c\u200d][\p{L}\p{M}\u200c\u200d\s.,:;!?'’"“”«»()/…·*\\-]*$/u;

/** Whether a path is one of texts that a program shows to people. */
export const isOfTexts = (path: string): boolean => texts.test(path.toLowerCase());

/** Whether a value is made of letters and what stands between words; digits and other signs are none of a translation's. `value` is Latin-1 of UTF-8. */
export const isWords = (value: string): boolean => words.test(unescaped(Buffer.from(value, 'latin1').toString()).replace(/\\$/, ''));
