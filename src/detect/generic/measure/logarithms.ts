/** Logarithms of lengths and counts. WebAssembly is given these numbers (`logarithms.as.ts`), since its own could differ in the last bit. */

/** Bytes of a value that are measured; longer ones differ in nothing that matters. */
export const measured = 128;

/** log2(n), 1 to 128. */
export const logarithms = new Float64Array(measured + 1);
/** n * log2(n). */
export const multiples = new Float64Array(measured + 1);
fill();

/** In a function of its own: a loop in a file's body has V8 count, and then compile, all of the bundle that it stands in. */
function fill(): void {
  for (let n = 1; n <= measured; n++) {
    logarithms[n] = Math.log2(n);
    multiples[n] = n * (logarithms[n] as number);
  }
}
