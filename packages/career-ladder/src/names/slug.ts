/**
 * The form in which names are compared, and the id that a title gives: lower case, each run of what is neither a letter nor
 * a digit of some script as one hyphen. `Engineering Manager, Security` is `engineering-manager-security`.
 * Empty for a text without a letter or digit.
 */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(apostrophes, '')
    .replace(separators, '-')
    .replace(/^-|-$/g, '');
}

const apostrophes = /(?<=[\p{L}\p{M}])['’ʼ](?=\p{L})/gu;

/** Marks belong to the letter before them, as vowels do in Hindi; the joiners U+200C and U+200D only shape letters. */
const separators = /[^\p{L}\p{M}\p{N}]+/gu;
