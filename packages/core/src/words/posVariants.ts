import {Variant, type VariantOf} from './posFeatures.js';

/** Words with letters that a sentence needs before its capitals are taken for shouting. */
const SHOUT_WORDS = 3;

const OPENING = /^(?:["“„«‘'`]|``|''|\(|\[|[•*–—-]+)$/;

/** How the capital letters of each word of a sentence are to be read. */
export function sentenceVariants(forms: readonly string[]): VariantOf[] {
  if (isShouted(forms)) return forms.map(() => Variant.Shout);
  const variants: VariantOf[] = forms.map(() => Variant.Inner);
  let initial = true;
  forms.forEach((form, index) => {
    if (initial) variants[index] = Variant.Initial;
    initial = OPENING.test(form) ? initial || /^(?:["“„«`]|``)$/.test(form) : form === ':';
  });
  return variants;
}

function isShouted(forms: readonly string[]): boolean {
  let words = 0;
  for (const form of forms) {
    if (form.length < 2 || form.toLowerCase() === form.toUpperCase()) continue;
    if (form !== form.toUpperCase()) return false;
    words++;
  }
  return words >= SHOUT_WORDS;
}
