/** Room for the numbers of `logarithms.ts` (AssemblyScript). */
import { Float64Array } from '../../../../scripts/portable/arrays.as';

export const measured: i32 = 128;
export const logarithms = new Float64Array(measured + 1);
export const multiples = new Float64Array(measured + 1);

/** Works out the multiples once the logarithms stand at their address. */
export function multiply(): void {
  for (let n = 1; n <= measured; n++) multiples[n] = <f64>n * logarithms[n];
}
