/** What portable files (CONTRIBUTING.md) call a number that is no integer; all other numbers are 32-bit integers in WebAssembly. */
type f64 = number;
