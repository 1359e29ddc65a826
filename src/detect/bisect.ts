/** The first index, from 0 up to `length`, at which `before` does not hold; it holds for all in front of that one, and for none behind it. */
export function bisect(length: number, before: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
