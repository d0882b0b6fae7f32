/**
 * Univer 0.25.1 gives the fields of a new object their values through a helper of its compiler, one call for each field. Its
 * engine makes an object for every value and reference of a calculation, and up to a quarter of the time of a large one went
 * into that helper. An assignment comes to the same: TypeScript lets no field have the name of an accessor of its class. A
 * value written on several lines stays with the helper.
 */
const helped = /^(\s*)_defineProperty\(this, "([\w$]+)", (.*)\);$/gm;

/** @returns {string} */
export default function plainFields(/** @type {string} */ source) {
  return source.replace(helped, '$1this.$2 = $3;');
}
