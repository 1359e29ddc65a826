/** Before the name of a vendor, in the table of forms, that counts only beside words for credentials. */
export const onlyBeside = '?';
