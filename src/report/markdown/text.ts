/** Untrusted text in GitHub flavoured Markdown: shown as it is, without structure, HTML, links or mentions. */

import { visible } from '../escape.ts';

/** Character references never make structure in Markdown, and no character is left that could. */
const referenced = (text: string): string => text.replaceAll(/[!-/:-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);

/** `text` as code: GitHub turns neither `@name` nor `#1` nor a commit id inside it into a link. What would end a code span or a table cell is referenced. */
export function code(text: string): string {
  const shown = visible(text);
  return /[`|]|^\s|\s$|^$/.test(shown) ? `<code>${referenced(shown)}</code>` : `\`${shown}\``;
}

/** An address that GitHub may link: what it shows is where it leads. */
const plainAddress = /^https:\/\/[A-Za-z0-9./-]+$/;

/** A sentence; words that GitHub would link (`@name`, `#1`, `www.`) become code, everything else stays plain. */
export function prose(text: string): string {
  return visible(text)
    .split(' ')
    .map((word) => (plainAddress.test(word) ? word : /@|#\d|www\.|GH-\d|^[0-9a-f]{7,64}\W*$/i.test(word) ? code(word) : sentence(word)))
    .join(' ');
}

/** Punctuation of plain sentences stays readable in the source; what can act is referenced. */
const sentence = (word: string): string => word.replaceAll(/[!#$%&*+<=>?@[\\\]^_`{|}~]|^[-+)]|:\/\/|^\d+[.)]/g, referenced);
