// Passwords as people choose them, for copies of labelled lines: the labelled data has its values replaced by random characters, life has not.
const words = `dragon sunshine monkey shadow coffee guitar summer winter autumn spring soccer hockey tiger eagle falcon panther silver golden purple orange banana cherry mango pepper ginger rocket planet galaxy
thunder lightning storm river ocean mountain forest castle wizard knight pirate ninja samurai phoenix mustang ferrari porsche harley yankees arsenal liverpool chelsea madrid berlin london paris vienna moscow tokyo
charlie michael jessica daniel thomas andrea sophie martin oliver amanda nicole robert maria peter anna lucas felix diego carlos pablo pierre marie hans klaus ivan olga yuki sakura wang zhang xiaoming
hunter killer master freedom victory fortune diamond crystal emerald butterfly dolphin penguin turtle rabbit puppy kitten cookie biscuit chocolate vanilla caramel pumpkin potato tomato garlic
windows server office company project database backup network printer laptop desktop kitchen garden bicycle holiday weekend friday monday january august october november december`.split(/\s+/);
const signs = '!@#$%&*?.-_+';
const leets = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };

/** A seeded source of numbers in 0..1 (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One password in one of six styles. */
export function madeUp(random) {
  const pick = (from) => from[Math.floor(random() * from.length)];
  const word = () => pick(words);
  const big = (text) => text[0].toUpperCase() + text.slice(1);
  const digits = () => (random() < 0.3 ? String(1970 + Math.floor(random() * 56)) : String(Math.floor(random() * 10 ** (1 + Math.floor(random() * 4)))));
  switch (Math.floor(random() * 6)) {
    case 0: return word() + digits();
    case 1: return big(word()) + digits() + pick(signs);
    case 2: return word() + (random() < 0.5 ? big(word()) : word());
    case 3: return word().replace(/[aeiost]/g, (letter) => (random() < 0.6 ? leets[letter] : letter)) + (random() < 0.4 ? digits() : '');
    case 4: return `${word()}_${word()}${random() < 0.6 ? digits() : ''}`;
    default: return word();
  }
}
