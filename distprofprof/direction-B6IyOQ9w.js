// src/languages/direction.ts
/** The direction of scripts and languages. */
/** ISO 15924, of those that fonts are chosen for. */
const SCRIPTS = /* @__PURE__ */ new Set([
	"Arab",
	"Hebr",
	"Syrc",
	"Thaa",
	"Nkoo"
]);
/** Languages whose usual script is one of these. */
const LANGUAGES = new Set("ar arc ckb dv fa he khw ks ku nqo ps sd syr ug ur yi".split(" "));
/** True for a script (`Arab`) written from right to left. */
function isRightToLeftScript(script) {
	return SCRIPTS.has(script);
}
/** True for a language tag (BCP 47) written from right to left, by its script subtag or else its language. */
function isRightToLeft(tag) {
	const [language = "", ...parts] = tag.toLowerCase().split("-");
	const script = parts.find((part) => /^[a-z]{4}$/.test(part));
	if (script === void 0) return LANGUAGES.has(language);
	return isRightToLeftScript(script.charAt(0).toUpperCase() + script.slice(1));
}

export { isRightToLeftScript as n, isRightToLeft as t };