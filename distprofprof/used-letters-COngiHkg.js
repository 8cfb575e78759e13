// src/core/attached.ts
/** Links to files attached to a document: `attachment:` and the id of the chart whose data the file contains. */
const ATTACHED = "attachment:";
/** The id of the chart whose data a link opens; undefined for other links. */
function attachedChart(href) {
	return href.startsWith("attachment:") ? href.slice(11) : void 0;
}

// src/paint/glyph-texts.ts
/**
* The text of a glyph whose cluster's text is already used up by the glyphs before it: a code without a text fails PDF/A,
* and ActualText inside marked content makes poppler lose the rest of it. Most readers drop this character.
*/
const FURTHER = "­";
const STEERING = /[\u00ad\u200e\u200f\u2028-\u202e\u2061-\u2064\u2066-\u2069\ufeff]/g;
const known = /* @__PURE__ */ new WeakMap();
/** Glyphs in logical order with their texts, or 'plain' where glyph i has the i-th UTF-16 unit as its text. */
function glyphTexts(run) {
	let texts = known.get(run);
	if (texts === void 0) {
		texts = isPlain(run) ? "plain" : clusterTexts(run);
		known.set(run, texts);
	}
	return texts;
}
function clusterTexts(run) {
	const { glyphs, text } = run;
	const count = glyphs.length;
	const out = [];
	const at = (i) => run.direction === "ltr" ? i : count - 1 - i;
	for (let i = 0; i < count;) {
		const start = glyphs[at(i)]?.cluster ?? 0;
		let end = i + 1;
		while (end < count && glyphs[at(end)]?.cluster === start) end++;
		const next = end < count ? glyphs[at(end)]?.cluster ?? text.length : text.length;
		const letters = shares(text.slice(i === 0 ? 0 : start, next).replace(STEERING, ""), end - i);
		for (let j = i; j < end; j++) out.push({
			index: at(j),
			text: letters[j - i] ?? FURTHER,
			ends: j === end - 1
		});
		i = end;
	}
	return out;
}
/** Divides a cluster's text among its glyphs, one letter each; the first takes any surplus. */
function shares(text, glyphs) {
	if (glyphs === 1) return [text === "" ? FURTHER : text];
	let letters = Array.from(text);
	if (letters.length < glyphs) letters = Array.from(text.normalize("NFD"));
	if (letters.length < glyphs) return [text];
	const surplus = letters.length - glyphs;
	return [letters.slice(0, surplus + 1).join(""), ...letters.slice(surplus + 1)];
}
function isPlain(run) {
	const { glyphs, text } = run;
	if (run.direction !== "ltr" || glyphs.length !== text.length) return false;
	for (let i = 0; i < glyphs.length; i++) {
		const unit = text.charCodeAt(i);
		if (glyphs[i]?.cluster !== i || mayMatter(unit)) return false;
	}
	return true;
}
/** Control characters and surrogates, roughly. */
function mayMatter(unit) {
	return unit === 173 || unit >= 8203 && unit <= 8207 || unit >= 8232 && unit <= 8297 || unit >= 55296;
}

// src/paint/used-letters.ts
/**
* Collects the letters of all text before any is painted. Subsets number glyphs in this order rather than in that of the
* words: if a brief's words change, but not its letters, its fonts stay the same and need not be reduced and compressed
* again, and its other lines are written as before. Digits are included all together, since figures change most.
*/
function usedLetters(texts) {
	const found = /* @__PURE__ */ new Map();
	for (let i = 0; i < texts.length; i++) {
		const text = texts[i];
		if (!text) continue;
		const { face } = text.run;
		let letters = found.get(face.id);
		if (!letters) {
			letters = new FoundLetters(face);
			found.set(face.id, letters);
		}
		letters.add(text.run, text.origin === "hyphen");
	}
	return new Map([...found].map(([id, letters]) => [id, letters.sorted()]));
}
/** The glyph count of fonts for European languages; others grow the array. */
const USUAL_GLYPHS = 4096;
const DIGITS = [..."0123456789"];
var FoundLetters = class {
	/** The first text of each glyph, if it is a single UTF-16 unit; 0 otherwise. */
	#units = new Uint16Array(USUAL_GLYPHS);
	#seen = [];
	#face;
	/** Other texts of glyphs. */
	#others = /* @__PURE__ */ new Map();
	constructor(face) {
		this.#face = face;
	}
	add(run, isHyphen) {
		const texts = glyphTexts(run);
		const { glyphs, text } = run;
		if (texts !== "plain") {
			for (const one of texts) this.#add(glyphs[one.index]?.id ?? 0, isHyphen ? "­" : one.text);
			return;
		}
		for (let i = 0; i < glyphs.length; i++) {
			const id = glyphs[i]?.id ?? 0;
			const unit = isHyphen ? 173 : text.charCodeAt(i);
			if (this.#units[id] === unit) continue;
			this.#add(id, isHyphen ? "­" : text.charAt(i));
		}
	}
	#add(glyph, text) {
		if (glyph >= this.#units.length) this.#enlarge(glyph);
		const unit = text.length === 1 ? text.charCodeAt(0) : 0;
		if (unit !== 0 && this.#units[glyph] === unit) return;
		if (unit !== 0 && this.#units[glyph] === 0) {
			this.#units[glyph] = unit;
			this.#seen.push(glyph);
			return;
		}
		const known = this.#others.get(glyph);
		if (known) known.add(text);
		else this.#others.set(glyph, /* @__PURE__ */ new Set([text]));
	}
	#enlarge(glyph) {
		const larger = new Uint16Array(Math.max(glyph + 1, 2 * this.#units.length));
		larger.set(this.#units);
		this.#units = larger;
	}
	sorted() {
		this.#completeDigits();
		const glyphs = [];
		const texts = [];
		for (const id of [.../* @__PURE__ */ new Set([...this.#seen, ...this.#others.keys()])].sort((a, b) => a - b)) for (const text of this.#textsOf(id)) {
			glyphs.push(id);
			texts.push(text);
		}
		return {
			glyphs,
			texts
		};
	}
	#textsOf(glyph) {
		const unit = this.#units[glyph] ?? 0;
		const own = unit === 0 ? [] : [String.fromCharCode(unit)];
		const others = this.#others.get(glyph);
		return others ? [...own, ...others].sort() : own;
	}
	#completeDigits() {
		const digits = DIGITS.map((text) => ({
			text,
			glyph: this.#face.glyphOf(text.charCodeAt(0))
		}));
		if (digits.some(({ text, glyph }) => this.#units[glyph] === text.charCodeAt(0))) {
			for (const { text, glyph } of digits) if (glyph !== 0) this.#add(glyph, text);
		}
	}
};

export { attachedChart as i, glyphTexts as n, ATTACHED as r, usedLetters as t };