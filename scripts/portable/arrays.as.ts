/**
 * What portable files see in place of JavaScript's typed arrays and `Math` (AssemblyScript): the same notation, no bounds, nothing freed. A length
 * stands in the four bytes before the elements; memory comes zeroed, since none is used twice.
 */

function taken(length: i32, bytes: i32): usize {
  const at = heap.alloc(<usize>bytes + 16) + 16;
  store<i32>(at - 4, length);
  return at;
}

// @ts-ignore
@unmanaged @final
export class Uint8Array {
  constructor(length: i32) {
    return changetype<Uint8Array>(taken(length, length));
  }
  // @ts-ignore
  @inline get length(): i32 { return load<i32>(changetype<usize>(this) - 4); }
  // @ts-ignore
  @inline set length(value: i32) { store<i32>(changetype<usize>(this) - 4, value); }
  // @ts-ignore
  @inline @operator('[]') get(at: i32): i32 { return load<u8>(changetype<usize>(this) + <usize>at); }
  // @ts-ignore
  @inline @operator('[]=') set(at: i32, value: i32): void { store<u8>(changetype<usize>(this) + <usize>at, <u8>value); }
  fill(value: i32, from: i32 = 0): void { memory.fill(changetype<usize>(this) + <usize>from, <u8>value, <usize>(this.length - from)); }
}

// @ts-ignore
@unmanaged @final
export class Uint16Array {
  constructor(length: i32) {
    return changetype<Uint16Array>(taken(length, length << 1));
  }
  // @ts-ignore
  @inline get length(): i32 { return load<i32>(changetype<usize>(this) - 4); }
  // @ts-ignore
  @inline @operator('[]') get(at: i32): i32 { return load<u16>(changetype<usize>(this) + (<usize>at << 1)); }
  // @ts-ignore
  @inline @operator('[]=') set(at: i32, value: i32): void { store<u16>(changetype<usize>(this) + (<usize>at << 1), <u16>value); }
  fill(value: i32): void { for (let at = 0; at < this.length; at++) this.set(at, value); }
}

// @ts-ignore
@unmanaged @final
export class Int16Array {
  constructor(length: i32) {
    return changetype<Int16Array>(taken(length, length << 1));
  }
  // @ts-ignore
  @inline get length(): i32 { return load<i32>(changetype<usize>(this) - 4); }
  // @ts-ignore
  @inline @operator('[]') get(at: i32): i32 { return load<i16>(changetype<usize>(this) + (<usize>at << 1)); }
  // @ts-ignore
  @inline @operator('[]=') set(at: i32, value: i32): void { store<i16>(changetype<usize>(this) + (<usize>at << 1), <i16>value); }
}

// @ts-ignore
@unmanaged @final
export class Int32Array {
  constructor(length: i32) {
    return changetype<Int32Array>(taken(length, length << 2));
  }
  // @ts-ignore
  @inline get length(): i32 { return load<i32>(changetype<usize>(this) - 4); }
  // @ts-ignore
  @inline @operator('[]') get(at: i32): i32 { return load<i32>(changetype<usize>(this) + (<usize>at << 2)); }
  // @ts-ignore
  @inline @operator('[]=') set(at: i32, value: i32): void { store<i32>(changetype<usize>(this) + (<usize>at << 2), value); }
}

/** Its elements come as signed integers, too. */
// @ts-ignore
@unmanaged @final
export class Uint32Array {
  constructor(length: i32) {
    return changetype<Uint32Array>(taken(length, length << 2));
  }
  // @ts-ignore
  @inline get length(): i32 { return load<i32>(changetype<usize>(this) - 4); }
  // @ts-ignore
  @inline set length(value: i32) { store<i32>(changetype<usize>(this) - 4, value); }
  // @ts-ignore
  @inline @operator('[]') get(at: i32): i32 { return load<i32>(changetype<usize>(this) + (<usize>at << 2)); }
  // @ts-ignore
  @inline @operator('[]=') set(at: i32, value: i32): void { store<i32>(changetype<usize>(this) + (<usize>at << 2), value); }
}

// @ts-ignore
@unmanaged @final
export class Float64Array {
  constructor(length: i32) {
    return changetype<Float64Array>(taken(length, length << 3));
  }
  // @ts-ignore
  @inline get length(): i32 { return load<i32>(changetype<usize>(this) - 4); }
  // @ts-ignore
  @inline @operator('[]') get(at: i32): f64 { return load<f64>(changetype<usize>(this) + (<usize>at << 3)); }
  // @ts-ignore
  @inline @operator('[]=') set(at: i32, value: f64): void { store<f64>(changetype<usize>(this) + (<usize>at << 3), value); }
}

/** Of integers only, but for `round`, which is JavaScript's: halves go up. */
export namespace Math {
  // @ts-ignore
  @inline export function min(a: i32, b: i32): i32 { return a < b ? a : b; }
  // @ts-ignore
  @inline export function max(a: i32, b: i32): i32 { return a > b ? a : b; }
  // @ts-ignore
  @inline export function imul(a: i32, b: i32): i32 { return a * b; }
  // @ts-ignore
  @inline export function round(x: f64): i32 { const whole = floor<f64>(x); return <i32>(x - whole >= 0.5 ? whole + 1 : whole); }
}
