import { unescaped } from './text.ts';

/** Folders and files that hold what programs say, in every language: `lang/de/`, `i18n`, `values-pt-rBR`, `fr.lproj`, `strings.xml`, `messages_de.properties`. In lower case. Not by one expression: that takes V8 half a millisecond, for a path that has none of the words. */
const folders: ReadonlySet<string> = new Set('lang langs language languages locale locales translation translations i18n l10n nls localization localizations localisation localisations'.split(' '));
const folder = /^(?:[\w-]{2,12}\.lproj|values-[a-z]{2,3}(?:-r[a-z]{2})?)$/;
const endings: ReadonlySet<string> = new Set(['po', 'pot', 'arb', 'xlf', 'xliff', 'strings', 'resx']);
const inNames = ['strings', 'locale', 'translation', 'lang', 'message', 'labels'];
const file = /(?:^|[._-])(?:strings|(?:locale|translation|lang)s?)\.(?:xml|json|ya?ml|php|properties|js|ts)$|^(?:messages?|labels|strings)[._-][a-z]{2}(?:[_-][a-z]{2,4})?\.\w+$/;

/** Whether a path is one of texts that a program shows to people. */
export function isOfTexts(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.pop() ?? '';
  const dot = name.lastIndexOf('.');
  if (dot >= 0 && endings.has(name.slice(dot + 1))) return true;
  if (parts.some((part) => folders.has(part) || ((part.startsWith('values-') || part.endsWith('.lproj')) && folder.test(part)))) return true;
  return inNames.some((word) => name.includes(word)) && file.test(name);
}

/** Whether a value is made of letters and what stands between words; digits and other signs are none of a translation's. `value` is Latin-1 of UTF-8. */
export const isWords = (value: string): boolean => /^[\p{L}\p{M}\u200c\u200d][\p{L}\p{M}\u200c\u200d\s.,:;!?'’"“”«»()/…·*\\-]*$/u.test(unescaped(Buffer.from(value, 'latin1').toString()).replace(/\\$/, ''));
