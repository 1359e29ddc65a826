import { separators } from './candidate.ts';
import { BLANK, LETTER, QUOTE, afterBlanks, byteAt, classAt, isChineseIs, lowered, standsAt } from './bytes.ts';

/** A separator and the first place behind it; `kind` 0: there is none. Packed as `place * 16 + kind`, so that no object is made for the many that fail. */
type PackedSeparator = number;

const none = separators.none;

/** The separator at `at` (closers and blanks behind the name are skipped already). `settings`: no types stand before values. */
export function separatorAt(bytes: Uint8Array, nameStart: number, nameEnd: number, at: number, settings: boolean): PackedSeparator {
  // `${NAME:-value}`: the whole of it is read as a value, which ends at its brace.
  if (at === nameEnd && byteAt(bytes, nameStart - 1) === 0x7b && byteAt(bytes, nameStart - 2) === 0x24) return isFallback(bytes, at) ? packed(nameStart - 2, separators.assign) : none;
  const plain = signAt(bytes, at, settings);
  // `{password, "x"}`, a pair of Erlang.
  if (plain !== none) return byteAt(bytes, at) === 0x2c && byteAt(bytes, nameStart - 1) === 0x7b && at === nameEnd ? packed(at + 1, separators.colon) : plain;
  if (at > nameEnd && (classAt(bytes, at) & LETTER)) {
    const word = wordAt(bytes, at, settings);
    if (word !== none) return word;
  }
  // `PASSWORD 'x'`: the quote that opens the value was taken for one that closes the name.
  if (at - 1 > nameEnd && (classAt(bytes, at - 1) & QUOTE) && (classAt(bytes, at - 2) & BLANK)) return packed(at - 1, isDefined(bytes, nameStart) ? separators.assign : separators.blank);
  if (byteAt(bytes, nameStart) === 0x2d && (classAt(bytes, nameEnd) & BLANK)) return packed(afterBlanks(bytes, nameEnd), separators.blank);
  return none;
}

/** What follows the name of a variable where its value may be missing: `:-value`, `:=value`, and of Spring `:value`; `:?` says why it must not be, `:+` replaces it. */
function isFallback(bytes: Uint8Array, at: number): boolean {
  const sign = byteAt(bytes, at + 1);
  return byteAt(bytes, at) === 0x3a && sign !== 0x3f && sign !== 0x2b;
}

/** `#define NAME "x"` of C, `set name "x"` of Tcl: an assignment. */
function isDefined(bytes: Uint8Array, nameStart: number): boolean {
  if (nameStart < 4 || !(classAt(bytes, nameStart - 1) & BLANK)) return false;
  return (standsAt(bytes, nameStart - 7, 'define') && byteAt(bytes, nameStart - 8) === 0x23) || (standsAt(bytes, nameStart - 4, 'set') && !(classAt(bytes, nameStart - 5) & LETTER));
}

function packed(place: number, kind: number): PackedSeparator {
  return place * 16 + kind;
}

function signAt(bytes: Uint8Array, at: number, settings: boolean): PackedSeparator {
  const byte = byteAt(bytes, at);
  const next = byteAt(bytes, at + 1);
  switch (byte) {
    case 0x3d: return equals(bytes, at, next);
    case 0x3a:
      if (next === 0x3d) return packed(at + 2, separators.define);
      // Jsonnet hides a field so; elsewhere it joins names.
      if (next === 0x3a) return (classAt(bytes, at + 2) & BLANK) && (classAt(bytes, afterBlanks(bytes, at + 2)) & QUOTE) ? packed(at + 2, separators.colon) : none;
      return packed(settings ? at + 1 : afterType(bytes, at + 1), separators.colon);
    case 0x2c: return packed(at + 1, separators.comma);
    case 0x28: return packed(at + 1, separators.paren);
    // R assigns so.
    case 0x3c: return next === 0x2d && (classAt(bytes, afterBlanks(bytes, at + 2)) & QUOTE) !== 0 ? packed(at + 2, separators.assign) : none;
    case 0x3e: return packed(next === 0x3d ? at + 2 : at + 1, separators.angle);
    case 0x2d: return next === 0x3e ? packed(at + 2, separators.arrow) : none;
    case 0x21: return next === 0x3d ? packed(byteAt(bytes, at + 2) === 0x3d ? at + 3 : at + 2, separators.test) : none;
    case 0x2b: return next === 0x3d ? packed(at + 2, separators.append) : none;
    case 0x7c: return next === 0x7c ? packed(byteAt(bytes, at + 2) === 0x3d ? at + 3 : at + 2, separators.either) : packed(at + 1, separators.pipe);
    case 0x3f: return packed(question(bytes, at, next), separators.either);
    case 0x25: return next === 0x33 && isDOrA(lowered(byteAt(bytes, at + 2))) ? packed(at + 3, separators.escaped) : none;
    case 0xe4: case 0xe6: return isChineseIs(bytes, at) ? packed(at + 3, separators.word) : none;
    case 0xef: return next === 0xbc && byteAt(bytes, at + 2) === 0x9a ? packed(at + 3, separators.colon) : none;
    // C++ sets a variable so.
    case 0x7b: return next === 0x22 ? packed(at + 1, separators.assign) : none;
    case 0x5b: case 0x2a: return settings ? none : typed(bytes, at);
    default: return none;
  }
}

function equals(bytes: Uint8Array, at: number, next: number): PackedSeparator {
  if (next === 0x3d) return packed(byteAt(bytes, at + 2) === 0x3d ? at + 3 : at + 2, separators.test);
  if (next === 0x3e) return packed(at + 2, separators.arrow);
  return next === 0x7e ? none : packed(at + 1, separators.assign);
}

function question(bytes: Uint8Array, at: number, next: number): number {
  if (next === 0x3f) return byteAt(bytes, at + 2) === 0x3d ? at + 3 : at + 2;
  return next === 0x3a || next === 0x3d ? at + 2 : at + 1;
}

/** What `=` and `:` end with when they are escaped in a URL. */
function isDOrA(byte: number): boolean {
  return byte === 0x64 || byte === 0x61;
}

/** How an attribute of Android's manifest is called. */
const androidValue = 'android:value';
const joins: readonly string[] = ['is', 'as', 'by', 'was'];

/** `value=`, `is`, `as`, `by`, and in code a type before ` = `. */
function wordAt(bytes: Uint8Array, at: number, settings: boolean): PackedSeparator {
  const named = standsAt(bytes, at, 'value') ? at + 5 : standsAt(bytes, at, androidValue) ? at + androidValue.length : 0;
  if (named > 0) {
    const sign = afterBlanks(bytes, named);
    if (byteAt(bytes, sign) === 0x3d || byteAt(bytes, sign) === 0x3a) return packed(sign + 1, separators.attribute);
  }
  for (let i = 0; i < joins.length; i++) {
    const word = joins[i] as string;
    if (!standsAt(bytes, at, word) || !(classAt(bytes, at + word.length) & BLANK)) continue;
    // `As String = `, in Basic.
    const place = settings || word !== 'as' ? at : afterType(bytes, at);
    return place === at ? packed(afterBlanks(bytes, at + word.length), separators.word) : packed(place, separators.assign);
  }
  return settings ? none : typed(bytes, at);
}

function typed(bytes: Uint8Array, at: number): PackedSeparator {
  const place = afterType(bytes, at);
  return place === at ? none : packed(place, separators.assign);
}

/** After `Type = ` (blanks on both sides of the sign: a base64 value before a comment looks alike); `at` when no type stands there. */
function afterType(bytes: Uint8Array, at: number): number {
  for (let place = at; place < at + 60; place++) {
    const byte = byteAt(bytes, place);
    if (byte === 0x3d && (classAt(bytes, place - 1) & BLANK) && (classAt(bytes, place + 1) & BLANK)) return place + 1;
    // A lifetime of Rust.
    if (!isTypeByte(byte) && !(byte === 0x27 && byteAt(bytes, place - 1) === 0x26)) return at;
  }
  return at;
}

function isTypeByte(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x20 || byte === 0x5f || byte === 0x2e
    || byte === 0x3c || byte === 0x3e || byte === 0x5b || byte === 0x5d || byte === 0x7c || byte === 0x3f || byte === 0x26 || byte === 0x2a || byte === 0x3a;
}
