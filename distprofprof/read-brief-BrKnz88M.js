import { t as __commonJSMin } from "./rolldown-runtime-CiVTkJ2Q.js";
import { a as int$2, c as object, d as strictObject, f as string$1, h as _gte, i as discriminatedUnion, l as optional, m as unknown, n as array, o as literal, p as union, r as boolean, s as number$1, t as _enum, u as record, v as safeParse, y as config } from "./schemas-DBBTxXX3.js";
import { A as floorTo, F as localeFor, M as withoutNoise, N as extentOf, P as english, R as sortDiagnostics, S as withAsciiDigits, _ as quantityLabel, a as differenceOf, c as sumQuantities, d as quantityNumbers, i as compareQuantities, j as roundStep, k as ceilTo, l as NOTHING_KNOWN, o as quantityInterval, r as dateWords, s as sortByQuantity, t as PANEL_KINDS, v as quantityWords, x as canonicalNumbers, y as reasonWords } from "./panels-BFCyKHG5.js";
import { t as own } from "./own-B7ST1u9a.js";
import { createHash } from "node:crypto";

// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));

// src/core/suggest.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/**
* The nearest known name by edit distance; undefined when none is within a third of the word's length. Words of five
* letters and more may differ by two edits. Swapping two neighbouring letters counts as one edit.
*/
function nearestName(word, known) {
	let best;
	let bestDistance = Math.max(word.length < 5 ? 1 : 2, Math.floor(word.length / 3)) + 1;
	for (const name of known) {
		const d = edits(word.toLowerCase(), name.toLowerCase());
		if (d < bestDistance && d < word.length) {
			best = name;
			bestDistance = d;
		}
	}
	return best;
}
/** The number of edits between two words: inserted, deleted and replaced letters, or one swap of neighbours. */
function edits(a, b) {
	const first = [...a].findIndex((letter, i) => letter !== b[i]);
	return first >= 0 && a.slice(0, first) + a.charAt(first + 1) + a.charAt(first) + a.slice(first + 2) === b ? 1 : (0, import_fastest_levenshtein.distance)(a, b);
}
/** "did you mean 'x'?", or undefined when nothing is near. */
function didYouMean(word, known) {
	const name = nearestName(word, known);
	return name === void 0 ? void 0 : `did you mean '${name}'?`;
}
/** Typographic quotation marks, which have no meaning in YAML and CSV. */
const TYPOGRAPHIC = /^[“”„‟‘’‚‛«»‹›]/;
/** A hint for a value that is wrapped in typographic quotation marks. */
function typographicHint(value) {
	const text = value.trim();
	if (!TYPOGRAPHIC.test(text) || !TYPOGRAPHIC.test(text.slice(-1))) return void 0;
	return `typographic quotation marks (${text.charAt(0)} ${text.slice(-1)}) don't quote; use " or '`;
}

// src/core/limits.ts
/** How much of the machine a build may use, whatever its input. Stages receive the limits in a `Budget`. */
const limit = (standard, unit, what) => ({
	standard,
	unit,
	what
});
/** Every limit by its name in settings and on the command line. */
const LIMITS$1 = {
	time: limit(60, "seconds", "The processor time that a build takes; by the clock it may take ten times as long."),
	memory: limit(2e3, "MB", "The memory of the process, including caches of earlier builds."),
	"file-size": limit(256, "MB", "The size of one file that a brief names."),
	depth: limit(200, "levels", "How deeply YAML, JSON, HTML elements, CSS blocks and partials may be nested."),
	"generated-text": limit(5e7, "characters", "The text that a template or style sheet generates."),
	words: limit(3e6, "words", "The words of a document, from the brief and its layout."),
	"table-rows": limit(1e5, "rows", "The rows of one table."),
	"chart-rows": limit(1e6, "rows", "The rows of one chart."),
	pages: limit(5e3, "pages", "The pages of a document."),
	"image-pixels": limit(1e8, "pixels", "The pixels of one image."),
	"svg-elements": limit(5e4, "elements", "The elements of one SVG, and those that it draws."),
	"svg-nesting": limit(100, "levels", "How deeply elements of an SVG may be nested."),
	"inflated-size": limit(512, "MB", "The size of one image or attachment once its data is inflated.")
};
const LIMIT_NAMES = Object.keys(LIMITS$1);
/** The standard limits with the given ones in their place; later arguments win. */
function limitsWith(...given) {
	const standard = Object.fromEntries(LIMIT_NAMES.map((name) => [name, LIMITS$1[name].standard]));
	return Object.assign({ ...standard }, ...given);
}
/** Parses a limit's name and number as an author writes them; returns the problem if they are invalid. */
function parseLimit(name, value) {
	const known = LIMIT_NAMES.find((one) => one === name);
	if (!known) return {
		problem: `there is no limit '${name}'`,
		hint: didYouMean(name, LIMIT_NAMES) ?? `limits: ${LIMIT_NAMES.join(", ")}`
	};
	const number = typeof value === "string" && /^\d[\d_]*$/.test(value) ? Number(value.replaceAll("_", "")) : value;
	if (typeof number === "number" && Number.isSafeInteger(number) && number > 0) return {
		name: known,
		value: number
	};
	const { standard, unit } = LIMITS$1[known];
	return {
		problem: `the limit '${name}' is a whole number of ${unit} from 1`,
		hint: `${name}: ${standard}`
	};
}

// src/core/budget.ts
/** Thrown when a limit is reached: the build adds this diagnostic and ends without a PDF. */
var LimitReached = class extends Error {
	diagnostic;
	constructor(diagnostic) {
		super(diagnostic.message);
		this.name = "LimitReached";
		this.diagnostic = diagnostic;
	}
};
const NO_METER = {
	now: () => 0,
	cpu: () => 0,
	memory: () => 0
};
/** A build may take this many times its time limit by the clock, while other processes use the processor. */
const PATIENCE = 10;
/** Steps between two checks of the clock: each is some microseconds of work, so a check costs next to nothing. */
const STEPS = 256;
/** Interval between checks of the memory, ms: querying the system takes half a millisecond. */
const MEMORY_EVERY_MS = 250;
var Budget = class {
	limits;
	#meter;
	#signal;
	#start;
	#startCpu;
	#steps = 0;
	#memoryAt;
	/** What the build is doing, for messages; the span is computed only when needed. */
	#doing = {
		what: "",
		span: () => void 0
	};
	constructor(limits = limitsWith(), meter = NO_METER, signal) {
		this.limits = limits;
		this.#meter = meter;
		this.#signal = signal;
		this.#start = meter.now();
		this.#startCpu = meter.cpu();
		this.#memoryAt = this.#start;
	}
	/** Records what is under way ("laying out") and where in the input. */
	doing(what, span = () => void 0) {
		this.#doing = {
			what,
			span
		};
	}
	/** Counts steps of work, and checks the limits every so often. Throws `LimitReached`, or the reason of an abort. */
	spend(steps = 1) {
		this.#steps += steps;
		if (this.#steps >= STEPS) this.checkNow();
	}
	/** Checks the clock and the memory at once. Throws as `spend` does. */
	checkNow() {
		this.#steps = 0;
		this.#signal?.throwIfAborted();
		const now = this.#meter.now();
		if (this.#isOver(now)) throw this.#reached("time");
		if (now - this.#memoryAt < MEMORY_EVERY_MS) return;
		this.#memoryAt = now;
		if (this.#meter.memory() > this.limits.memory * 1e6) throw this.#reached("memory");
	}
	/**
	* Whether the time limit is exceeded: by processor time, so that a busy machine doesn't end a build that a quiet one would
	* finish, and by the clock, as other threads and builds of the process use the processor too. Reading the processor time
	* is slow, so the clock is checked first.
	*/
	#isOver(now) {
		const allowed = this.limits.time * 1e3;
		const clock = now - this.#start;
		if (clock <= allowed) return false;
		return this.#meter.cpu() - this.#startCpu > allowed || clock > allowed * PATIENCE;
	}
	/** Lets an abort signal arrive, where there is one: events wait while stages run. */
	async pause() {
		if (this.#signal) await new Promise((resolve) => setImmediate(resolve));
	}
	/** Throws `LimitReached`, with the place of the count, where a count exceeds its limit. */
	check(name, count, span) {
		if (count > this.limits[name]) throw this.#reached(name, span);
	}
	/** The current work, and its place. */
	place() {
		return {
			doing: this.#doing.what,
			span: this.#doing.span()
		};
	}
	#reached(name, span) {
		const place = this.place();
		return new LimitReached(limitDiagnostic(name, this.limits[name], {
			...place,
			span: span ?? place.span
		}));
	}
};
/** A diagnostic that names the limit, the place, and how to raise the limit. */
function limitDiagnostic(name, value, { span, doing = "" } = {}) {
	const { unit, what } = LIMITS$1[name];
	return {
		severity: "error",
		code: "limit/reached",
		message: `the limit '${name}' was reached${doing === "" ? "" : ` while ${doing}`}: ${value.toLocaleString("en")} ${unit}. ${what}`,
		hint: `if the input is correct, raise the limit: --limit ${name}=${value * 2}, or limits: { ${name}: ${value * 2} } in briefwright.yaml`,
		...span && { span }
	};
}

// src/core/file-kind.ts
const AS_CSV = "open it in a spreadsheet program and save it as 'CSV UTF-8'";
const AS_TEXT = "open it and save it as plain text (UTF-8)";
const NO_TEXT = "name a text file here";
const UNPACK = "unpack it and name the file inside";
/** Signatures as Latin-1 text, the longer ones first. */
const SIGNATURES = [
	{
		bytes: "%PDF-",
		name: "a PDF",
		advice: "copy its text or table into a text file"
	},
	{
		bytes: "PNG\r\n",
		name: "a PNG image",
		advice: `${NO_TEXT}; an image belongs in an 'image' block`
	},
	{
		bytes: "ÿØÿ",
		name: "a JPEG image",
		advice: `${NO_TEXT}; an image belongs in an 'image' block`
	},
	{
		bytes: "GIF8",
		name: "a GIF image",
		advice: NO_TEXT
	},
	{
		bytes: "RIFF",
		name: "a WebP image or a sound file",
		advice: NO_TEXT
	},
	{
		bytes: "II*\0",
		name: "a TIFF image",
		advice: NO_TEXT
	},
	{
		bytes: "MM\0*",
		name: "a TIFF image",
		advice: NO_TEXT
	},
	{
		bytes: "ftyp",
		at: 4,
		name: "a video or HEIC image",
		advice: NO_TEXT
	},
	{
		bytes: "ÐÏà¡±á",
		name: "an old Office file (.xls, .doc)",
		advice: `${AS_CSV}, or as plain text`
	},
	{
		bytes: "{\\rtf",
		name: "a rich text file (.rtf)",
		advice: AS_TEXT
	},
	{
		bytes: "",
		name: "a gzip archive",
		advice: UNPACK
	},
	{
		bytes: "BZh",
		name: "a bzip2 archive",
		advice: UNPACK
	},
	{
		bytes: "7z¼¯",
		name: "a 7-Zip archive",
		advice: UNPACK
	},
	{
		bytes: "Rar!",
		name: "a RAR archive",
		advice: UNPACK
	},
	{
		bytes: "ý7zXZ",
		name: "an xz archive",
		advice: UNPACK
	},
	{
		bytes: "SQLite format 3",
		name: "an SQLite database",
		advice: "export the table as CSV"
	},
	{
		bytes: "PAR1",
		name: "a Parquet file",
		advice: "export the table as CSV"
	},
	{
		bytes: "$FL2",
		name: "an SPSS file",
		advice: "export the table as CSV"
	},
	{
		bytes: "wOFF",
		name: "a font",
		advice: NO_TEXT
	},
	{
		bytes: "wOF2",
		name: "a font",
		advice: NO_TEXT
	},
	{
		bytes: "OTTO",
		name: "a font",
		advice: NO_TEXT
	},
	{
		bytes: "\0\0\0",
		name: "a font",
		advice: NO_TEXT
	},
	{
		bytes: "ELF",
		name: "a program",
		advice: NO_TEXT
	},
	{
		bytes: "MZ",
		name: "a program",
		advice: NO_TEXT
	}
];
/** Entry names that identify a kind of zip archive; headers hold names uncompressed. */
const IN_ZIP = [
	["xl/", {
		name: "an Excel workbook (.xlsx)",
		advice: AS_CSV
	}],
	["word/", {
		name: "a Word document (.docx)",
		advice: AS_TEXT
	}],
	["ppt/", {
		name: "a PowerPoint file (.pptx)",
		advice: AS_TEXT
	}],
	["opendocument.spreadsheet", {
		name: "a LibreOffice spreadsheet (.ods)",
		advice: AS_CSV
	}],
	["opendocument.text", {
		name: "a LibreOffice document (.odt)",
		advice: AS_TEXT
	}],
	["epub+zip", {
		name: "an e-book (.epub)",
		advice: AS_TEXT
	}],
	["Index/", {
		name: "a Numbers, Pages or Keynote file",
		advice: `${AS_CSV}, or as plain text`
	}]
];
/** The kind of a file that isn't text; undefined for one that may be. */
function binaryKind(bytes) {
	const head = latin1(bytes.subarray(0, 64));
	if (head.startsWith("PK") || head.startsWith("PK")) return zipKind(bytes);
	const known = SIGNATURES.find(({ bytes: signature, at = 0 }) => head.startsWith(signature, at));
	if (known) return known;
	return looksBinary(bytes) ? {
		name: "a binary file",
		advice: NO_TEXT
	} : void 0;
}
function zipKind(bytes) {
	const ends = latin1(bytes.subarray(0, 8192)) + latin1(bytes.subarray(-65536));
	return IN_ZIP.find(([part]) => ends.includes(part))?.[1] ?? {
		name: "a zip archive",
		advice: UNPACK
	};
}
/** True for NUL or several other control characters in the first bytes: no text encoding that we read has them. */
function looksBinary(bytes) {
	let controls = 0;
	for (const byte of bytes.subarray(0, 4096)) {
		if (byte === 0) return true;
		if (byte < 9 || byte > 13 && byte < 27) controls++;
	}
	return controls > 3;
}
function latin1(bytes) {
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
/** UTF-16 or UTF-32, by its byte order mark or the zeros between letters; undefined for other encodings. */
function wideEncoding(bytes) {
	const [a, b, c, d] = bytes;
	if (a === 255 && b === 254) return c === 0 && d === 0 && bytes.length > 2 ? "UTF-32" : "UTF-16";
	if (a === 254 && b === 255) return "UTF-16";
	if (a === 0 && b === 0 && c === 254 && d === 255) return "UTF-32";
	const sample = bytes.subarray(0, 512);
	let [even, odd] = [0, 0];
	for (const [i, byte] of sample.entries()) if (byte === 0) i % 2 === 0 ? even++ : odd++;
	const half = sample.length / 2;
	const wide = (zeros, others) => zeros > half * .7 && others < half * .1;
	return sample.length >= 4 && (wide(even, odd) || wide(odd, even)) ? "UTF-16" : void 0;
}
/**
* The code page of bytes that aren't UTF-8: letters above ASCII form runs in Windows-1251 and are isolated in
* Windows-1252.
*/
function codePage(bytes) {
	let letters = 0;
	let beside = 0;
	for (let i = 0; i < bytes.length; i++) {
		if ((bytes[i] ?? 0) < 192) continue;
		letters++;
		if ((bytes[i - 1] ?? 0) >= 192 || (bytes[i + 1] ?? 0) >= 192) beside++;
	}
	return beside * 2 > letters ? "windows-1251" : "windows-1252";
}

// src/core/source-text.ts
/** A file's text, which converts offsets to lines and columns. Line starts are computed on first use. */
var SourceText = class {
	file;
	text;
	#lineStarts;
	constructor(file, text) {
		this.file = file;
		this.text = text;
	}
	span(start, end) {
		const from = this.#position(start);
		const to = this.#position(Math.max(start, end));
		return {
			file: this.file,
			line: from.line,
			column: from.column,
			endLine: to.line,
			endColumn: to.column
		};
	}
	#position(offset) {
		this.#lineStarts ??= lineStarts(this.text);
		const starts = this.#lineStarts;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	}
};
function lineStarts(text) {
	const starts = [0];
	if (!text.includes("\r")) {
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
		return starts;
	}
	for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
	return starts;
}
/**
* Decodes bytes as UTF-8. For a file in another encoding, returns a diagnostic that names the encoding and the first
* invalid byte; for a file that isn't text, one that names its kind.
*/
function decodeText(file, bytes) {
	const wide = wideEncoding(bytes);
	if (wide !== void 0) return notUtf8(`the file is ${wide}, expected UTF-8`, {
		file,
		line: 1,
		column: 1
	});
	const binary = notText(file, bytes);
	if (binary) return binary;
	try {
		return new SourceText(file, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		return inCodePage(file, bytes);
	}
}
/** A diagnostic for a file that isn't text in any encoding: a workbook, a document, a PDF, an image. */
function notText(file, bytes) {
	const kind = wideEncoding(bytes) === void 0 ? binaryKind(bytes) : void 0;
	if (!kind) return void 0;
	const span = {
		file,
		line: 1,
		column: 1
	};
	return {
		severity: "error",
		code: "data/not-text",
		message: `the file is ${kind.name}, expected text`,
		span,
		hint: kind.advice
	};
}
const SAVE_AS_UTF8 = "save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8')";
function notUtf8(message, span) {
	return {
		severity: "error",
		code: "data/not-utf8",
		message,
		span,
		hint: SAVE_AS_UTF8
	};
}
const CODE_PAGES = {
	"windows-1251": "Windows-1251 (Cyrillic)",
	"windows-1252": "Windows-1252 or Latin-1"
};
function inCodePage(file, bytes) {
	const at = firstInvalidByte(bytes);
	const before = new SourceText(file, `${new TextDecoder().decode(bytes.subarray(0, at))} `);
	const offset = before.text.length - 1;
	const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0");
	const page = codePage(bytes);
	const letter = new TextDecoder(page).decode(bytes.subarray(at, at + 1));
	const reading = /\p{L}|\p{Sc}/u.test(letter) ? `: '${letter}' in ${CODE_PAGES[page]}, the likely encoding of the file` : "";
	return notUtf8(`byte ${at + 1} of the file (0x${byte}) is not UTF-8${reading}`, before.span(offset, offset));
}
/** The index of the first byte that doesn't start a well-formed sequence (Unicode 16, table 3-7). */
function firstInvalidByte(bytes) {
	let at = 0;
	while (at < bytes.length) {
		const length = sequenceLength(bytes, at);
		if (length === 0) return at;
		at += length;
	}
	return bytes.length;
}
function sequenceLength(bytes, at) {
	const lead = bytes[at] ?? 0;
	if (lead < 128) return 1;
	const length = lead >= 194 && lead <= 223 ? 2 : lead >= 224 && lead <= 239 ? 3 : lead >= 240 && lead <= 244 ? 4 : 0;
	const low = lead === 224 ? 160 : lead === 240 ? 144 : 128;
	const high = lead === 237 ? 159 : lead === 244 ? 143 : 191;
	for (let i = 1; i < length; i++) {
		const byte = bytes[at + i] ?? 0;
		if (i === 1 ? byte < low || byte > high : byte < 128 || byte > 191) return 0;
	}
	return length;
}

// src/core/files.ts
/** A failure of the machine, not the author's mistake: no permission, disk failure. Exit code 3. */
var FileAccessError = class extends Error {
	path;
	constructor(path, cause) {
		super(`cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
		this.name = "FileAccessError";
		this.path = path;
	}
};
/** Wraps a reader; each path is read and each folder listed once, and cached for the life of the wrapper. */
function recordReads(reader) {
	const seen = /* @__PURE__ */ new Map();
	const refused = /* @__PURE__ */ new Map();
	const refusal = (path) => refused.get(path);
	const read = (path, checksOnly) => {
		const known = seen.get(path);
		if (known && (checksOnly || !known.checksOnly)) return known.bytes;
		const bytes = known ? known.bytes : reader.read(path);
		const why = bytes ? void 0 : reader.refusal?.(path);
		if (why) refused.set(path, why);
		seen.set(path, {
			path,
			bytes,
			...checksOnly && { checksOnly }
		});
		return bytes;
	};
	const listed = /* @__PURE__ */ new Map();
	const list = (path) => {
		const { names } = listed.get(path) ?? { names: reader.list(path) };
		listed.set(path, {
			path,
			names
		});
		return names;
	};
	return {
		read: (path) => read(path, false),
		list,
		refused,
		refusal,
		forChecks: {
			read: (path) => read(path, true),
			list,
			refusal
		},
		recall: (path, bytes) => seen.set(path, {
			path,
			bytes
		}),
		get filesRead() {
			return [...seen.values()];
		},
		get foldersListed() {
			return [...listed.values()];
		}
	};
}
/** A reader over files held in memory, for tests, services and benchmarks. */
function memoryReader(files) {
	const encoder = new TextEncoder();
	return {
		read(path) {
			const file = Object.hasOwn(files, path) ? files[path] : void 0;
			return typeof file === "string" ? encoder.encode(file) : file;
		},
		list(folder) {
			const prefix = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
			const names = /* @__PURE__ */ new Set();
			for (const path of Object.keys(files)) {
				if (!path.startsWith(prefix)) continue;
				const rest = path.slice(prefix.length);
				const slash = rest.indexOf("/");
				names.add(slash < 0 ? rest : rest.slice(0, slash + 1));
			}
			return [...names].filter((name) => !isIgnoredName(name)).sort();
		}
	};
}
/** True for hidden files, and editors' backups and swap files: `.layout.hbs.swp`, `layout.hbs~`, `#layout.hbs#`. */
function isIgnoredName(name) {
	return name.startsWith(".") || /[~#]\/?$/.test(name);
}
/** Joins path parts with '/', resolving '.' and '..' textually. */
function joinPath(...parts) {
	const absolute = parts.find((p) => p !== "")?.startsWith("/") ?? false;
	const out = [];
	for (const piece of parts.join("/").split("/")) {
		if (piece === "" || piece === ".") continue;
		if (piece === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
		else out.push(piece);
	}
	return (absolute ? "/" : "") + out.join("/");
}
/** The folder part of a path, '' when there is none. */
function folderOf(path) {
	const slash = path.lastIndexOf("/");
	return slash < 0 ? "" : path.slice(0, slash);
}

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap$2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap$2(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap$2(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map$1 = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap$2(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$3 = [
	map$1,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$2 = [map$1, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap$2(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap$2(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema$1 = [
	map$1,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$3],
	["failsafe", [
		map$1,
		seq,
		string
	]],
	["json", schema$2],
	["yaml11", schema$1],
	["yaml-1.1", schema$1]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map: map$1,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map$1 });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` – Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` – Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` – The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
/** The byte order mark */
const BOM = "﻿";
/** Start of doc-mode */
const DOCUMENT = "";
/** Unexpected end of flow-mode */
const FLOW_END = "";
/** Next token is a scalar value */
const SCALAR = "";
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}

// src/data/yaml-parts.ts
/**
* YAML in parts, as people lay it out: keys at the start of a line, the items of their lists at one indentation. A part's
* meaning doesn't depend on its position, so after an edit the other parts need not be parsed again.
*/
/** A key that needs no quotes. */
const KEY = /^([A-Za-z_][\w-]*):(?=[ \t\r\n]|$)/;
const NOTHING$1 = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*$/;
/** A cache of the last text's parts, each parsed once. */
var YamlMemory = class {
	#kept = /* @__PURE__ */ new Map();
	/** The pairs of a map in the order of the text; undefined if the text must be parsed, or its errors reported, as a whole. */
	pairs(text) {
		const known = this.#kept;
		this.#kept = /* @__PURE__ */ new Map();
		const parse = (part) => {
			const entry = known.has(part) ? known.get(part) : onlyEntry(part);
			this.#kept.set(part, entry);
			return entry;
		};
		const pairs = [];
		let last = 0;
		const keys = /* @__PURE__ */ new Set();
		for (const { start, end } of textParts(text, (at) => KEY.test(text.slice(at, at + 100)))) {
			const part = text.slice(start, end);
			const key = KEY.exec(part)?.[1];
			if (key === void 0) {
				if (NOTHING$1.test(part)) continue;
				return;
			}
			const found = keys.has(key) ? void 0 : readValue(part, start, parse);
			if (!found) return void 0;
			keys.add(key);
			pairs.push({
				key,
				keyStart: start,
				keyEnd: start + key.length,
				value: found.value
			});
			last = found.end;
		}
		const [first] = pairs;
		return first && {
			pairs,
			start: first.keyStart,
			end: last
		};
	}
};
function readValue(pair, base, parse) {
	const list = listOf$1(pair, base, parse);
	if (list) return list;
	const entry = parse(pair);
	return entry && {
		value: {
			node: entry.node,
			base
		},
		end: base + entry.end
	};
}
/** A list that begins on the line below its key, each item parsed by itself. */
function listOf$1(pair, base, parse) {
	const head = /^[^\n]*\n(?:[ \t]*(?:#.*)?\r?\n)*/.exec(pair)?.[0] ?? "";
	const [dash, indent] = /^( *)- /.exec(pair.slice(head.length, head.length + 100)) ?? [];
	if (dash === void 0 || indent === void 0 || !/^[\w-]+:[ \t]*(?:#.*)?\r?\n/.test(head)) return void 0;
	const items = [];
	const first = base + head.length;
	let [itemEnd, listEnd] = [0, 0];
	for (const { start, end } of textParts(pair.slice(head.length), (at) => pair.startsWith(dash, head.length + at))) {
		const entry = parse(pair.slice(head.length + start, head.length + end));
		if (!entry) return void 0;
		items.push({
			node: entry.node,
			base: first + start
		});
		itemEnd = first + start + (entry.node?.range?.[2] ?? 0);
		listEnd = first + start + entry.end;
	}
	return {
		value: {
			items,
			start: first + indent.length,
			end: itemEnd
		},
		end: listEnd
	};
}
/** Ranges that each begin with a line for which `begins` holds, except perhaps the first. */
function textParts(text, begins) {
	const found = [];
	let start = 0;
	for (let line = 0; line < text.length; line = text.indexOf("\n", line) + 1 || text.length) {
		if (line === start || !begins(line)) continue;
		found.push({
			start,
			end: line
		});
		start = line;
	}
	if (start < text.length) found.push({
		start,
		end: text.length
	});
	return found;
}
/** The only pair or item of a part; undefined for anything else, and for parts with anchors or aliases. */
function onlyEntry(part) {
	const document = parseDocument(part, {
		prettyErrors: false,
		stringKeys: true
	});
	const { contents, errors, warnings } = document;
	if (errors.length > 0 || warnings.length > 0 || !(isMap$2(contents) || isSeq(contents))) return void 0;
	if (contents.items.length !== 1 || contents.flow || /^(?:---|\.\.\.|%)/m.test(part)) return void 0;
	if (MAY_REFER.test(part) && refers(document)) return void 0;
	const [, end = 0, listEnd = 0] = contents.range ?? [];
	if (isMap$2(contents)) return {
		node: nodeOrNull(contents.items[0]?.value),
		end
	};
	return {
		node: nodeOrNull(contents.items[0]),
		end: listEnd
	};
}
/** True for an anchor or an alias, or text that looks like one. */
const MAY_REFER = /(?:^|[\s,[{:])[&*]\S/;
function refers(document) {
	let found = false;
	visit$1(document, { Node: (_, node) => {
		if (!isAlias(node) && node.anchor === void 0) return void 0;
		found = true;
		return visit$1.BREAK;
	} });
	return found;
}
function nodeOrNull(value) {
	return isNode(value) ? value : null;
}

// src/core/fact-rules.ts
const RULE_LEVELS = [
	"off",
	"warning",
	"error"
];
/** A rule's name is the code of its diagnostics without `facts/`. */
const FACT_RULES = {
	untraced: {
		level: "error",
		what: "A figure in the brief that no claim named beside it states."
	},
	"no-claims": {
		level: "warning",
		what: "A brief that prints figures and makes no claims at all."
	},
	"figure-differs": {
		level: "error",
		what: "A number in the brief that differs from the number of its claim."
	},
	"kind-differs": {
		level: "error",
		what: "A bound presented as exact, an estimate as certain, or the other way round."
	},
	"unit-differs": {
		level: "error",
		what: "The claim's number in another unit."
	},
	"date-differs": {
		level: "error",
		what: "A date in the brief that is not its claim's, or is finer than it."
	},
	"role-differs": {
		level: "error",
		what: "A figure given as the start, the end or the size of a change that has another role in its claim."
	},
	"direction-differs": {
		level: "error",
		what: "A rise that is a fall in the evidence, or in its own figures."
	},
	"subject-differs": {
		level: "error",
		what: "A figure about something other than in its claim's evidence."
	},
	"in-layout": {
		level: "warning",
		what: "A figure that a layout prints by itself."
	},
	misplaced: {
		level: "error",
		what: "A figure that belongs to another claim than the one whose mark follows it."
	},
	"quotation-differs": {
		level: "error",
		what: "Words in quotation marks that differ from their evidence."
	},
	"untraced-quotation": {
		level: "error",
		what: "Words in quotation marks that no claim supports."
	},
	"speaker-differs": {
		level: "error",
		what: "A quotation attributed to someone other than its claim or its source names."
	},
	"no-evidence": {
		level: "error",
		what: "A claim that quotes no source and follows from no other claim."
	},
	"value-differs": {
		level: "error",
		what: "A claim's value that is not in the words of its evidence."
	},
	"value-not-in-evidence": {
		level: "error",
		what: "A claim's value whose evidence has no number."
	},
	"claimed-date-differs": {
		level: "error",
		what: "A date that is not in the words of its evidence, or not in its own wording."
	},
	"date-not-in-evidence": {
		level: "error",
		what: "A claim's date whose evidence has no date, or no year."
	},
	"long-quotation": {
		level: "error",
		what: "More than 25 words quoted."
	},
	"no-reason": {
		level: "error",
		what: "A computed or inferred claim that gives no computation or reason."
	},
	"computed-differs": {
		level: "error",
		what: "A computed value that differs when it is recomputed."
	},
	"how-unreadable": {
		level: "error",
		what: "A computation that can't be read or recomputed."
	},
	"circular-claim": {
		level: "error",
		what: "Claims that follow from themselves."
	},
	"conflict-hidden": {
		level: "error",
		what: "A value whose claims contradict each other without listing the conflict."
	},
	"conflict-averaged": {
		level: "error",
		what: "A value computed from claims that contradict each other."
	},
	"quote-not-found": {
		level: "error",
		what: "Quoted words that are missing from the source's text."
	},
	"wrong-paragraph": {
		level: "error",
		what: "Quoted words that are in another paragraph of the source."
	},
	"no-paragraph": {
		level: "error",
		what: "A paragraph that the source does not have."
	},
	"events-out-of-order": {
		level: "error",
		what: "Events of a timeline that are out of order."
	},
	"source-later": {
		level: "error",
		what: "A source dated later than the brief."
	},
	"total-differs": {
		level: "error",
		what: "A total that is not the sum of its parts, or an average outside their range."
	},
	"share-differs": {
		level: "error",
		what: "'n of N' beside a percentage that doesn't match it."
	},
	"change-differs": {
		level: "error",
		what: "A change that doesn't follow from its own two values."
	},
	"shares-exceed": {
		level: "error",
		what: "Shares of one whole that add up to more than 100 %."
	},
	"part-exceeds": {
		level: "error",
		what: "A part that is larger than its whole, or parts that are larger together."
	},
	"mean-impossible": {
		level: "error",
		what: "A mean that the values, the scale or the number of answers rule out."
	},
	"superlative-differs": {
		level: "error",
		what: "'Highest' or 'most' about a row that isn't, among the rows drawn."
	},
	"chart-differs": {
		level: "error",
		what: "A number in a text that differs from the chart or table it refers to."
	},
	"year-differs": {
		level: "error",
		what: "'Last year' or '3 years ago' beside a year that doesn't fit the brief's own date."
	},
	"survey-undisclosed": {
		level: "warning",
		what: "A survey chart without the facts of the survey."
	},
	"no-derivatives": {
		level: "warning",
		what: "A source whose licence forbids derivatives, without a recorded permission."
	},
	"unread-language": {
		level: "warning",
		what: "A language of which the checks know no words, or not all of them."
	},
	"unused-allow": {
		level: "warning",
		what: "An exception that no figure needs."
	}
};
/**
* Levels for a language in which only digits are read: "about", units, months and the parts of a sentence can't be
* compared there, and a number may belong to a date.
*/
const LEVELS_BY_DIGITS = {
	untraced: "warning",
	"figure-differs": "warning",
	...Object.fromEntries([
		...[
			"kind-differs",
			"date-differs",
			"role-differs",
			"direction-differs",
			"subject-differs"
		],
		...[
			"unit-differs",
			"value-not-in-evidence",
			"claimed-date-differs",
			"date-not-in-evidence"
		],
		...["how-unreadable", "unused-allow"]
	].map((rule) => [rule, "off"]))
};

// src/core/date.ts
/** True for the placeholder of a date that couldn't be parsed, which is reported where it is read. */
function isUnread({ edtf, first, last }) {
	return first === 0 && last === 0 && edtf !== "1970-01-01";
}
/** The day number of a civil date, months 1..12: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
function dayNumber(year, month, day) {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

// src/core/evidence.ts
/** Splits a reference. Ids of rows contain points, so an id that is itself a claim isn't split. */
function claimReference(id, claims) {
	const dot = id.lastIndexOf(".");
	if (claims.has(id) || dot < 0) return {
		claim: id,
		value: void 0
	};
	return {
		claim: id.slice(0, dot),
		value: id.slice(dot + 1)
	};
}
/** Where a layout prints a note: with the others, or in the margin beside its mark if the layout has one. */
const NOTE_PLACES = ["end", "margin"];

// src/core/chart.ts
/** A longer table of a chart's data would fill dozens of pages and is not printed. */
const LONGEST_DATA_TABLE = 1e3;
function tracedParts(chart) {
	if ("rows" in chart) {
		const breaks = chart.kind === "line" ? chart.breaks ?? [] : [];
		return [
			...chart.rows,
			...chart.annotations ?? [],
			...breaks
		];
	}
	if (chart.kind === "timeline") return chart.events;
	return chart.kind === "flow" ? chart.boxes : [chart];
}
/** The ids of the claims that support a chart's data. */
function chartClaims(chart) {
	return tracedParts(chart).flatMap(({ claims = [] }) => claims);
}
/** The texts that only some kinds of chart print; they may contain note marks. */
function chartTexts(chart) {
	if (chart.kind === "timeline") return chart.events.map((event) => event.text);
	return chart.kind === "chartjs" && chart.dualAxis ? [chart.dualAxis] : [];
}

// src/core/block-kinds.ts
const MARKS$2 = "Marks: *emphasis*, **strong**, `code`, [text](url), [^note-or-claim], {^claim}, {@figure}, [words]{lang=be}, [words]{term}.";
/** In the order in which they are documented. */
const DECLARATIONS = {
	paragraph: {
		key: "paragraph",
		form: "text",
		about: MARKS$2,
		expected: "text",
		unit: "paragraph",
		counted: ["paragraph", "paragraphs"]
	},
	heading: {
		key: "heading",
		form: "text",
		about: "A heading inside the section.",
		expected: "text",
		unit: "heading",
		counted: void 0,
		view: ({ src }) => ({ anchor: `heading-${src.match(/\d+/g)?.join("-")}` })
	},
	list: {
		key: "list",
		form: "list",
		about: "A list of texts, or style (bullet, number) and items.",
		expected: "a list of texts",
		item: "text",
		options: { style: {
			type: "choice",
			of: ["bullet", "number"]
		} },
		empty: "this list has no items",
		unit: "list item",
		counted: ["list", "lists"],
		view: ({ style }) => ({ ordered: style === "number" })
	},
	definitions: {
		key: "definitions",
		form: "list",
		about: "Terms and what they mean.",
		expected: "a list of terms",
		expectedItem: "a map with term and text",
		item: {
			term: {
				type: "text",
				about: `The word or name. ${MARKS$2}`
			},
			text: {
				type: "text",
				about: `Its meaning. ${MARKS$2}`
			}
		},
		options: {},
		empty: "this list has no terms",
		unit: "definition",
		between: ": ",
		counted: ["list of terms", "lists of terms"]
	},
	"key-figures": {
		key: "keyFigures",
		form: "list",
		about: "A row of tiles with a few numbers to remember.",
		expected: "a list of values with their labels",
		expectedItem: "a map with value and label",
		item: {
			quantity: {
				type: "quantity",
				key: "value"
			},
			label: {
				type: "text",
				about: `What the number counts: of residents ride every day. ${MARKS$2}`
			},
			note: {
				type: "text",
				about: `Printed small below. ${MARKS$2}`,
				optional: true
			}
		},
		traced: {
			evidence: "The place in the source that states the value.",
			states: ({ quantity }) => ({ value: quantity })
		},
		options: { wide: {
			type: "flag",
			about: "Across all columns."
		} },
		empty: "there are no key figures here",
		unit: "key figure",
		between: " ",
		counted: ["row of key figures", "rows of key figures"]
	},
	recommendations: {
		key: "recommendations",
		form: "list",
		about: "What should be done, as numbered panels.",
		expected: "a list of recommendations",
		expectedItem: "a map with title",
		item: {
			title: {
				type: "text",
				about: `What should be done. ${MARKS$2}`
			},
			text: {
				type: "text",
				about: `Reasons and details. ${MARKS$2}`,
				optional: true
			},
			actor: {
				type: "text",
				about: `Who should do it: the ministry, the councils. ${MARKS$2}`,
				optional: true
			}
		},
		traced: {},
		options: {},
		empty: "there are no recommendations here",
		unit: "recommendation",
		counted: ["list of recommendations", "lists of recommendations"]
	},
	quotation: {
		key: "quotation",
		form: "map",
		about: "A quotation, set apart from the text.",
		expected: "a map with text, speaker and claim",
		fields: {
			text: {
				type: "text",
				about: `The quoted words, without quotation marks. ${MARKS$2}`
			},
			speaker: {
				type: "words",
				about: "The speaker or author."
			},
			pull: {
				type: "flag",
				about: "Set large, as a pull quote."
			}
		},
		traced: {
			evidence: "The place in the source where these words are.",
			states: ({ text, speaker }) => ({
				words: text,
				speaker
			})
		},
		unit: "quotation",
		counted: ["quotation", "quotations"]
	},
	table: {
		key: "table",
		form: "own",
		about: "A table, with its rows here or in a CSV file.",
		counted: void 0
	},
	figure: {
		key: "figure",
		form: "own",
		about: "Places a chart here.",
		counted: void 0
	},
	image: {
		key: "image",
		form: "own",
		about: "Places a picture here.",
		counted: ["image", "images"]
	},
	part: {
		key: "part",
		form: "own",
		about: "Places one of the brief's parts here.",
		counted: void 0
	},
	box: {
		key: "box",
		form: "map",
		about: "Blocks set apart in a box.",
		expected: "a map with title and blocks",
		fields: {
			title: {
				type: "text",
				about: `Printed at its top. ${MARKS$2}`,
				optional: true
			},
			blocks: {
				type: "blocks",
				empty: "this box has no blocks"
			}
		},
		unit: "title of a box",
		counted: ["box", "boxes"]
	}
};
/** The declarations as stages read them: by kind, for blocks of any kind. */
const BLOCK_KINDS = DECLARATIONS;
/** True for blocks that only the declaration of their kind describes. */
function isComposed(block) {
	return BLOCK_KINDS[block.kind].form !== "own";
}

// src/core/block-content.ts
/** The printed content of a block, in order. */
function contentOf(block) {
	const kind = BLOCK_KINDS[block.kind];
	const at = `${block.src}.${kind.key}`;
	if (kind.form === "text") return [unitOf({ text: {
		type: "text",
		about: ""
	} }, block, at)];
	if (kind.form === "map") return [unitOf(kind.fields, block, at)];
	const { item } = kind;
	const items = block.items;
	if (item !== "text") return items.map((one) => unitOf(item, one, one.src));
	return items.map((text) => ({
		src: text.src,
		contents: [{
			type: "text",
			text,
			optional: false
		}],
		claims: []
	}));
}
/** All blocks in reading order, each before the blocks inside it. */
function allBlocks(blocks) {
	return blocks.flatMap((block) => [block, ...allBlocks(blocksInside(block))]);
}
function blocksInside(block) {
	if (!isComposed(block)) return [];
	return contentOf(block).flatMap((unit) => unit.contents).flatMap((content) => content.type === "blocks" ? content.blocks : []);
}
function unitOf(fields, values, at) {
	const properties = values;
	return {
		src: at,
		contents: Object.entries(fields).flatMap(([name, field]) => {
			const value = properties[name];
			if (value === void 0) return [];
			switch (field.type) {
				case "text": return [{
					type: "text",
					text: value,
					optional: field.optional === true
				}];
				case "words": return [{
					type: "words",
					src: `${at}.${name}`,
					words: value
				}];
				case "quantity": return [{
					type: "quantity",
					src: `${at}.${field.key}`,
					quantity: value
				}];
				case "blocks": return [{
					type: "blocks",
					blocks: value
				}];
				case "flag":
				case "choice": return [];
				default: return field;
			}
		}),
		claims: properties.claims ?? []
	};
}

// src/core/table.ts
/** The rows without totals. */
function tableRows({ groups }) {
	return groups.flatMap(({ rows }) => rows);
}
/** Rows and totals, as they are printed. */
function allTableRows({ groups, totals }) {
	return [...groups.flatMap((group) => [...group.rows, ...group.totals]), ...totals];
}
/** The columns by their groups, in order; a column without a group is one of its own. */
function columnGroups(columns) {
	const groups = [];
	for (const column of columns) {
		const last = groups.at(-1);
		if (column.group && last?.title?.plain === column.group.plain) last.columns.push(column);
		else groups.push({
			title: column.group,
			columns: [column]
		});
	}
	return groups;
}
/** Every text of a table that may have marks, in reading order. */
function tableTexts(table) {
	const heads = columnGroups(table.columns);
	const rows = (some) => some.flatMap(({ cells }) => cells.flatMap(cellTexts));
	return [
		table.caption,
		...heads.map(({ title }) => title),
		...table.columns.map(({ title }) => title),
		...table.groups.flatMap((group) => [
			group.title,
			...rows(group.rows),
			...rows(group.totals)
		]),
		...rows(table.totals),
		table.note,
		table.source
	].filter((text) => text !== void 0);
}
function cellTexts(cell) {
	return cell.kind === "quantity" ? [] : [cell.kind === "answer" ? cell.more : cell.text];
}

// src/core/table-totals.ts
/** The cells of totals that should be sums of the rows above them. */
function totalCells(table) {
	return [...table.groups.flatMap(({ rows, totals }) => totals.flatMap((total) => cellsOf(total, rows, table))), ...table.totals.flatMap((total) => cellsOf(total, tableRows(table), table))];
}
function cellsOf(total, rows, { columns }) {
	return columns.flatMap((column, i) => {
		const cell = total.cells[i];
		if (!column.summed || cell?.kind !== "quantity" || cell.quantity.kind === "unknown") return [];
		const parts = rows.flatMap(({ cells }) => {
			const part = cells[i];
			return part?.kind === "quantity" ? [part.quantity] : [];
		});
		return [{
			column,
			total: cell.quantity,
			src: cell.src,
			parts,
			sum: sumOf(cell.quantity, parts)
		}];
	});
}
function sumOf(total, parts) {
	const [first, second] = /* @__PURE__ */ new Set([...parts.map(({ unit }) => unit), total.unit]);
	return second === void 0 ? sumQuantities(parts) : { refused: `'${first}' and '${second}' don't add` };
}

// src/core/language.ts
/** Language tags (BCP 47). */
/** True for a well-formed tag, as PDF also requires (ISO 32000-1, 14.9.2: RFC 3066). */
function isLanguageTag(tag) {
	return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag);
}
/** ISO 639-1. These spare a look-up in ICU, which takes 10 ms to open. */
const TWO_LETTER_CODES = new Set("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split(" "));
let names;
/** True when the first part of a well-formed tag is a language of ISO 639-1 or ICU. */
function isKnownLanguage(tag) {
	const language = tag.split("-")[0]?.toLowerCase() ?? tag;
	if (TWO_LETTER_CODES.has(language)) return true;
	names ??= new Intl.DisplayNames("en", {
		type: "language",
		fallback: "none"
	});
	try {
		return names.of(language) !== void 0;
	} catch {
		return false;
	}
}
/** The fault of a tag: an error if it is malformed, a warning if its language isn't known. */
function tagFault(tag) {
	if (!isLanguageTag(tag)) return {
		severity: "error",
		code: "bad-language",
		message: `'${tag}' isn't a language tag`
	};
	if (isKnownLanguage(tag)) return void 0;
	return {
		severity: "warning",
		code: "unknown-language",
		message: `'${tag}' isn't the tag of a known language`
	};
}
/** The tag in ICU's canonical form; the root locale for a tag that ICU rejects. */
function localeOf(tag) {
	try {
		return Intl.getCanonicalLocales(tag)[0] ?? "und";
	} catch {
		return "und";
	}
}

// src/core/brief-parts.ts
/** True for a part with no content in the brief: no claims for the table of evidence, no actors. */
function isPartEmpty(part, brief) {
	return part === "evidence" ? brief.claims.size === 0 : brief[part].length === 0;
}
/** The name of a term in marks, which may have other capitals. */
function termKey(term) {
	return term.trim().toLowerCase();
}

// src/core/text-words.ts
/**
* The words of a text's nodes without note and claim marks. `reference` returns the words of a reference to a chart,
* table or section ("Figure 2"); '' omits it.
*/
function textWords(nodes, reference) {
	return nodes.map((node) => nodeWords(node, reference)).join("");
}
function nodeWords(node, reference) {
	switch (node.kind) {
		case "text":
		case "code": return node.text;
		case "emphasis":
		case "strong":
		case "link":
		case "language":
		case "term": return textWords(node.children, reference);
		case "reference": return reference(node.target);
		case "note":
		case "trace": return "";
		default: return node;
	}
}

// src/core/freeze.ts
/** Freezes a plain value and everything inside it. Maps are read-only only by type; their values are frozen. */
function freezeDeep(value) {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	const inner = value instanceof Map ? [...value.values()] : Object.values(value);
	for (let i = 0; i < inner.length; i++) freezeDeep(inner[i]);
	return value;
}

// src/core/refusal.ts
/**
* The diagnostic for a file that couldn't be read: the refusal, at the place of `missing`, or else `missing` itself.
*/
function unreadFile(files, path, missing) {
	const refusal = files.refusal?.(path);
	return refusal ? refusedFile(refusal, missing.span) : missing;
}
/** The diagnostic for a refused file; `span` is the place where the author names it. */
function refusedFile({ code, message, hint }, span) {
	return {
		severity: "error",
		code: `file/${code}`,
		message,
		hint,
		...span && { span }
	};
}

// src/data/yaml-parser-error.ts
/** A text quoted so that YAML accepts any content: in single quotes, or in double quotes if it contains an apostrophe. */
function quotedForYaml(text) {
	if (!text.includes("'")) return `'${text}'`;
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
/** For hints: the beginning of a long text. */
function shortened(text) {
	const clean = text.trim().replace(/\s+/g, " ");
	return clean.length > 40 ? `${clean.slice(0, 39).trimEnd()}…` : clean;
}

// src/data/explain-hints.ts
function hintForType({ schema, value, written = "" }) {
	const { def } = schema._zod;
	switch (def.type) {
		case "enum": return typeof value === "string" ? typographicHint(value) ?? didYouMean(value, Object.values(def.entries).map(String)) : void 0;
		case "boolean": return hintForFlag(value);
		case "number": return hintForNumber(value);
		case "string": return hintForText(value, written);
		case "array": return hintForList(value, written, def.element);
		case "record": return hintForRecord(value);
		case "object": return hintForMap(def.shape, value, written);
		case "union": {
			const keys = def.options.map(firstKey$1).filter((key) => key !== void 0);
			if (keys.includes("paragraph") && typeof value === "string") return hintForBlock(keys, value);
			if (def.options.some((option) => option._zod.def.type === "record") && Array.isArray(value)) return hintForRecord(value);
			if (def.options.some((option) => option._zod.def.type === "string")) return hintForText(value, written);
			const [map, ...more] = def.options.flatMap((option) => {
				const one = option._zod.def;
				return one.type === "object" ? [one] : [];
			});
			return map && more.length === 0 && typeof value === "string" ? hintForMap(map.shape, value, written) : void 0;
		}
		default: return;
	}
}
function firstKey$1(schema) {
	const { def } = schema._zod;
	return def.type === "object" ? Object.keys(def.shape)[0] : void 0;
}
/** `- paragraph Words.`, `- Words.` */
function hintForBlock(keys, value) {
	const [, key = "", rest = ""] = /^([A-Za-z]+)[:=]?\s*(.*)$/s.exec(value) ?? [];
	const known = keys.includes(key);
	return `write '- ${known ? key : "paragraph"}: ${shortened(known ? rest : value)}'`;
}
function hintForFlag(value) {
	const word = String(value).trim().toLowerCase();
	if (word === "true" || word === "false") return `remove the quotes: ${word}`;
	if (/^(?:yes|y|on|1|ja|oui|sí|si|да|так)$/.test(word)) return "write true";
	return /^(?:no|n|off|0|nein|non|нет|не)$/.test(word) ? "write false" : void 0;
}
function hintForNumber(value) {
	if (typeof value !== "string") return void 0;
	const number = /^\s*(-?\d+(?:[.,]\d+)?)/.exec(value)?.[1]?.replace(",", ".");
	return number === void 0 ? void 0 : `write only the number, without quotes: ${number}`;
}
function hintForText(value, written) {
	const line = written.split(/\r?\n/, 1)[0]?.trimEnd() ?? "";
	if (value === void 0) return "write the text after the key or the '- '; put it in quotes if it begins with '#'";
	if (typeof value === "number" || typeof value === "boolean") return `put it in quotes: '${written || String(value)}'`;
	if (/^[[{]/.test(line)) return flowHint(value, line);
	if (Array.isArray(value)) return "write one text, not a list";
	if (!isMap$1(value)) return void 0;
	const name = nameIn(value);
	if (name !== void 0) return `write only the text: ${quotedWhereNeeded(name)}`;
	if (Object.keys(value).length !== 1) return void 0;
	return typographicHint(line) ?? `the text contains ': '; put it in quotes: ${quotedForYaml(shortened(line))}`;
}
/** `title: [Draft]`, or names written as maps: `series: [{ name: A }]`. */
function flowHint(value, line) {
	const name = isMap$1(value) ? nameIn(value) : void 0;
	if (name !== void 0) return `write only the text: ${quotedWhereNeeded(name)}`;
	const [only, more] = Array.isArray(value) ? value : [];
	if (typeof only === "string" && more === void 0) return `write ${quotedWhereNeeded(only)}; if the brackets belong to the text: ${quotedForYaml(shortened(line))}`;
	return `a text that begins with '${line.charAt(0)}' must be in quotes: ${quotedForYaml(shortened(line))}`;
}
function nameIn(value) {
	const name = value.name ?? value.label ?? value.title ?? value.text;
	return typeof name === "string" ? shortened(name) : void 0;
}
/** A list where a map from names to values is expected. */
function hintForRecord(value) {
	if (!Array.isArray(value)) return void 0;
	const [first] = value;
	if (typeof first === "number") return `write a name before each value: { name: ${first}, ... }`;
	if (!isMap$1(first)) return "write a name before each, in place of '- ': 'name: ...'";
	const key = [
		"id",
		"name",
		"key"
	].find((one) => typeof first[one] === "string");
	if (key !== void 0) return `write '${first[key]}:' in place of '- ${key}: ${first[key]}', and its other keys below it, indented`;
	if (Object.keys(first).length === 1) return "remove the '- ' before each name";
	return "write a name before each, in place of '- ': 'name:', and its keys below it, indented";
}
function hintForList(value, written, element) {
	if (typeof value === "string") {
		if (/^-\S/.test(value)) return "a space is missing after '-'";
		if (/^(?:[–—•*·]|\d+[.)])\s/.test(value)) return "begin each item with '- '";
		return /^[^,.]{1,30}(?:, ?[^,.]{1,30})+$/.test(value) ? `write a list: [${shortened(value)}]` : `write a list: '- ${shortened(value)}' on a line of its own`;
	}
	if (!isMap$1(value)) return void 0;
	const names = Object.values(value);
	const [id] = Object.keys(value);
	const { def } = element._zod;
	if (id !== void 0 && def.type === "object" && "id" in def.shape && names.every(isMap$1) && !/^\{/.test(written)) return `write a list: '- id: ${id}' in place of '${id}:'`;
	if (/^\{/.test(written) || names.some((name) => typeof name !== "string")) return "write a list: each item after '- '";
	return `write a list: [${shortened(names.map((name) => quotedWhereNeeded(String(name))).join(", "))}]`;
}
function hintForMap(shape, value, written) {
	if (Array.isArray(value)) return "write keys here, without '- ' before them";
	const [key, ...others] = Object.keys(shape).filter((name) => shape[name]._zod.def.type !== "optional");
	const missing = typeof value === "string" ? /^([A-Za-z]+)(?::\S| )/.exec(value)?.[1] : void 0;
	if (missing !== void 0 && missing in shape) return `write '${missing}: ' with a colon and a space after the key`;
	if (key === void 0 || others.length > 0 || typeof value !== "string") return void 0;
	return `write { ${key}: ${quotedWhereNeeded(shortened(value))} }${written.includes("\n") ? " or the key on a line of its own" : ""}`;
}
function quotedWhereNeeded(text) {
	return /^[\p{L}\p{N}][\p{L}\p{N} .'’-]*$/u.test(text) ? text : quotedForYaml(text);
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Keys that people try because other formats and programs use them. */
const OTHER_WORDS = {
	abstract: ["standfirst"],
	annotation: ["annotations"],
	authors: ["author"],
	bullets: ["list"],
	byline: ["author"],
	chart: ["figure"],
	content: ["blocks", "sections"],
	csv: ["data"],
	datasets: ["series"],
	description: ["alt", "text"],
	emphasis: ["highlight"],
	emphasise: ["highlight"],
	file: ["data", "path"],
	footnotes: ["notes"],
	h1: ["title"],
	h2: ["heading"],
	h3: ["heading"],
	href: ["url"],
	id: ["key"],
	img: ["image"],
	items: ["rows", "list"],
	label: ["text"],
	labels: ["rows"],
	line: ["reference"],
	lang: ["language"],
	lead: ["standfirst"],
	license: ["licence"],
	name: [
		"key",
		"title",
		"label"
	],
	p: ["paragraph"],
	photo: ["image"],
	picture: ["image"],
	quote: ["quotation"],
	references: ["sources"],
	source: ["sources"],
	src: ["path"],
	subheading: ["heading"],
	summary: ["standfirst"],
	target: ["reference"],
	threshold: ["reference"],
	template: ["layout"],
	text: ["paragraph", "label"],
	type: ["kind"],
	url: ["path"],
	values: ["rows"],
	xlabel: ["measure"],
	ylabel: ["measure"],
	year: ["date"]
};
/** A hint for an unknown key, from the known ones. */
function hintForKey(key, known, hasValue) {
	const word = key.toLowerCase();
	const other = (Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : void 0)?.find((name) => known.includes(name));
	const meant = other ?? nearestName(key, known);
	if (meant === void 0 && !hasValue) return { hint: "between { } a comma ends a value: put text that contains commas in quotes" };
	if (meant === void 0) return { hint: `known here: ${known.join(", ")}` };
	return {
		hint: `did you mean '${meant}'${other === "rows" ? ", as in rows: [{ label: A, value: 5 }]" : ""}?`,
		meant
	};
}
/** Chart types of other programs, and what to use here. */
const KINDS_INSTEAD = {
	pie: "kind: bar compares the parts; kind: stacked-bar adds them up; kind: waffle shows one share",
	area: "kind: line with area: true",
	bubble: "kind: scatter with size: { column, title }",
	choropleth: "kind: map, or kind: tile-map",
	column: "kind: bar with direction: vertical",
	dot: "kind: dot-range",
	alluvial: "kind: sankey",
	gauge: "kind: waffle or kind: big-number",
	heat: "kind: heat-table",
	number: "kind: big-number",
	own: "kind: chartjs with a Chart.js configuration",
	stacked: "kind: stacked-bar",
	table: "a table is a block: '- table: ...' in a section"
};
const SAME_KIND = {
	donut: "pie",
	doughnut: "pie",
	piechart: "pie",
	ring: "pie",
	polararea: "pie",
	columns: "column",
	"vertical-bar": "column",
	barv: "column",
	radar: "own",
	spider: "own",
	boxplot: "own",
	"box-plot": "own",
	violin: "own",
	candlestick: "own",
	heatmap: "heat",
	"heat-map": "heat",
	cartogram: "choropleth",
	geo: "choropleth",
	"symbol-map": "choropleth",
	kpi: "number",
	bignumber: "number",
	stat: "number",
	range: "dot",
	stackedbar: "stacked",
	"stacked-column": "stacked",
	"stacked-area": "area",
	pictogram: "gauge"
};
/** Suggests a kind of chart for an unknown one; a similar name first. */
function hintForKind(kind, known) {
	const name = kind.toLowerCase().replace(/[ _-]*chart$/, "").replace(/[ _]/g, "-");
	const other = own(SAME_KIND, name) ?? name;
	const instead = own(KINDS_INSTEAD, other);
	return typographicHint(kind) ?? (instead === void 0 ? didYouMean(name, known) : `instead: ${instead}`);
}

// src/data/schema-parts.ts
/** The small parts of the schema. The `error` of each is the noun phrase that a diagnostic puts after "expected". */
config({ jitless: true });
/** Descriptions that editors show for each key; separate from zod's global registry. */
const descriptions = registry();
function described(schema, description) {
	descriptions.add(schema, { description });
	return schema;
}
const text = (description) => described(string$1({ error: "text" }), description);
const name = (description) => described(union([string$1(), number$1()], { error: "text" }), description);
const flag = (description) => described(boolean({ error: "true or false" }), description);
const number = (description) => described(number$1({ error: "a number" }), description);
const texts = (description) => described(array(string$1({ error: "text" }), { error: "a list of texts" }), description);
/** Optional keys. */
const maybe = optional;
const MARKS$1 = "Marks: *emphasis*, **strong**, `code`, [text](url), [^note-or-claim], {^claim}, {@figure}, [words]{lang=be}, [words]{term}.";
const UP_TO_ONE = "true if every percentage really is 1 or less: 0.12 is 0.12 %, not 12 %.";
const date = (description) => described(union([
	string$1({ error: "a date" }),
	number$1({ error: "a date" }),
	strictObject({
		edtf: name("EDTF: 1994, 2020-08, 2020-22 (summer), 2014~/2016~, [2022-10-17..2022-10-23] (one unknown day)."),
		wording: maybe(text("The words to print, in the source's own terms: mid-2010s."))
	})
]), description);
const quantity = () => described(union([string$1({ error: "a value" }), number$1({ error: "a value" })]), "The value as far as it is known: 10, <10 %, at least 5, ~60 %, 55-60 %, 6 +/- 3 (95 %), 6 (3-9, 95 % CI), unknown, not asked.");
const evidence$3 = (description) => described(strictObject({
	source: text("A key of sources."),
	paragraph: maybe(described(int$2({ error: "a paragraph number from 1" }).check(_gte(1, { error: "a paragraph number from 1" })), "The paragraph of the source's text, counted from 1.")),
	quote: maybe(text("The exact words, at most 25."))
}, { error: "a map with source, paragraph and quote" }), description);
const evidenceList = (description) => described(union([evidence$3("One place in a source."), array(evidence$3("One place in a source."), { error: "a list of evidence" })]), description);
/** The evidence of a row or quotation: claims by id, or inline evidence, which makes the row a claim itself. */
const claims = () => described(union([string$1({ error: "the id of a claim" }), array(string$1({ error: "the id of a claim" }))]), "The claim that supports it, or a list of them: keys of claims.");
const id = (description) => text(`${description} Letters, digits, - and _.`);
const mapOf = (value, noun, description) => described(record(string$1(), value, { error: `a map from ids to ${noun}` }), description);

// src/data/schema-tables.ts
/** The block `table`. */
const column = strictObject({
	key: text("The key of this column's cells in rows, or the column's name in the CSV header."),
	title: maybe(text("The heading to print; the key if omitted.")),
	group: maybe(text("A heading that this column shares with the columns beside it that have the same group.")),
	type: maybe(described(_enum([
		"text",
		"quantity",
		"answer"
	], { error: "text, quantity or answer" }), "text if omitted; values (quantity); or yes, no and partly with a mark (answer).")),
	show: maybe(described(_enum([
		"value",
		"bar",
		"shade"
	], { error: "value, bar or shade" }), "What values have beside them: nothing (value, if omitted), a bar, or a shade by their class. Columns of the same unit share a scale.")),
	summed: maybe(flag("false if this column's totals aren't the sums of its values: averages, rates.")),
	upToOne: maybe(flag(UP_TO_ONE))
});
const row = record(string$1(), maybe(union([string$1(), number$1()])), { error: "a map from column keys to cells" });
const table = strictObject({
	id: id("For references: {@id}."),
	caption: text(`The caption: what the table shows. ${MARKS$1}`),
	columns: array(column, { error: "a list of columns" }),
	rows: maybe(described(array(row, { error: "a list of rows" }), "One map for each row, from column keys to cells; 'claim' names the claims that support the row. A missing or empty cell prints nothing.")),
	data: maybe(text("Instead of rows: a CSV file in this folder whose header names the columns.")),
	groupBy: maybe(text("The key in rows that has the heading of the group to which the row belongs.")),
	totals: maybe(described(array(row, { error: "a list of rows" }), "Rows with totals, which are checked: of all rows, or of the group that the groupBy key names.")),
	claim: maybe(claims()),
	note: maybe(text("Printed below the table.")),
	source: maybe(text("Printed below the table.")),
	wide: maybe(flag("Across all columns."))
}, { error: "a map with id, caption, columns and rows or data" });

// src/data/schema-blocks.ts
/** The blocks of a section, each identified by its key. Their keys come from the declarations of their kinds. */
const figure = union([string$1({ error: "the id of a chart" }), strictObject({
	chart: text("A key of charts."),
	wide: maybe(flag("Across all columns."))
})]);
const image = strictObject({
	path: text("A PNG, JPEG or SVG, from this brief's folder."),
	alt: text("Describes the image for readers who can't see it."),
	id: maybe(id("For references: {@id}. Numbers the image with the figures.")),
	caption: maybe(text(`Printed below. ${MARKS$1}`)),
	credit: maybe(text(`Who made the picture, or where it comes from. ${MARKS$1}`)),
	place: maybe(described(_enum([
		"column",
		"page",
		"margin",
		"bleed"
	], { error: "column, page, margin or bleed" }), "In a column, across all columns, in the margin, or to the sheet's edges. column if omitted.")),
	width: maybe(name("60% of its place, or a length: 80mm, 8cm, 3in.")),
	wide: maybe(flag("Across all columns: the same as place: page."))
}, { error: "a map with path and alt" });
const part = _enum([
	"actors",
	"implications",
	"unknowns",
	"evidence"
], { error: "actors, implications, unknowns or evidence" });
const OWN$1 = {
	table,
	figure,
	image,
	part
};
const BLOCK = { error: "a block such as 'paragraph: ...'" };
function blockOf(kind) {
	return strictObject({ [kind.key]: described(schemaOf(kind), kind.about) });
}
function schemaOf(kind) {
	switch (kind.form) {
		case "own": return OWN$1[kind.key];
		case "text": return string$1({ error: kind.expected });
		case "map": return strictObject({
			...keysOf$1(kind.fields),
			...tracingOf(kind)
		}, { error: kind.expected });
		case "list": {
			const { item, options, expected, expectedItem = expected } = kind;
			const one = item === "text" ? string$1({ error: "text" }) : strictObject({
				...keysOf$1(item),
				...tracingOf(kind)
			}, { error: expectedItem });
			const items = array(one, { error: expected });
			if (Object.keys(options).length === 0) return items;
			return union([items, strictObject({
				items: described(items, "The items, in order."),
				...keysOf$1(options)
			})], { error: expected });
		}
		default: return kind;
	}
}
function keysOf$1(fields) {
	return Object.assign({}, ...Object.entries(fields).map(([name, field]) => keyOf(name, field)));
}
function keyOf(name, field) {
	switch (field.type) {
		case "text": return { [name]: field.optional ? maybe(text(field.about)) : text(field.about) };
		case "words": return { [name]: maybe(text(field.about)) };
		case "quantity": return {
			[field.key]: quantity(),
			upToOne: maybe(flag(UP_TO_ONE))
		};
		case "flag": return { [name]: maybe(flag(field.about)) };
		case "choice": return { [name]: maybe(_enum(field.of, { error: listed(field.of) })) };
		case "blocks": return { [name]: array(simpleBlock, { error: "a list of blocks" }) };
		default: return field;
	}
}
function tracingOf({ traced }) {
	if (!traced) return {};
	return {
		claim: maybe(claims()),
		...traced.evidence && { evidence: maybe(evidenceList(traced.evidence)) }
	};
}
/** "column, page, margin or bleed" */
function listed(names) {
	return [names.slice(0, -1).join(", "), names.at(-1)].join(" or ");
}
function holdsBlocks(kind) {
	return kind.form === "map" && Object.values(kind.fields).some(({ type }) => type === "blocks");
}
const kinds$1 = Object.values(BLOCK_KINDS);
const simpleBlocks = new Map(kinds$1.filter((kind) => !holdsBlocks(kind)).map((kind) => [kind, blockOf(kind)]));
/** A block that another block can hold: of a kind that holds none itself. */
const simpleBlock = union([...simpleBlocks.values()], BLOCK);
const block = union(kinds$1.map((kind) => simpleBlocks.get(kind) ?? blockOf(kind)), BLOCK);
/** The unions whose members are identified by their first key. */
const BLOCK_UNIONS = [block, simpleBlock];

// src/data/explain.ts
/**
* Finds where and how a value fails the schema, in an author's words, and repairs it so that the rest can still be read
* and one run reports all problems. Zod only decides whether a value is valid. Runs only when something is wrong.
*/
/** Fails every part of the schema, so that each part's error names what it expects. */
const NOTHING_FITS = Symbol("nothing fits");
/** A value that fits the schema: the given one, with wrong parts reported and replaced by blanks. */
function explain(schema, value, path, problems) {
	const { def } = schema._zod;
	switch (def.type) {
		case "optional": return sameShape(def.innerType, value) ? explain(def.innerType, value, path, problems) : wrongOptional(def.innerType, value, path, problems);
		case "object": return isFields(value) ? explainObject(def.shape, value, path, problems) : wrongType(schema, value, path, problems);
		case "array": return Array.isArray(value) ? value.map((item, i) => explain(def.element, item, `${path}[${i}]`, problems)) : wrongType(schema, value, path, problems);
		case "record": return isFields(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, explain(def.valueType, v, `${path}.${k}`, problems)])) : wrongType(schema, value, path, problems);
		case "union": return explainUnion(schema, def.options, value, path, problems);
		default: return fits(schema, value) ? value : wrongType(schema, value, path, problems);
	}
}
function wrongOptional(inner, value, path, problems) {
	if (value !== void 0) wrongType(inner, value, path, problems);
}
function explainObject(shape, value, path, problems) {
	const keys = Object.keys(shape);
	const at = (key) => path === "" ? key : `${path}.${key}`;
	const free = keys.filter((key) => !(key in value));
	const unknown = Object.keys(value).filter((key) => !(key in shape));
	const hints = new Map(unknown.map((key) => [key, hintForKey(key, free, value[key] !== void 0)]));
	const misnamed = misnamedKey(shape, value, free, hints);
	for (const [key, { hint, meant }] of hints) {
		const wanted = key === misnamed?.found ? misnamed.wanted : void 0;
		problems.spoil(at(meant ?? wanted ?? key), {
			code: "unknown-key",
			message: `unknown key '${key}'${wanted === void 0 ? "" : `, and '${wanted}' is missing`}`,
			hint: wanted !== void 0 ? `did you mean '${wanted}'?` : hint.startsWith("known") ? knownHere(keys) : hint,
			span: problems.places.keySpan(at(key)),
			cause: causeOf(at(key))
		});
	}
	return Object.fromEntries(keys.flatMap((key) => {
		const inner = shape[key];
		if (!inner) return [];
		if (key in value || isOptional(inner)) {
			const explained = value[key] === void 0 ? explainNothing(inner, at(key), problems) : explain(inner, value[key], at(key), problems);
			return explained === void 0 ? [] : [[key, explained]];
		}
		const expected = `'${key}' is missing: expected ${nounOf(inner)}`;
		const cause = causeOf(at(key));
		problems.spoil(at(key), {
			code: "missing-key",
			message: expected,
			span: problems.places.spanOf(path),
			cause
		});
		return [[key, blank(inner)]];
	}));
}
/** The only unknown key for which no similar name is known, if its value fits the only missing key. */
function misnamedKey(shape, value, free, hints) {
	const meant = new Set([...hints.values()].map((hint) => hint.meant));
	const [found, another] = [...hints].flatMap(([key, hint]) => hint.meant === void 0 ? [key] : []);
	const [wanted, more] = free.filter((key) => !meant.has(key) && shape[key] && !isOptional(shape[key]));
	const schema = wanted === void 0 ? void 0 : shape[wanted];
	if (found === void 0 || wanted === void 0 || another !== void 0 || more !== void 0) return void 0;
	return schema && fits(schema, value[found]) ? {
		found,
		wanted
	} : void 0;
}
function knownHere(keys) {
	return `known here: ${keys.join(", ")}`;
}
/** A key without a value. An optional one counts as absent. */
function explainNothing(schema, path, problems) {
	if (isOptional(schema)) return void 0;
	const message = `'${lastKey(path)}' has no value: expected ${nounOf(schema)}`;
	const hint = `write the value after '${lastKey(path)}: '; put text that begins with '#' in quotes`;
	problems.spoil(path, {
		code: "missing-value",
		message,
		hint,
		span: problems.places.keySpan(path),
		cause: causeOf(path)
	});
	return blank(schema);
}
/** The same cause for all items of a list, and for all charts, claims, notes and sources: they share one mistake. */
function causeOf(path, found = "") {
	const kind = path.replace(/\[\d+\]/g, "[]").replace(/^(charts|claims|notes|sources)\.[^.[]+/, "$1.*");
	return kind === path ? void 0 : `${kind} ${found}`;
}
function explainUnion(schema, options, value, path, problems) {
	if (options.some((option) => fits(option, value))) return value;
	if (isFields(value) && BLOCK_UNIONS.some((union) => union === schema)) return explainBlock(options, value, path, problems);
	const shaped = options.filter((option) => sameShape(option, value));
	const chosen = shaped.length > 1 ? shaped.find((option) => sameKind(option, value)) : shaped[0];
	if (chosen) return explain(chosen, value, path, problems);
	if (shaped.length > 1 && isFields(value)) return explainKind(shaped, value, path, problems);
	return wrongType(schema, value, path, problems);
}
function explainBlock(options, value, path, problems) {
	const kinds = options.map(firstKey);
	const chosen = options[kinds.findIndex((kind) => kind in value)];
	if (chosen) return explain(chosen, value, path, problems);
	const [key = ""] = Object.keys(value);
	const boxed = key === "box" ? "a box can't contain another box" : void 0;
	const message = boxed ?? (key === "" ? "this block is empty" : `there is no block type '${key}'`);
	const hint = boxed ? void 0 : blockHint(key, kinds);
	const span = problems.places.keySpan(`${path}.${key}`);
	problems.spoil(path, {
		code: "unknown-block",
		message,
		hint,
		span,
		cause: `${key} ${message}`
	});
	return { paragraph: "" };
}
function blockHint(key, kinds) {
	const { hint, meant } = hintForKey(key, kinds, true);
	return meant !== void 0 ? hint : `the block types are ${kinds.join(", ")}`;
}
/** A map whose `kind` is missing or unknown. */
function explainKind(options, value, path, problems) {
	const kinds = options.map(kindOf).filter((kind) => kind !== void 0);
	const kind = value.kind;
	const message = kind === void 0 ? `'kind' is missing: expected ${orList(kinds)}` : `expected ${orList(kinds)}, found ${found(kind)}`;
	const hint = typeof kind === "string" ? hintForKind(kind, kinds) : void 0;
	const span = problems.places.spanOf(kind === void 0 ? path : `${path}.kind`);
	problems.spoil(path, {
		code: kind === void 0 ? "missing-key" : "wrong-value",
		message,
		hint,
		span
	});
	return options[0] ? blank(options[0]) : void 0;
}
function wrongType(schema, value, path, problems) {
	const message = `expected ${nounOf(schema)}, found ${found(value)}`;
	const hint = hintForType({
		schema,
		value,
		written: problems.places.written(path)
	});
	const cause = causeOf(path, typeof value === "string" ? value : typeof value);
	problems.spoil(path, {
		code: "wrong-type",
		message,
		hint,
		cause
	});
	return blank(schema);
}
/** The emptiest value that fits. */
function blank(schema) {
	const { def } = schema._zod;
	switch (def.type) {
		case "object": return Object.fromEntries(Object.entries(def.shape).flatMap(([key, inner]) => isOptional(inner) ? [] : [[key, blank(inner)]]));
		case "array": return [];
		case "record": return {};
		case "union": return def.options[0] ? blank(def.options[0]) : void 0;
		case "enum": return Object.values(def.entries)[0];
		case "literal": return def.values[0];
		case "number": return 1;
		case "boolean": return false;
		case "optional": return;
		default: return "";
	}
}
/** The expected value as a noun phrase. */
function nounOf(schema) {
	const { def } = schema._zod;
	if (def.type === "optional") return nounOf(def.innerType);
	const noun = def.error && safeParse(schema, NOTHING_FITS).error?.issues[0]?.message;
	if (noun) return noun;
	if (def.type === "union") return orList([...new Set(def.options.map(nounOf))]);
	if (def.type === "object") {
		const keys = Object.entries(def.shape).flatMap(([key, inner]) => isOptional(inner) ? [] : [key]);
		return `a map with ${(keys.length > 0 ? keys : Object.keys(def.shape)).join(", ")}`;
	}
	return def.type === "string" ? "text" : `a ${def.type}`;
}
function found(value) {
	if (value === void 0) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "string") return `the text '${value.length > 30 ? `${value.slice(0, 29)}…` : value}'`;
	if (typeof value === "number") return `the number ${value}`;
	return typeof value === "boolean" ? String(value) : "a map";
}
function sameShape(schema, value) {
	const { def } = schema._zod;
	if (def.type === "union") return def.options.some((option) => sameShape(option, value));
	if (def.type === "object" || def.type === "record") return isFields(value);
	if (def.type === "array") return Array.isArray(value);
	return fits(schema, value);
}
function sameKind(schema, value) {
	return isFields(value) && value.kind !== void 0 && kindOf(schema) === value.kind;
}
function kindOf(schema) {
	const { def } = schema._zod;
	const kind = def.type === "object" ? def.shape.kind?._zod.def : void 0;
	return kind?.type === "literal" ? String(kind.values[0]) : void 0;
}
function firstKey(schema) {
	const { def } = schema._zod;
	return def.type === "object" ? Object.keys(def.shape)[0] ?? "" : "";
}
function fits(schema, value) {
	return safeParse(schema, value).success;
}
function isOptional(schema) {
	return schema._zod.def.type === "optional";
}
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function lastKey(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
function orList(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// src/data/list-briefs.ts
const BRIEF_FILE = "brief.yaml";
/** A file that is probably a misnamed `brief.yaml`: Brief.yaml, brief.yml, brief.yaml.txt. */
function otherBriefName(names) {
	const files = names.filter((name) => !name.endsWith("/"));
	return files.find((name) => /^brief(?:\.|$)/i.test(name) && !/\.pdf$/i.test(name)) ?? files.find((name) => /\.ya?ml(?:\.txt)?$/i.test(name));
}
/** The languages of a folder's translations, from the names of its files. */
function translationsIn(names) {
	return names.flatMap((name) => /^brief\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.yaml$/.exec(name)?.[1] ?? []).sort();
}

// src/core/csv.ts
/**
* The cells of every line that has a value, starting with the header. Drops empty cells at the end of the header, and
* in rows beyond it: spreadsheets write them for columns that were once used. `countRow` gets the number of rows after
* each one, and may throw to stop the reading.
*/
function parseCsv(source, report, countRow = () => {}) {
	const [header, ...records] = new CsvParser(source, report).records(countRow);
	if (!header) return [];
	const names = withoutBlankEnd(header, 0);
	return [names, ...records.map((record) => withoutBlankEnd(record, names.length))];
}
function withoutBlankEnd(record, keep) {
	const last = record.findLastIndex((cell) => !isBlank(cell));
	return record.slice(0, Math.max(keep, last + 1));
}
function isBlank({ text }) {
	return text.trim() === "";
}
var CsvParser = class {
	#source;
	#onFault;
	#separator;
	#at = 0;
	/** The record has an unclosed quotation mark, so its cells can't be trusted. */
	#broken = false;
	constructor(source, onFault) {
		this.#source = source;
		this.#onFault = onFault;
		const declared = DECLARED.exec(source.text);
		this.#separator = declared?.[1] ?? separatorOf(source.text);
		if (declared) this.#at = declared[0].length;
	}
	records(countRow) {
		const { text } = this.#source;
		const records = [];
		while (this.#at < text.length) {
			this.#broken = false;
			const record = this.#record();
			if (!this.#broken && !record.every(isBlank)) {
				records.push(record);
				countRow(records.length - 1);
			}
		}
		return records;
	}
	#record() {
		const { text } = this.#source;
		const cells = [];
		for (;;) {
			const start = this.#quoteAt();
			cells.push(start === void 0 ? this.#bare() : this.#quoted(start));
			const end = text.charAt(this.#at);
			if (end === "\r" && text.charAt(this.#at + 1) === "\n") this.#at++;
			this.#at++;
			if (end !== this.#separator) return cells;
		}
	}
	/** Offset of the quotation mark that opens the cell, perhaps after spaces. */
	#quoteAt() {
		const { text } = this.#source;
		let at = this.#at;
		while (text.charAt(at) === " ") at++;
		return text.charAt(at) === "\"" ? at : void 0;
	}
	#bare() {
		const start = this.#at;
		this.#skipToEnd();
		const { text } = this.#source;
		return {
			source: this.#source,
			start,
			end: this.#at,
			text: text.slice(start, this.#at)
		};
	}
	#skipToEnd() {
		const { text } = this.#source;
		for (; this.#at < text.length; this.#at++) {
			const character = text.charAt(this.#at);
			if (character === this.#separator || character === "\n" || character === "\r") return;
		}
	}
	/** A cell in quotation marks; inside it, quotation marks are doubled. */
	#quoted(start) {
		const { text } = this.#source;
		let value = "";
		let from = start + 1;
		for (;;) {
			const close = text.indexOf("\"", from);
			if (close < 0) return this.#unclosed(start);
			value += text.slice(from, close);
			from = close + 1;
			if (text.charAt(from) !== "\"") break;
			value += "\"";
			from++;
		}
		this.#at = from;
		this.#skipToEnd();
		if (text.slice(from, this.#at).trim() !== "") {
			if (value.includes("\n")) return this.#unclosed(start);
			this.#report("text follows a closing quotation mark", from, this.#at);
		}
		return {
			source: this.#source,
			start,
			end: from,
			text: value
		};
	}
	/** Continues at the end of the line, so that the lines below are read as usual. */
	#unclosed(start) {
		this.#report("this quotation mark is not closed", start, start + 1);
		this.#broken = true;
		const { text } = this.#source;
		const end = /[\r\n]|$/.exec(text.slice(start))?.index ?? 0;
		this.#at = start + end;
		return {
			source: this.#source,
			start,
			end: this.#at,
			text: text.slice(start, this.#at)
		};
	}
	#report(message, start, end) {
		this.#onFault({
			code: "csv-quote",
			message,
			hint: "close the cell with \", and double any quotation mark inside it: \"\"",
			span: this.#source.span(start, end)
		});
	}
};
/** The line that Excel writes above the header. */
const DECLARED = /^sep=(.)\r?\n/i;
const SEPARATORS = {
	",": "comma",
	";": "semicolon",
	"	": "tab",
	"|": "'|'"
};
/** The most frequent of the separators in the first line that isn't blank, outside quotation marks. */
function separatorOf(text) {
	const header = (/\S[^\r\n]*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
	const count = (separator) => header.split(separator).length - 1;
	return [
		";",
		"	",
		"|"
	].reduce((best, separator) => count(separator) > count(best) ? separator : best, ",");
}
/** The fault of a record with more or fewer cells than the header; undefined if the numbers agree. */
function lengthFault(record, expected) {
	const [first] = record;
	const last = record.at(-1);
	if (!first || !last || record.length === expected) return void 0;
	const cells = record.length === 1 ? "1 cell" : `${record.length} cells`;
	const separator = separatorOf(first.source.text);
	const few = record.length < expected;
	return {
		code: "csv-row",
		message: `this row has ${cells}; ${expected} expected${few ? `. Is a ${SEPARATORS[separator]} missing?` : ""}`,
		hint: few ? fewCellsHint(record, separator) : manyCellsHint(record, separator),
		span: first.source.span(first.start, last.end)
	};
}
function fewCellsHint(record, separator) {
	const text = record.map((cell) => cell.text).join(separator);
	const other = Object.keys(SEPARATORS).find((sign) => sign !== separator && text.includes(sign));
	const name = separator === "	" ? "a tab" : `'${separator}'`;
	if (other !== void 0) return `the header separates its cells with ${name}; every row must do the same`;
	return `separate the cells with ${name}; an empty cell needs its separator too`;
}
function manyCellsHint(record, separator) {
	const text = record.map((cell) => cell.text).join(separator);
	const number = /(?:^|,)(-?\d{1,3}(?:,\d{3})+)(?!\d)/.exec(text)?.[1];
	const decimal = /(?:^|,)(-?\d+),(\d{1,2})(?!\d)/.exec(text);
	if (separator === "," && number !== void 0) return `put a number with a comma in it in quotation marks: "${number}"`;
	if (separator === "," && decimal) return `the decimal separator must be a point: ${decimal[1]}.${decimal[2]}`;
	if (record.map((cell) => typographicHint(`${cell.text}”`)).find((hint) => hint !== void 0) !== void 0) return "typographic quotation marks don't quote; use \"";
	return `put a cell that contains ${separator === "	" ? "a tab" : `'${separator}'`} in quotation marks`;
}

// src/data/csv-source.ts
/** Reads a brief's CSV files: checks the header and returns the rows keyed by its names. */
/** The rows below the header; undefined if the header is invalid. Problems are reported against the value at `path`. */
function readCsv(source, shape, path, problems) {
	let faults = 0;
	const report = (fault) => {
		faults++;
		const cause = fault.code === "csv-row" ? `${source.file} ${fault.message}` : void 0;
		problems.report(path, {
			...fault,
			cause
		});
	};
	const [header, ...records] = parseCsv(source, report, shape.countRow);
	if (!header) {
		const hint = `its first line names the columns: ${shape.required.join(",")}`;
		problems.report(path, {
			code: "csv-empty",
			message: `${source.file} is empty`,
			hint,
			span: source.span(0, 0)
		});
		return;
	}
	const columns = withoutNameless(header, records);
	if (!checkHeader(columns.header, shape, path, problems)) return void 0;
	const names = columns.header.map((cell) => cell.text.trim());
	const rows = columns.records.flatMap((record) => {
		const fault = lengthFault(record, names.length);
		if (fault) report(fault);
		return fault ? [] : [rowOf(record, names, shape, path, problems)];
	});
	return faults > 0 && rows.length === 0 ? void 0 : rows;
}
/** Columns with neither a name nor a value are left out. */
function withoutNameless(header, records) {
	const empty = (cell) => !cell || cell.text.trim() === "";
	const drop = new Set([...header.keys()].filter((i) => empty(header[i]) && records.every((record) => empty(record[i]))));
	const keep = (cells) => cells.filter((_, i) => !drop.has(i));
	return {
		header: keep(header),
		records: records.map(keep)
	};
}
/** Compares the header with the known columns and reports differences; a header without any known column is one problem. */
function checkHeader(header, shape, path, problems) {
	const known = [...shape.required, ...shape.optional];
	const names = header.map((cell) => cell.text.trim());
	const unknown = header.filter((_, i) => !known.includes(names[i] ?? ""));
	const repeated = header.filter((_, i) => names.indexOf(names[i] ?? "") < i);
	const missing = shape.required.filter((name) => !names.includes(name));
	const report = (message, cell, hint) => problems.report(path, {
		code: "csv-header",
		message,
		hint,
		span: cell.source.span(cell.start, cell.end)
	});
	const [first] = header;
	const other = missing.length > 0 ? shape.otherColumns?.(unknown.map((cell) => cell.text.trim())) : void 0;
	if (first && unknown.length === header.length) report(`the first line must name the columns, found '${names.join(", ")}'`, first, headerHint(names, shape));
	else if (first && other !== void 0) report(`the column ${missing.map((name) => `'${name}'`).join(", ")} is missing`, unknown[0] ?? first, other);
	else if (first) {
		const suggested = reportUnknown(unknown, known, names, report);
		for (const name of missing.filter((one) => !suggested.has(one))) report(`the column '${name}' is missing: found ${names.join(", ")}`, first, `expected ${known.join(", ")}`);
	}
	for (const cell of repeated) report(`the column '${cell.text.trim()}' appears twice`, cell, "remove or rename one of them");
	return unknown.length + repeated.length + missing.length === 0;
}
function headerHint(names, { required, optional }) {
	const line = (required.length > 0 ? required : optional).join(",");
	const [only = ""] = names;
	if (names.length === required.length && names.every((name) => /^\p{L}[^\d%]*$/u.test(name))) return `rename the columns: ${line}; if these are values, write that line above them`;
	return `write the names above the values: ${line}${names.length === 1 && /\s/.test(only) ? ", with a comma between the cells" : ""}`;
}
/** Reports unknown columns, with the name that was probably meant. */
function reportUnknown(unknown, known, names, report) {
	const meant = /* @__PURE__ */ new Set();
	const free = known.filter((name) => !names.includes(name));
	for (const cell of unknown) {
		const name = cell.text.trim();
		const near = nearestName(name, free);
		if (near !== void 0) meant.add(near);
		const expected = `expected ${known.join(", ")}`;
		report(name === "" ? "this column has no name" : `unknown column '${name}': ${expected}`, cell, near === void 0 ? expected : `did you mean '${near}'?`);
	}
	return meant;
}
function rowOf(record, names, shape, path, problems) {
	const row = /* @__PURE__ */ new Map();
	record.forEach((cell, i) => {
		const name = names[i] ?? "";
		if (cell.text.trim() !== "") row.set(name, cell);
		else if (shape.required.includes(name)) {
			const span = cell.source.span(cell.start, cell.end);
			const hint = name === shape.required[0] ? void 0 : shape.emptyHint;
			problems.report(path, {
				code: "csv-cell",
				message: `'${name}' is empty in this row`,
				hint,
				span
			});
		}
	});
	return row;
}

// src/data/file-hint.ts
/** Suggests a file for a name that doesn't exist, among files of the same kind. */
const KINDS$1 = {
	image: {
		extensions: /\.(?:png|jpe?g|svg|gif|webp)$/i,
		plural: "images"
	},
	csv: {
		extensions: /\.(?:csv|tsv|txt)$/i,
		plural: "CSV files"
	},
	json: {
		extensions: /\.json$/i,
		plural: "JSON files"
	},
	module: {
		extensions: /\.(?:js|mjs|cjs)$/i,
		plural: "JavaScript files"
	}
};
/** The most names that a hint lists. */
const MOST_NAMES = 6;
/** A hint for a file of a given kind that doesn't exist at `path`; it names others as seen from the brief's folder. */
function missingFileHint(path, kind, { folder: home, files }) {
	const { extensions, plural } = KINDS$1[kind];
	const folder = folderOf(path);
	const name = path.slice(folder === "" ? 0 : folder.length + 1);
	const seen = (file) => file.startsWith(`${home}/`) ? file.slice(home.length + 1) : file;
	const names = files.list(folder).filter((one) => extensions.test(one));
	const paths = names.map((one) => seen(joinPath(folder, one)));
	const found = elsewhere(name, folder, files);
	const near = typographicHint(name) ?? didYouMean(seen(path), paths) ?? (found && `did you mean '${seen(found)}'?`);
	if (near !== void 0) return near;
	if (names.length === 0) return `there are no ${plural} in ${folder === "" ? "this folder" : `${folder}/`}`;
	const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
	return `${plural} there: ${names.slice(0, MOST_NAMES).join(", ")}${more}`;
}
/** The path of a file with that name in a subfolder, or in the folder above one that doesn't exist. */
function elsewhere(name, folder, files) {
	const entries = files.list(folder);
	const above = folderOf(folder);
	if (entries.length === 0) return files.list(above).includes(name) ? joinPath(above, name) : void 0;
	const place = entries.find((entry) => entry.endsWith("/") && files.list(joinPath(folder, entry)).includes(name));
	return place === void 0 ? void 0 : joinPath(folder, place, name);
}

// src/data/read-csv-data.ts
const EVIDENCE_COLUMNS = [
	"claim",
	"source",
	"paragraph",
	"quote"
];
const YES = /* @__PURE__ */ new Set([
	"yes",
	"true",
	"x",
	"1"
]);
const NO = /* @__PURE__ */ new Set([
	"",
	"no",
	"false",
	"0"
]);
/** The rows of the CSV file named at `src`; undefined, with a diagnostic, if it can't be read. */
function csvRows(file, shape, src, reading) {
	const path = reading.pathOf(file, src);
	if (path === void 0) return void 0;
	const bytes = reading.files.read(path);
	if (!bytes) {
		const hint = missingFileHint(path, "csv", reading);
		reading.reportUnread(path, src, {
			code: "missing-file",
			message: `there is no file ${path}`,
			hint
		});
		return;
	}
	const source = decodeText(path, bytes);
	if ("severity" in source) {
		reading.problems.add(source);
		return;
	}
	return readCsv(source, shape, src, reading.problems);
}
function csvGridRows(file, src, { rowKey, names, base, more = [] }, reading) {
	const required = [rowKey, ...names.length > 0 ? names : ["value"]];
	const optional = [
		...rowKey === "date" ? ["wording"] : [],
		...more,
		...EVIDENCE_COLUMNS,
		"provisional"
	];
	const otherColumns = names.length > 0 ? void 0 : seriesHint;
	const emptyHint = "write why there is no value: not stated, not asked, not available or not applicable";
	const countRow = (count) => reading.countRows("chart-rows", count, src);
	return csvRows(file, {
		required,
		optional,
		otherColumns,
		emptyHint,
		countRow
	}, src, reading)?.map((row, i) => {
		const at = placeRow(row, `${base}[${i}]`, reading);
		const head = rowKey === "date" ? { date: csvDate(row, at, reading) } : { label: reading.requiredCell(row, "label", `${at}.label`) };
		const texts = more.map((name) => [name, reading.cell(row, name, `${at}.${name}`)]);
		const rest = {
			...Object.fromEntries(texts),
			...trace(row, at, reading),
			...provisional(row, at, reading)
		};
		if (names.length === 0) return {
			...head,
			value: reading.requiredCell(row, "value", `${at}.value`),
			...rest
		};
		const values = names.map((name) => [name, reading.requiredCell(row, name, `${at}.values.${name}`)]);
		return {
			...head,
			values: Object.fromEntries(values),
			...rest
		};
	});
}
/** A chart that names no series has one column, 'value'. */
function seriesHint(columns) {
	if (columns.length < 2) return void 0;
	return `name the columns in the chart: series: [${columns.map((name) => `'${name}'`).join(", ")}]`;
}
function csvEvents(file, src, base, reading) {
	return csvRows(file, {
		required: [
			"date",
			"label",
			"text"
		],
		optional: [
			"wording",
			"strand",
			...EVIDENCE_COLUMNS
		]
	}, src, reading)?.map((row, i) => {
		const at = placeRow(row, `${base}[${i}]`, reading);
		const date = csvDate(row, at, reading);
		const label = reading.requiredCell(row, "label", `${at}.label`);
		const text = reading.requiredCell(row, "text", `${at}.text`);
		const strand = reading.cell(row, "strand", `${at}.strand`);
		return {
			date,
			label,
			text,
			...strand && { strand },
			...trace(row, at, reading)
		};
	});
}
function csvActors(file, src, base, reading) {
	return csvRows(file, {
		required: [
			"name",
			"role",
			"interests"
		],
		optional: EVIDENCE_COLUMNS
	}, src, reading)?.map((row, i) => {
		const at = placeRow(row, `${base}[${i}]`, reading);
		return {
			name: reading.requiredCell(row, "name", `${at}.name`),
			role: reading.requiredCell(row, "role", `${at}.role`),
			interests: reading.requiredCell(row, "interests", `${at}.interests`),
			...trace(row, at, reading)
		};
	});
}
/** Rows of a `table` block: cells by column key. */
function csvTableRows(file, keys, src, base, reading) {
	return csvRows(file, {
		required: [],
		optional: [...keys, "claim"]
	}, src, reading)?.map((row, i) => {
		const at = placeRow(row, `${base}[${i}]`, reading);
		return Object.fromEntries([...row.keys()].map((key) => [key, reading.cell(row, key, `${at}.${key}`) ?? ""]));
	});
}
function csvDate(row, at, reading) {
	const edtf = reading.requiredCell(row, "date", `${at}.date.edtf`);
	const wording = reading.cell(row, "wording", `${at}.date.wording`);
	return {
		edtf,
		...wording && { wording }
	};
}
/** Places a row at its first cell. */
function placeRow(row, at, reading) {
	const [first] = row.values();
	if (first) reading.places.add(at, {
		...first,
		end: [...row.values()].at(-1)?.end ?? first.end
	});
	return at;
}
/** The claims that a row names, and its inline evidence. */
function trace(row, at, reading) {
	const claim = reading.cell(row, "claim", `${at}.claim`);
	return {
		...claim !== void 0 && { claim },
		...evidence$2(row, at, reading)
	};
}
/** A column that says yes or nothing. */
function provisional(row, at, reading) {
	const src = `${at}.provisional`;
	const cell = reading.cell(row, "provisional", src)?.toLowerCase() ?? "";
	if (YES.has(cell)) return { provisional: true };
	if (!NO.has(cell)) {
		const message = `'${cell}' in the column 'provisional' is neither yes nor no`;
		reading.problems.report(src, {
			code: "csv-cell",
			message,
			hint: "write yes, or leave the cell empty"
		});
	}
	return {};
}
function evidence$2(row, at, reading) {
	const base = `${at}.evidence`;
	const source = reading.cell(row, "source", `${base}.source`);
	const paragraph = reading.cell(row, "paragraph", `${base}.paragraph`);
	const quote = reading.cell(row, "quote", `${base}.quote`);
	if (source === void 0 && paragraph === void 0 && quote === void 0) return {};
	const first = row.get("source") ?? row.get("paragraph") ?? row.get("quote");
	if (first) reading.places.add(base, first);
	if (source === void 0) {
		reading.problems.report(base, {
			code: "csv-cell",
			message: "evidence needs a 'source'"
		});
		return {};
	}
	const number = Number(paragraph);
	if (paragraph !== void 0 && !(Number.isInteger(number) && number >= 1)) {
		const message = `expected a paragraph number from 1, found the text '${paragraph}'`;
		reading.problems.report(`${base}.paragraph`, {
			code: "wrong-type",
			message
		});
	}
	return { evidence: {
		source,
		...number >= 1 && { paragraph: number },
		...quote !== void 0 && { quote }
	} };
}

// src/data/read-back-matter.ts
function readMasthead(masthead, reading) {
	const { series, seriesLocal, number, version, date } = masthead;
	const src = "masthead";
	if (seriesLocal) reading.languageTag(seriesLocal.language, `${src}.seriesLocal.language`);
	return {
		src,
		series,
		seriesLocal,
		number: reading.name(number, `${src}.number`),
		version: reading.name(version, `${src}.version`),
		date: reading.date(date, `${src}.date`)
	};
}
function readActors(actors, reading) {
	return ((typeof actors === "string" ? csvActors(actors, "actors", "actors", reading) : actors) ?? []).map((actor, i) => {
		const src = `actors[${i}]`;
		return {
			src,
			name: actor.name,
			role: reading.text(actor.role, `${src}.role`),
			interests: reading.text(actor.interests, `${src}.interests`),
			claims: reading.claims(actor, src)
		};
	});
}
function readImplications(implications, reading) {
	return (implications ?? []).map(({ title, text }, i) => {
		const src = `implications[${i}]`;
		return {
			src,
			title: reading.text(title, `${src}.title`),
			text: reading.text(text, `${src}.text`)
		};
	});
}
function readGlossary(terms, reading) {
	return (terms ?? []).map(({ term, text }, i) => {
		const src = `glossary[${i}]`;
		return {
			src,
			term: reading.text(term, `${src}.term`),
			text: reading.text(text, `${src}.text`)
		};
	});
}
function readRelated(related, reading) {
	return (related ?? []).map(({ title, publisher, url }, i) => {
		const src = `related[${i}]`;
		checkAddress(url, `${src}.url`, reading);
		return {
			src,
			title,
			publisher,
			url
		};
	});
}
/** The brief's own address; undefined, after a report, for one that can't be linked. */
function readUrl(url, reading) {
	const address = url?.trim();
	const before = reading.problems.found.length;
	checkAddress(address, "url", reading);
	return reading.problems.found.length > before ? void 0 : address;
}
/** Reports a value that isn't a web address. */
function checkAddress(url, src, reading) {
	if (url === void 0 || /^https?:\/\/\S+$/i.test(url)) return;
	reading.problems.report(src, {
		code: "bad-link",
		message: `'${url}' isn't a web address`,
		hint: "write the whole address: https://..."
	});
}

// src/data/read-claims.ts
/** Reads the evidence of a brief: claims, notes, sources, and how strictly they are checked. */
/** Claims by id, those of rows last. Reports ids in rows and claims that name none of them. */
function readClaims(raw, reading) {
	const claims = /* @__PURE__ */ new Map();
	for (const [id, claim] of Object.entries(raw.claims ?? {})) {
		const src = `claims.${id}`;
		if (typeof raw.notes === "object" && Object.hasOwn(raw.notes, id)) {
			const message = `'${id}' is both a note and a claim`;
			reading.problems.spoil(src, {
				code: "duplicate-id",
				message,
				span: reading.places.keySpan(src)
			});
		}
		claims.set(id, readClaim(id, claim, src, reading));
	}
	for (const claim of reading.rowClaims) claims.set(claim.id, claim);
	const known = new Set(Object.keys(raw.claims ?? {}));
	for (const { id, path } of reading.claimUses) {
		if (known.has(id) || isNamedValue(id, claims)) continue;
		const names = namesNear(id, claims, known);
		const hint = didYouMean(id, names) ?? reading.known([...names], "claims");
		reading.problems.report(path, {
			code: "unknown-claim",
			message: `no claim '${id}'`,
			hint
		});
	}
	return claims;
}
/** The value of a claim, or its named value ("gas.from"), as written; undefined if no claim has that id. */
function claimValue(reference, { rawClaims }) {
	const { claim, value } = claimReference(reference, new Set(Object.keys(rawClaims)));
	const raw = own(rawClaims, claim);
	return value === void 0 ? raw?.value : own(raw?.values ?? {}, value);
}
/** True for "gas.from" if the claim 'gas' has a value named 'from'. */
function isNamedValue(id, claims) {
	const { claim, value } = claimReference(id, claims);
	return value !== void 0 && claims.get(claim)?.values.has(value) === true;
}
/** Candidates for a wrong reference: the claim's values if the brief has the claim, otherwise all claims. */
function namesNear(id, claims, all) {
	const { claim, value } = claimReference(id, claims);
	const values = value === void 0 ? [] : [...claims.get(claim)?.values.keys() ?? []];
	return values.length > 0 ? new Set(values.map((name) => `${claim}.${name}`)) : all;
}
function readClaim(id, claim, src, reading) {
	const { words, value, date, evidence, note, from, conflicts = [] } = claim;
	for (const name of Object.keys(claim.values ?? {})) checkValueName(name, `${src}.values.${name}`, reading);
	return {
		src,
		id,
		status: claim.status ?? "reported",
		words: reading.maybeText(words, `${src}.words`),
		value: value === void 0 ? void 0 : reading.quantity(value, `${src}.value`, ""),
		values: new Map(Object.entries(claim.values ?? {}).map(([name, one]) => [name, reading.quantity(one, `${src}.values.${name}`, "")])),
		date: date === void 0 ? void 0 : reading.date(date, `${src}.date`),
		speaker: claim.speaker?.trim(),
		evidence: reading.evidenceList(evidence, `${src}.evidence`),
		from: reading.claimIds(from, `${src}.from`),
		how: claim.how?.trim(),
		conflicts: reading.claimIds(conflicts, `${src}.conflicts`),
		note: reading.maybeText(note, `${src}.note`)
	};
}
function checkValueName(name, src, reading) {
	if (/^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(name)) return;
	reading.problems.report(src, {
		code: "bad-id",
		message: `'${name}' can't be the name of a value`,
		hint: "use letters, digits, - and _",
		span: reading.places.keySpan(src)
	});
}
/** Notes that explain, in the order of the data. */
function readNotes(notes, reading) {
	if (typeof notes === "string") return [];
	return Object.entries(notes ?? {}).map(([id, { text, place = "end" }]) => {
		const src = `notes.${id}`;
		return {
			src,
			id,
			text: reading.text(text, `${src}.text`),
			claim: void 0,
			place
		};
	});
}
function readSources(sources, reading) {
	return new Map(Object.entries(sources ?? {}).map(([id, source]) => {
		const src = `sources.${id}`;
		reading.fileId(id, src);
		const { type = "document", title, author, publisher, issued, url, doi, licence, permission } = source;
		const date = issued === void 0 ? void 0 : reading.date(issued, `${src}.issued`);
		checkAddress(url, `${src}.url`, reading);
		return [id, {
			src,
			id,
			type,
			title,
			author,
			publisher,
			issued: date,
			url,
			doi,
			licence,
			permission
		}];
	}));
}
function readAllowances(allow, reading) {
	return (allow ?? []).map((one, i) => {
		const src = `allow[${i}]`;
		const words = one.words.trim();
		if (words === "") reading.problems.report(`${src}.words`, {
			code: "empty-text",
			message: "this text is empty"
		});
		return {
			src,
			words,
			within: one.in?.trim(),
			reason: one.reason.trim()
		};
	});
}
function readPrevious(previous, reading) {
	if (!previous || reading.pathOf(previous.from, "previous.from") === void 0) return void 0;
	return {
		src: "previous",
		from: previous.from.trim(),
		mark: previous.mark === true
	};
}

// src/data/reading-order.ts
/** The printed content of a brief in order: front matter, sections with the blocks that they place, back matter. */
function readingOrder(brief) {
	const order = new OrderCollector(brief);
	order.add(brief.cover?.credit, brief.title, brief.standfirst, ...brief.keyMessages);
	for (const section of brief.sections) {
		order.targets.add(section.id);
		order.add(section.title);
		for (const block of section.blocks) order.addBlock(block);
	}
	for (const { term, text } of brief.glossary) order.add(term, text);
	order.add(...brief.imprint);
	order.add(brief.disclosure, brief.licence, brief.contact);
	return order;
}
var OrderCollector = class {
	texts = [];
	targets = /* @__PURE__ */ new Set();
	parts = /* @__PURE__ */ new Set();
	#brief;
	constructor(brief) {
		this.#brief = brief;
	}
	add(...texts) {
		for (const text of texts) if (text) this.texts.push(text);
	}
	addBlock(block) {
		if (!isComposed(block)) {
			this.add(...this.#textsOf(block));
			return;
		}
		for (const content of contentOf(block).flatMap(({ contents }) => contents)) if (content.type === "text") this.add(content.text);
		else if (content.type === "blocks") for (const inner of content.blocks) this.addBlock(inner);
	}
	#textsOf(block) {
		switch (block.kind) {
			case "table":
				this.targets.add(block.table.id);
				return tableTexts(block.table);
			case "figure": return this.#chartTexts(this.#brief.charts.get(block.chart));
			case "image":
				if (block.id !== void 0) this.targets.add(block.id);
				return [block.caption, block.credit];
			case "part": return this.#partTexts(block.part);
			default: return block;
		}
	}
	/** A chart placed a second time adds nothing. */
	#chartTexts(chart) {
		if (!chart || this.targets.has(chart.id)) return [];
		this.targets.add(chart.id);
		return [
			chart.title,
			chart.subtitle,
			...chartTexts(chart),
			chart.note,
			chart.source
		];
	}
	#partTexts(part) {
		this.parts.add(part);
		if ((part === "evidence" || part === "actors") && !isPartEmpty(part, this.#brief)) this.targets.add(part);
		if (part === "evidence") return [...this.#brief.claims.values()].flatMap(({ words }) => words ?? []);
		if (part === "unknowns") return this.#brief.unknowns;
		if (part === "implications") return this.#brief.implications.flatMap(({ title, text }) => [title, text]);
		return this.#brief.actors.flatMap(({ role, interests }) => [role, interests]);
	}
};

// src/data/mentions.ts
/** Notes, references and parts: every mention needs a target, and every target should be mentioned. */
/** Notes and claims with a note mark in the order of their first mention, numbered; wrong mentions are reported. */
function numberNotes(brief, reading) {
	const order = readingOrder(brief);
	checkMentions(brief, order, reading);
	const known = knownNotes(brief);
	const mentioned = /* @__PURE__ */ new Map();
	const byPath = /* @__PURE__ */ new Map();
	for (const { kind, id, path } of reading.mentions) if (kind === "note") byPath.set(path, [...byPath.get(path) ?? [], id]);
	const mention = (text) => {
		for (const id of byPath.get(text.src) ?? []) {
			const note = known.get(id);
			if (!note || mentioned.has(id)) continue;
			mentioned.set(id, note);
		}
	};
	for (const text of order.texts) mention(text);
	for (const note of mentioned.values()) if (note.text) mention(note.text);
	for (const note of brief.notes) {
		if (mentioned.has(note.id)) continue;
		mentioned.set(note.id, note);
		if (!reading.problems.hasSpoiled(TEXTS)) reportUnused(note.src, `no text mentions the note '${note.id}'`, `write [^${note.id}] where it belongs`, reading);
	}
	reportUnusedClaims(brief, reading);
	checkGlossary(brief, reading);
	return [...mentioned.values()].map((note, i) => ({
		...note,
		number: i + 1
	}));
}
/** Every term is used, and explained once. */
function checkGlossary({ glossary }, reading) {
	const isTextLost = reading.problems.hasSpoiled(TEXTS);
	const used = new Set(reading.mentions.flatMap(({ kind, id }) => kind === "term" ? [termKey(id)] : []));
	const known = /* @__PURE__ */ new Set();
	for (const { term } of glossary) {
		const key = termKey(term.plain);
		if (known.has(key)) {
			const message = `the glossary explains '${term.plain}' twice`;
			reading.problems.report(term.src, {
				code: "duplicate-term",
				message,
				hint: "remove one"
			});
		} else if (!used.has(key) && !isTextLost) {
			const hint = `write [${term.plain}]{term} where a text uses it first, or remove the term`;
			const message = `no text marks the term '${term.plain}'`;
			reading.problems.report(term.src, {
				code: "unused-term",
				severity: "warning",
				message,
				hint
			});
		}
		known.add(key);
	}
}
/** The notes and claims that a note mark may name. */
function knownNotes(brief) {
	const claims = [...brief.claims.values()].map((claim) => {
		const { src, id, note } = claim;
		return {
			src,
			id,
			text: note,
			claim,
			place: "end"
		};
	});
	return new Map([...claims, ...brief.notes].map((note) => [note.id, note]));
}
function reportUnusedClaims(brief, reading) {
	if (reading.problems.hasSpoiled(TEXTS)) return;
	const names = [...reading.claimUses, ...reading.mentions].map(({ id }) => claimReference(id, brief.claims).claim);
	const known = /* @__PURE__ */ new Set([...brief.claims.keys(), ...brief.notes.map((note) => note.id)]);
	const meant = [...new Set(names)].flatMap((id) => known.has(id) ? [] : nearestName(id, known) ?? []);
	const used = /* @__PURE__ */ new Set([...names, ...meant]);
	for (const { id, src } of brief.claims.values()) {
		if (used.has(id) || !src.startsWith("claims.")) continue;
		const hint = `write [^${id}] (or {^${id}}, without a mark) after the words that it supports`;
		reportUnused(src, `nothing refers to the claim '${id}'`, hint, reading);
	}
}
function reportUnused(src, message, how, reading) {
	const code = src.startsWith("claims.") ? "unused-claim" : "unused-note";
	const span = reading.places.keySpan(src);
	reading.problems.report(src, {
		code,
		severity: "warning",
		message,
		hint: `${how}, or remove it`,
		span
	});
}
/** Values that hold text: while one can't be read, nothing is known to be unused. */
const TEXTS = /^(?:sections|keyMessages|notes)/;
/** Values that define the targets of each kind of mention: while one can't be read, a target may be in it. */
const TARGETS = {
	note: /^(?:claims|notes)$/,
	trace: /^claims$/,
	term: /^glossary/,
	reference: /^(?:charts|sections(?:\[\d+\](?:\.blocks(?:\[\d+\])?)?)?)$/
};
/** The names that a kind of mention may use, and the nouns for them. */
function namesFor(kind, brief, order) {
	const claims = [...brief.claims.values()].flatMap(({ id, src }) => src.startsWith("claims.") ? [id] : []);
	switch (kind) {
		case "note": return {
			names: /* @__PURE__ */ new Set([...claims, ...brief.notes.map((note) => note.id)]),
			noun: "note or claim",
			all: "notes"
		};
		case "trace": return {
			names: new Set(claims),
			noun: "claim",
			all: "claims"
		};
		case "term": return {
			names: new Set(brief.glossary.map(({ term }) => term.plain.trim())),
			noun: "term",
			all: "terms"
		};
		case "reference": return {
			names: order.targets,
			noun: "chart, table or section",
			all: "ids"
		};
		default: return kind;
	}
}
function checkMentions(brief, order, reading) {
	const named = {
		note: namesFor("note", brief, order),
		trace: namesFor("trace", brief, order),
		term: namesFor("term", brief, order),
		reference: namesFor("reference", brief, order)
	};
	const { problems } = reading;
	for (const { kind, id, path, text, offset, length } of reading.mentions) {
		const { names, noun, all } = named[kind];
		if (kind === "term" && [...names].some((name) => termKey(name) === termKey(id))) continue;
		if (names.has(id) || kind === "trace" && isNamedValue(id, brief.claims)) continue;
		const unplaced = kind === "reference" && brief.charts.has(id);
		if (unplaced ? reading.hasWrongFigure : problems.hasSpoiled(TARGETS[kind])) continue;
		const message = unplaced ? `no section places the chart '${id}' that this refers to` : `no ${noun} '${id}'`;
		const hint = unplaced ? `write '- figure: ${id}' in a section` : didYouMean(id, candidates(kind, id, names, brief)) ?? firstOf(kind, id, names) ?? reading.known([...names], all);
		const span = reading.places.spanInside(path, text, offset, length);
		problems.report(path, {
			code: kind === "trace" ? "unknown-claim" : `unknown-${kind}`,
			message,
			hint,
			span
		});
	}
	reportUnplaced(brief, order, reading);
}
/** How to write the first note of a brief; undefined if it has any, and for other mentions. */
function firstOf(kind, id, names) {
	if (kind !== "note" || names.size > 0) return void 0;
	return `write the note at the end of the brief: notes: { ${id}: { text: What the note says. } }`;
}
/** Warns of charts and parts that are written but not placed, and of parts that are placed but not written. */
function reportUnplaced(brief, order, reading) {
	const mayBePlaced = reading.problems.hasSpoiled(/^sections/);
	for (const chart of brief.charts.values()) {
		if (order.targets.has(chart.id) || mayBePlaced || reading.hasWrongFigure) continue;
		const message = `no section places the chart '${chart.id}'`;
		const span = reading.places.keySpan(chart.src);
		const hint = `write '- figure: ${chart.id}' in a section`;
		reading.problems.report(chart.src, {
			code: "unused-chart",
			severity: "warning",
			message,
			hint,
			span
		});
	}
	for (const block of brief.sections.flatMap(({ blocks }) => allBlocks(blocks))) {
		if (block.kind !== "part" || !isPartEmpty(block.part, brief)) continue;
		const { part, src } = block;
		const message = `'${part}' prints nothing: the brief has no ${part === "evidence" ? "claims" : part}`;
		const hint = `write ${part === "evidence" ? "claims" : part}, or remove the part`;
		reading.problems.report(`${src}.part`, {
			code: "empty-part",
			severity: "warning",
			message,
			hint
		});
	}
	for (const part of [
		"actors",
		"implications",
		"unknowns"
	]) {
		if (order.parts.has(part) || brief[part].length === 0 || mayBePlaced) continue;
		const message = `no section places the ${part}`;
		const span = reading.places.keySpan(part);
		reading.problems.report(part, {
			code: "unused-part",
			severity: "warning",
			message,
			hint: `write '- part: ${part}' in a section`,
			span
		});
	}
}
/** The names to suggest for a wrong one. They include charts that no section places, which are reported at the chart. */
function candidates(kind, id, names, brief) {
	return kind === "reference" ? /* @__PURE__ */ new Set([...names, ...brief.charts.keys()]) : namesNear(id, brief.claims, names);
}

// src/data/places.ts
/** The source places of a brief's values and keys. */
var Places = class {
	#values = /* @__PURE__ */ new Map();
	#keys = /* @__PURE__ */ new Map();
	add(path, place) {
		this.#values.set(path, place);
	}
	/** The key of a value, if it has one. */
	addKey(path, place) {
		this.#keys.set(path, place);
	}
	hasKey(path) {
		return this.#keys.has(path);
	}
	/** The source text, as the author wrote it. */
	written(path) {
		const place = this.#values.get(path);
		return place?.source.text.slice(place.start, place.end);
	}
	/** The place of a value itself. */
	placeOf(path) {
		return this.#values.get(path);
	}
	/** A value's span, or that of its nearest ancestor with one. */
	spanOf(path) {
		for (const around of outwards(path)) {
			const place = this.#values.get(around);
			if (place) return place.source.span(place.start, place.end);
		}
	}
	keySpan(path) {
		const place = this.#keys.get(path);
		return place ? place.source.span(place.start, place.end) : this.spanOf(path);
	}
	/** The source span of `length` characters at an offset in a parsed text value. */
	spanInside(path, value, offset, length) {
		const place = this.#values.get(path);
		if (!place) return this.spanOf(path);
		const at = offsetInWritten(place.source.text.slice(place.start, place.end), value, offset);
		if (at === void 0) return place.source.span(place.start, place.end);
		return place.source.span(place.start + at, Math.min(place.end, place.start + at + length));
	}
	/** Every value's span, in the order of the data. */
	spans() {
		const spans = /* @__PURE__ */ new Map();
		for (const [path, place] of this.#values) spans.set(path, place.source.span(place.start, place.end));
		return spans;
	}
};
/** A path and its ancestors: `a.b[0]`, `a.b`, `a`, ''. */
function* outwards(path) {
	let rest = path;
	while (rest !== "") {
		yield rest;
		rest = rest.slice(0, Math.max(0, rest.lastIndexOf("."), rest.lastIndexOf("[")));
	}
	yield "";
}
/**
* Maps an offset in a scalar's value to an offset in its source. Quoting, indentation and folding only add or
* change white space and quotation marks, so the other characters are matched one by one; escapes end the match.
*/
function offsetInWritten(written, value, offset) {
	const isBlock = written.startsWith("|") || written.startsWith(">");
	let at = isBlock ? written.indexOf("\n") + 1 : 0;
	const quote = !isBlock && (written.startsWith("\"") || written.startsWith("'")) ? written.charAt(0) : "";
	if (quote !== "") at++;
	for (let i = 0; i < offset; i++) {
		if (isSpace(value.charAt(i))) continue;
		while (isSpace(written.charAt(at))) at++;
		if (written.charAt(at) !== value.charAt(i)) return void 0;
		at += quote !== "" && value.charAt(i) === quote ? 2 : 1;
	}
	if (isSpace(value.charAt(offset))) return at;
	while (isSpace(written.charAt(at))) at++;
	return written.charAt(at) === value.charAt(offset) || offset >= value.length ? at : void 0;
}
function isSpace(character) {
	return character === " " || character === "\n" || character === "	" || character === "\r";
}

// src/data/markdown-marks.ts
const TAKE_OUT = "remove it: this field prints plain text";
/** Marks that make blocks in Markdown. */
const BLOCK_HABITS = [
	{
		pattern: /^#{1,6}(?= \S)/m,
		message: "'#' doesn't make a heading here",
		hint: "write a separate block: '- heading: ...'"
	},
	{
		pattern: /!\[[^\]]*\]\([^)]*\)/,
		message: "this doesn't make an image here",
		hint: "write a separate block: '- image: { path: map.png, alt: ... }'"
	},
	{
		pattern: /^\s*\|.*\|\s*\n\s*\|[\s:|-]+\|/m,
		message: "'|' doesn't make a table here",
		hint: "write a separate block: '- table: ...'"
	},
	{
		pattern: /^```/m,
		message: "'```' doesn't make a code block here",
		hint: "put the words in `single` backticks"
	},
	{
		pattern: /^\s*[-*+•] \S[^\n]*(?:\n\s*[-*+•] \S|$(?![\s\S]))/m,
		message: "this doesn't make a list here",
		hint: "write a separate block: '- list: [...]'"
	},
	{
		pattern: /^\s*\d+[.)] \S[^\n]*\n\s*\d+[.)] \S/m,
		message: "this doesn't make a numbered list here",
		hint: "write a separate block: '- list: { style: number, items: [...] }'"
	},
	{
		pattern: /^> (?=\p{L})/mu,
		message: "'>' doesn't make a quotation here",
		hint: "write a separate block: '- quotation: { text: ..., speaker: ... }'"
	},
	{
		pattern: /^\s*\[\^[^\]]+\]:/m,
		message: "a note can't be defined in the text",
		hint: "write it under notes: and its mark [^id] in the text"
	},
	{
		pattern: /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/m,
		message: "this doesn't make a line here",
		hint: "remove it, or begin a section"
	}
];
/** Inline marks. */
const INLINE_HABITS = [
	{
		pattern: /(?<![\p{L}\p{N}_])__[^\s_][^_]*__(?![\p{L}\p{N}_])/u,
		message: "'__' is printed as it is",
		hint: "write **strong**"
	},
	{
		pattern: /(?<![\p{L}\p{N}_/])_[^\s_][^_\n]*[^\s_]_(?![\p{L}\p{N}_])/u,
		message: "'_' is printed as it is",
		hint: "write *emphasis*"
	},
	{
		pattern: /~~[^\s~][^~]*~~/,
		message: "'~~' is printed as it is",
		hint: "remove it: text can't be struck through"
	},
	{
		pattern: /\[[^\]\n]+\] \((?:https?:\/\/|mailto:|www\.)[^)\s]+\)/,
		message: "this doesn't make a link: a space separates the words from the address",
		hint: "write [words](https://...)"
	},
	{
		pattern: /<https?:\/\/[^>\s]+>/,
		message: "'<' and '>' are printed with the address",
		hint: "write [words](https://...)"
	},
	{
		pattern: /<br\s*\/?>/i,
		message: "'<br>' is printed as it is",
		hint: "begin a new paragraph"
	},
	{
		pattern: /<\/?(?:sup|sub)>/i,
		message: "this tag is printed as it is",
		hint: "write the character itself: m², CO₂",
		plain: true
	},
	{
		pattern: /<a\s[^>]*>/i,
		message: "this tag is printed as it is",
		hint: "write [words](https://...)"
	},
	{
		pattern: /<\/?(?:b|i|u|em|strong|p|div|span|h[1-6]|ul|ol|li|table|tr|td|th|img|font|center|blockquote|code|pre|small|big|s|del|ins|mark)(?:\s[^<>]*)?\/?>/i,
		message: "this tag is printed as it is",
		hint: "write *emphasis*, **strong** or [words](https://...)"
	},
	{
		pattern: /&(?:nbsp|amp|lt|gt|quot|apos|mdash|ndash|hellip|euro|copy|eacute|[lr][sd]quo|#\d{1,6}|#x[\da-f]{1,5});/i,
		message: "this is printed as it is",
		hint: "write the character itself",
		plain: true
	}
];
/** Marks that work in texts, but not in names, labels and titles of works. */
const TEXT_MARKS = [
	{
		pattern: /^#{2,6} \S/,
		message: "'#' is printed as it is",
		hint: TAKE_OUT
	},
	{
		pattern: /(?<![\p{L}\p{N}*\\])(\*{1,2})[^\s*](?:[^*\n]*[^\s*])?\1(?![\p{L}\p{N}*])/u,
		message: "'*' is printed as it is",
		hint: TAKE_OUT
	},
	{
		pattern: /`[^`\s][^`\n]*`/,
		message: "'`' is printed as it is",
		hint: TAKE_OUT
	},
	{
		pattern: /\[[^\]\n]+\]\([^)\s]+\)/,
		message: "this doesn't make a link here",
		hint: "write only the words"
	},
	{
		pattern: /\[\^[^\]\n]+\]|\{[\^@][^}\n]+\}/,
		message: "this mark is printed as it is",
		hint: "put the mark in a text"
	},
	{
		pattern: /\[[^\]\n]+\]\{lang=[^}\n]*\}/,
		message: "this mark is printed as it is",
		hint: "write only the words"
	}
];
/** Quick check: a text without any of these characters has no such marks. */
const MAY_HAVE = /[#|<>&_~]|!\[|\] \(|```|^\s*(?:[-*+•]|\d+[.)]) |\]:|^\s*[-*]{3}/m;
const MAY_HAVE_IN_PLAIN = /[#<&_~*`[{]/;
const IN_TEXTS = [...BLOCK_HABITS, ...INLINE_HABITS];
const IN_PLAIN = [...TEXT_MARKS, ...INLINE_HABITS.map((habit) => habit.plain ? habit : {
	...habit,
	hint: TAKE_OUT
})];
/** The first sign of Markdown or HTML in a text with marks. */
function markdownIn(text) {
	if (!MAY_HAVE.test(text)) return void 0;
	for (const habit of IN_TEXTS) {
		const found = habit.pattern.exec(text);
		if (found && !isCode(text, found.index)) return problemOf$1(habit, found);
	}
}
/** The first sign of Markdown or HTML, or mark, in a field that prints plain text. */
function markdownInPlain(text) {
	if (!MAY_HAVE_IN_PLAIN.test(text)) return void 0;
	for (const habit of IN_PLAIN) {
		const found = habit.pattern.exec(text);
		if (found) return problemOf$1(habit, found);
	}
}
function problemOf$1({ message, hint }, found) {
	const lead = /^\s*/.exec(found[0])?.[0].length ?? 0;
	const length = found[0].trim().split("\n", 1)[0]?.length ?? 1;
	return {
		severity: "warning",
		code: "markdown",
		message,
		hint,
		offset: found.index + lead,
		length
	};
}
/** Between single backticks all characters are literal. */
function isCode(text, offset) {
	return (text.slice(0, offset).split("`").length - 1) % 2 === 1;
}

// src/data/plain-fields.ts
/** Fields that print plain text: names, labels, titles of works. Markdown in them would be printed as it is. */
/** Warns of Markdown and inline marks in fields that print plain text; once for similar rows of a list. */
function checkPlainFields(brief, problems) {
	for (const [src, value] of plainFields(brief)) {
		const found = value === void 0 ? void 0 : markdownInPlain(value);
		if (value === void 0 || !found) continue;
		const span = problems.places.spanInside(src, value, found.offset, found.length);
		problems.report(src, {
			...found,
			span,
			cause: `${src.replace(/\[\d+\]/g, "[]")} ${found.message}`
		});
	}
}
function plainFields(brief) {
	const { masthead, authors } = brief;
	return [
		["masthead.series", masthead.series],
		["masthead.seriesLocal.text", masthead.seriesLocal?.text],
		...brief.shortTitle === brief.title.plain ? [] : [["shortTitle", brief.shortTitle]],
		...authors.flatMap(({ src, name, role }) => below(src, {
			name,
			role
		})),
		...brief.sections.flatMap(({ blocks }) => allBlocks(blocks).flatMap(plainWords)),
		...[...brief.charts.values()].flatMap(chartFields),
		...brief.actors.map(({ src, name }) => [`${src}.name`, name]),
		...[...brief.claims.values()].map(({ src, speaker }) => [`${src}.speaker`, speaker]),
		...[...brief.sources.values()].flatMap(({ src, title, author: by, publisher, licence, permission }) => below(src, {
			title,
			author: by,
			publisher,
			licence,
			permission
		})),
		...brief.related.flatMap(({ src, title, publisher }) => below(src, {
			title,
			publisher
		})),
		...brief.keywords.map((word, i) => [`keywords[${i}]`, word])
	];
}
function below(src, fields) {
	return Object.entries(fields).map(([key, value]) => [`${src}.${key}`, value]);
}
function plainWords(block) {
	if (!isComposed(block)) return [];
	return contentOf(block).flatMap((unit) => unit.contents).flatMap((content) => content.type === "words" ? [[content.src, content.words]] : []);
}
function chartFields(chart) {
	const survey = chart.survey ? surveyFields(chart.survey) : [];
	if (chart.kind === "chartjs") return survey;
	if (chart.kind === "timeline") return [...survey, ...chart.events.flatMap(({ src, label, strand }) => below(src, {
		label,
		strand
	}))];
	if (chart.kind === "flow") {
		const stages = chart.stages.map((stage, i) => [`${chart.src}.stages[${i}]`, stage]);
		return [
			...survey,
			...stages,
			...chart.boxes.flatMap(({ src, text }) => below(src, { text }))
		];
	}
	const labels = chart.rows.filter(({ date }) => date === void 0);
	return [
		...survey,
		...below(chart.src, {
			measure: chart.measure,
			unit: chart.unit
		}),
		...chart.series.map(({ src, name }) => [src, name]),
		...labels.map(({ src, label }) => [`${src}.label`, label])
	];
}
function surveyFields({ src, claims: _, ...facts }) {
	return below(src, facts);
}

// src/data/problems.ts
/** Collects the problems of a brief, one for each place; consequences of a wrong value aren't reported again. */
var Problems = class {
	places;
	#found = [];
	#causes = /* @__PURE__ */ new Map();
	#spoiled = /* @__PURE__ */ new Set();
	constructor(places) {
		this.places = places;
	}
	get found() {
		return this.#found.map(({ diagnostic, again }) => again.length === 0 ? diagnostic : {
			...diagnostic,
			message: `${diagnostic.message} (${alsoAt(diagnostic.span, again)})`
		});
	}
	report(path, problem) {
		if (this.isSpoiled(path)) return;
		const { code, message, hint, severity = "error", cause } = problem;
		const span = problem.span ?? this.places.spanOf(path);
		const same = cause === void 0 ? void 0 : this.#causes.get(`${code} ${cause}`);
		if (same) {
			same.again.push(span);
			return;
		}
		const found = this.add({
			severity,
			code: `data/${code}`,
			message,
			...span && { span },
			...hint && { hint }
		});
		if (cause !== void 0) this.#causes.set(`${code} ${cause}`, found);
	}
	/** Reports a problem and suppresses later ones at the value and inside it. */
	spoil(path, problem) {
		this.report(path, problem);
		this.#spoiled.add(path);
	}
	/** Suppresses later problems at the value and inside it, because its fault is reported elsewhere. */
	silence(path) {
		this.#spoiled.add(path);
	}
	isSpoiled(path) {
		if (this.#spoiled.size === 0) return false;
		for (const around of outwards(path)) if (this.#spoiled.has(around)) return true;
		return false;
	}
	/** True if a wrong value was reported or silenced inside a value. */
	hasSpoiledIn(path) {
		return [...this.#spoiled].some((one) => one.startsWith(`${path}.`) || one.startsWith(`${path}[`));
	}
	/** True if a wrong value was reported or silenced at a path that matches: the names that it defines are unknown. */
	hasSpoiled(paths) {
		return [...this.#spoiled].some((path) => paths.test(path));
	}
	add(diagnostic) {
		const found = {
			diagnostic,
			again: []
		};
		this.#found.push(found);
		return found;
	}
};
/** The most lines that a message lists. */
const MOST_LINES = 5;
/** "also in lines 4, 6 and 8", "also in lines 4, 5, 6, 7, 8 and 90 more places". */
function alsoAt(first, places) {
	const named = [...new Set(places.flatMap((span) => span?.line ?? []))].filter((line) => line !== first?.line).slice(0, MOST_LINES);
	const rest = places.filter((span) => !span || !named.includes(span.line)).length;
	const more = `${rest} more ${rest === 1 ? "place" : "places"}`;
	if (named.length === 0) return `and in ${more}`;
	const parts = [...named.map(String), ...rest > 0 ? [more] : []];
	const list = parts.length === 1 ? parts[0] : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
	return `also in ${named.length === 1 ? "line" : "lines"} ${list}`;
}

// src/data/read-images.ts
/** An image block; undefined, after a report, where its file can't be read. */
function readImage(image, src, reading) {
	const at = `${src}.image`;
	const alt = reading.altText(image.alt, `${at}.alt`);
	if (image.id !== void 0) reading.id(image.id, `${at}.id`);
	if (image.id !== void 0 && image.caption === void 0) reading.problems.report(`${at}.id`, {
		code: "missing-key",
		message: "an image with an id needs a caption",
		hint: "the caption follows its number: caption: The last stop of the line"
	});
	if (!hasPicture(image.path, `${at}.path`, reading)) return void 0;
	return {
		kind: "image",
		src,
		path: image.path,
		alt,
		id: image.id,
		caption: reading.maybeText(image.caption, `${at}.caption`),
		credit: reading.maybeText(image.credit, `${at}.credit`),
		place: placeOf$1(image, at, reading),
		width: readWidth(image.width, `${at}.width`, reading)
	};
}
/** True if the brief's folder has the picture; reports one that is missing or elsewhere. */
function hasPicture(name, src, reading) {
	const path = reading.pathOf(name, src);
	if (path === void 0) return false;
	if (reading.files.read(path)) return true;
	const hint = missingFileHint(path, "image", reading);
	reading.reportUnread(path, src, {
		code: "missing-image",
		message: `there is no image ${path}`,
		hint
	});
	return false;
}
function placeOf$1({ place, wide }, src, reading) {
	if (place !== void 0 && wide !== void 0 && wide !== (place === "page")) {
		const message = `the image has place: ${place} and wide: ${wide}`;
		reading.problems.report(`${src}.wide`, {
			code: "wrong-value",
			message,
			hint: "remove wide"
		});
	}
	return place ?? (wide === true ? "page" : "column");
}
const UNITS = "mm|cm|in|pt";
const EXAMPLES$1 = "write a percentage of its place or a length: 60%, 80mm, 8cm, 3in";
/** A width as CSS writes it. */
function readWidth(written, src, reading) {
	if (written === void 0) return void 0;
	const value = reading.name(written, src);
	const [, number = "", unit = ""] = new RegExp(`^\\s*(\\d+(?:\\.\\d+)?)\\s*(%|${UNITS})\\s*$`).exec(value) ?? [];
	const most = unit === "%" ? 100 : Number.POSITIVE_INFINITY;
	if (Number(number) > 0 && Number(number) <= most) return `${number}${unit}`;
	const message = number === "" ? `'${value}' isn't a width` : `a width of ${value} isn't possible`;
	reading.problems.report(src, {
		code: "wrong-value",
		message,
		hint: EXAMPLES$1
	});
}
/** The picture of the first page; undefined, after a report, where its file can't be read. */
function readCover(cover, reading) {
	if (!cover) return void 0;
	const src = "cover";
	const focus = readFocus(cover.focus, `${src}.focus`, reading);
	const credit = reading.maybeText(cover.credit, `${src}.credit`);
	const alt = cover.alt === void 0 ? "" : reading.altText(cover.alt, `${src}.alt`).plain;
	return hasPicture(cover.image, `${src}.image`, reading) ? {
		src,
		path: cover.image,
		alt,
		credit,
		focus
	} : void 0;
}
const ACROSS = {
	left: 0,
	center: .5,
	right: 1
};
const DOWN = {
	top: 0,
	center: .5,
	bottom: 1
};
/** A point: two percentages, or words for one or both sides. */
function readFocus(value, src, reading) {
	if (value === void 0) return [.5, .5];
	const words = value.trim().toLowerCase().split(/[\s,]+/);
	const [first = "", second = "center"] = words;
	const [x, y] = Object.hasOwn(DOWN, first) && first !== "center" ? [second, first] : [first, second];
	const share = (word, names) => {
		if (Object.hasOwn(names, word)) return names[word] ?? 0;
		const [, number = ""] = /^(\d+(?:\.\d+)?)%$/.exec(word) ?? [];
		return number === "" || Number(number) > 100 ? NaN : Number(number) / 100;
	};
	const point = [share(x, ACROSS), share(y, DOWN)];
	if (words.length <= 2 && !point.some(Number.isNaN)) return point;
	reading.problems.report(src, {
		code: "wrong-value",
		message: `'${value}' isn't a point of the picture`,
		hint: "write two percentages of the picture, across and down, or words: 60% 30%, left, top right"
	});
	return [.5, .5];
}

// src/data/read-authors.ts
/** The authors; one may be written without a list. */
function readAuthors(author, reading) {
	const isList = Array.isArray(author);
	const people = isList ? author : [author];
	if (people.length === 0) {
		const span = reading.places.keySpan("author");
		reading.problems.report("author", {
			code: "missing-value",
			message: "the brief has no author",
			span
		});
	}
	return people.map(({ name, role, orcid, photo }, i) => {
		const src = isList ? `author[${i}]` : "author";
		const picture = photo !== void 0 && hasPicture(photo, `${src}.photo`, reading) ? photo : void 0;
		return {
			src,
			name,
			role,
			orcid: readOrcid(orcid, `${src}.orcid`, reading),
			photo: picture
		};
	});
}
/** An ORCID iD without its address; its last digit checks the others. */
function readOrcid(value, src, reading) {
	if (value === void 0) return void 0;
	const id = value.trim().replace(/^https?:\/\/orcid\.org\//i, "").toUpperCase();
	const hasForm = /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id);
	if (hasForm && checkDigit(id) === id.at(-1)) return id;
	const message = hasForm ? `the ORCID iD '${value}' has a wrong digit: the last one doesn't match the others` : `'${value}' isn't an ORCID iD`;
	reading.problems.report(src, {
		code: "bad-orcid",
		message,
		hint: "write 16 digits in groups: 0000-0002-1825-0097"
	});
}
/** ISO 7064, MOD 11-2. */
function checkDigit(id) {
	const result = (12 - [...id.replaceAll("-", "").slice(0, -1)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0) % 11) % 11;
	return result === 10 ? "X" : String(result);
}

// src/data/check-fractions.ts
/**
* Warns when every percentage of a chart, column or block is 1 or less and at least one isn't a whole number. Authors who mean it
* write `upToOne: true`.
*/
function checkFractions(values, what, reading) {
	const known = values.filter(({ quantity }) => quantity.kind !== "unknown");
	if (known.length === 0 || !known.every(({ quantity }) => numbersOf(quantity).every((n) => Math.abs(n) <= 1))) return;
	const found = known.find(({ quantity }) => quantity.kind !== "bound" && numbersOf(quantity).some((n) => !Number.isInteger(n)));
	if (!found) return;
	const number = numbersOf(found.quantity).find((n) => !Number.isInteger(n)) ?? 0;
	const hundredfold = Number((number * 100).toPrecision(12));
	reading.problems.report(found.src, {
		code: "fraction",
		severity: "warning",
		message: `every percentage of this ${what} is 1 or less: is ${number} meant as ${hundredfold} %?`,
		hint: `write ${hundredfold}; if ${number} % is meant, add upToOne: true to the ${what}`
	});
}
function numbersOf(quantity) {
	switch (quantity.kind) {
		case "range": return [quantity.low, quantity.high];
		case "unknown": return [];
		default: return [quantity.value];
	}
}

// src/data/ids.ts
/** The author's id, or another if it is taken, so that only this stage reports the duplicate. */
function ownId(id, reading, src) {
	const taken = reading.hasId(id);
	reading.id(id, src);
	return taken ? freeId(id, reading, src) : id;
}
/** An id from a title: "What Russia would gain" makes `what-russia-would-gain`. */
function freeId(title, reading, src) {
	const base = title.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join("-") ?? "section";
	let id = base;
	for (let n = 2; reading.hasId(id); n++) id = `${base}-${n}`;
	reading.id(id, src);
	return id;
}

// src/data/check-separators.ts
const POINT_BEFORE_THREE = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,]*\d)/;
const COMMAS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d.,]*\d)/;
const WHOLE = /(?<![\d.,])[1-9]\d{2,}(?![\d.,]*\d)/;
/** A number whose point can only begin decimals: 3.5, 0.125, 1,000.250. */
const DECIMALS = /(?<!\d)0\.\d|\d\.(?:\d{1,2}|\d{4,})(?!\d)|,\d{3}\.\d/;
/**
* Asks about numbers such as 2.500 (read as 2.5) where the other values of a chart or column separate thousands by a comma, or
* are all whole numbers of three digits or more.
*/
function checkSeparators(values, reading) {
	const known = values.filter(({ quantity }) => quantity.kind !== "unknown");
	if (known.some(({ quantity }) => DECIMALS.test(quantity.wording))) return;
	const asked = known.filter(({ quantity }) => POINT_BEFORE_THREE.test(quantity.wording));
	const others = known.filter((one) => !asked.includes(one));
	const grouped = others.find(({ quantity }) => COMMAS.test(quantity.wording));
	const like = grouped ?? others.find(({ quantity }) => WHOLE.test(quantity.wording));
	if (!like || !grouped && !others.every(({ quantity }) => WHOLE.test(quantity.wording))) return;
	for (const { quantity, src } of asked) {
		const written = POINT_BEFORE_THREE.exec(quantity.wording)?.[0] ?? "";
		const value = String(Number(written));
		const other = (COMMAS.exec(like.quantity.wording) ?? WHOLE.exec(like.quantity.wording))?.[0] ?? "";
		const instead = value === written ? `write decimals in the other values too: ${other}.0` : `write ${value}`;
		reading.problems.report(src, {
			code: "mixed-separators",
			severity: "warning",
			message: `'${written}' is read as ${value}, beside ${other}: is ${written.replace(".", "")} meant?`,
			hint: `write ${written.replace(".", "")}; if ${value} is meant, ${instead}`,
			cause: `separators ${like.src}`
		});
	}
}

// src/data/check-totals.ts
/** Reports totals that aren't the sums of the rows above them, and those that can't be checked. */
function checkTotals(table, reading) {
	for (const cell of totalCells(table)) checkTotal(cell, reading);
}
function checkTotal({ column, total, src, parts, sum }, { problems }) {
	const title = column.title.plain;
	if ("refused" in sum) {
		const message = `the total of '${title}' can't be checked: ${sum.refused}`;
		problems.report(src, {
			code: "unchecked-total",
			severity: "warning",
			message,
			hint: "complete the rows; or write 'summed: false' at the column if its total isn't their sum"
		});
		return;
	}
	const [computed, stated] = [quantityInterval(sum.quantity), quantityInterval(total)];
	if (!computed || !stated || isNear(stated, computed, slack(total, parts, sum.quantity))) return;
	const message = `the total of '${title}' is ${total.wording}, but its rows add up to ${written(computed)}`;
	problems.report(src, {
		code: "wrong-total",
		message,
		hint: "correct a value or the total; write 'summed: false' at the column if its total isn't a sum (an average, a rate)"
	});
}
function isNear(stated, computed, by) {
	return stated.low <= computed.high + by && stated.high >= computed.low - by;
}
/**
* How far rounding alone may take a total from the sum: half a unit of the last place of each value. Whole numbers
* without a percent sign count things, and aren't rounded; of approximate values a twentieth is accepted.
*/
function slack(total, parts, sum) {
	const all = [total, ...parts];
	const decimals = Math.max(0, ...all.map(({ wording }) => /\d[.](\d+)/.exec(wording)?.[1]?.length ?? 0));
	const rounding = decimals > 0 || total.unit === "%" ? all.length * .5 * 10 ** -decimals : 0;
	const isApproximate = all.some(({ kind }) => kind === "approximate");
	const ends = quantityInterval(sum);
	const size = Math.max(0, ...[ends?.low ?? 0, ends?.high ?? 0].filter(Number.isFinite).map(Math.abs));
	return rounding + 1e-9 * size + (isApproximate ? size * .05 : 0);
}
function written({ low, high }) {
	if (low === high) return String(withoutNoise(low));
	if (!Number.isFinite(low)) return `at most ${withoutNoise(high)}`;
	return Number.isFinite(high) ? `${withoutNoise(low)} to ${withoutNoise(high)}` : `at least ${withoutNoise(low)}`;
}

// src/data/inline-scan.ts
/** Characters that may begin an inline mark. */
const MARK = /[*`[\\{]/;
/** The offset of the next character that may begin a mark; `end` when there is none. */
function nextMark(text, from, end) {
	for (let at = from; at < end; at++) if (MARK.test(text.charAt(at))) return at;
	return end;
}
/** Finds pairs of brackets in one pass, skipping escaped brackets and brackets in code. */
function matchBrackets(text) {
	const closers = /* @__PURE__ */ new Map();
	const open = [];
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		if (character === "\\") at++;
		else if (character === "`") {
			const close = text.indexOf("`", at + 1);
			if (close >= 0) at = close;
		} else if (character === "[") open.push(at);
		else if (character === "]") {
			const opened = open.pop();
			if (opened !== void 0) closers.set(opened, at);
		}
	}
	return closers;
}

// src/data/inline-text.ts
const NOTHING = [];
/** Parses a text. Never fails: faulty marks are reported and kept as text. */
function parseInline(text) {
	if (!MARK.test(text)) return {
		nodes: text === "" ? [] : [{
			kind: "text",
			text
		}],
		plain: text,
		problems: NOTHING,
		mentions: NOTHING
	};
	const parser = new InlineParser(text);
	const nodes = parser.parse(0, text.length);
	return {
		nodes,
		plain: plainText(nodes),
		problems: parser.problems.sort((a, b) => a.offset - b.offset),
		mentions: parser.mentions
	};
}
/** The words of nodes, without marks, notes and references. */
function plainText(nodes) {
	return textWords(nodes, () => "");
}
var InlineParser = class {
	problems = [];
	mentions = [];
	#text;
	/** For each '[' the offset of its ']'. */
	#closers;
	#inside = /* @__PURE__ */ new Set();
	#at = 0;
	constructor(text) {
		this.#text = text;
		this.#closers = matchBrackets(text);
	}
	/** Parses from `start` to `end`, or to a closing run of asterisks, which is left to the caller. */
	parse(start, end, closer = "") {
		const nodes = [];
		let plain = "";
		const flush = () => {
			if (plain !== "") nodes.push({
				kind: "text",
				text: plain
			});
			plain = "";
		};
		this.#at = start;
		while (this.#at < end) {
			if (closer !== "" && this.#closes(closer)) break;
			const from = this.#at;
			const found = this.#mark(end);
			if (found === void 0) {
				const next = nextMark(this.#text, from + 1, end);
				plain += this.#text.slice(from, next);
				this.#at = next;
			} else if (typeof found === "string") plain += found;
			else for (const node of found) if (node.kind === "text") plain += node.text;
			else {
				flush();
				nodes.push(node);
			}
		}
		flush();
		return nodes;
	}
	/** The mark at the current offset: nodes or literal text; undefined if the character is literal. */
	#mark(end) {
		switch (this.#text.charAt(this.#at)) {
			case "\\": return this.#escape(end);
			case "`": return this.#code(end);
			case "*": return this.#emphasis(end);
			case "[": return this.#bracket(end);
			case "{": return this.#reference(end);
			default: return;
		}
	}
	#escape(end) {
		const next = this.#text.charAt(this.#at + 1);
		if (this.#at + 1 >= end || !/[!-/:-@[-`{-~]/.test(next)) return void 0;
		this.#at += 2;
		return next;
	}
	#code(end) {
		const close = this.#text.indexOf("`", this.#at + 1);
		if (close < 0 || close >= end) return this.#unclosed("`", 1);
		const text = this.#text.slice(this.#at + 1, close);
		this.#at = close + 1;
		return [{
			kind: "code",
			text
		}];
	}
	#emphasis(end) {
		const text = this.#text;
		const start = this.#at;
		const mark = text.startsWith("**", start) ? "**" : "*";
		const kind = mark === "**" ? "strong" : "emphasis";
		const after = text.charAt(start + mark.length);
		if (start + mark.length >= end || /\s/.test(after) || this.#inside.has(kind)) {
			if (start > 0 && !/\s/.test(text.charAt(start - 1))) this.#unclosed(mark, mark.length, "opened");
			this.#at = start + mark.length;
			return mark;
		}
		this.#inside.add(kind);
		const children = this.parse(start + mark.length, end, mark);
		this.#inside.delete(kind);
		if (this.#at < end && this.#closes(mark)) {
			this.#at += mark.length;
			return [{
				kind,
				children
			}];
		}
		this.#unclosed(mark, mark.length, "closed", start);
		return [{
			kind: "text",
			text: mark
		}, ...children];
	}
	/** True if the asterisks here close what `closer` opened: they follow a character that isn't a space. */
	#closes(closer) {
		const text = this.#text;
		if (!text.startsWith(closer, this.#at) || /\s/.test(text.charAt(this.#at - 1))) return false;
		if (closer === "**") return true;
		return !text.startsWith("**", this.#at) || text.startsWith("***", this.#at) || this.#inside.has("strong");
	}
	#bracket(end) {
		const text = this.#text;
		const open = this.#at;
		const close = this.#closers.get(open);
		if (text.charAt(open + 1) === "^") return this.#note(open, close);
		if (close === void 0 || close >= end) return void 0;
		const follows = text.charAt(close + 1);
		if (follows === "(") return this.#link(open, close, end);
		if (follows === "{") {
			const term = /^\{term(?:=([^}]*))?\}/.exec(text.slice(close + 1, end));
			if (term) return this.#term(open, close, term);
		}
		const language = follows === "{" ? /^\{lang=([A-Za-z0-9-]*)\}/.exec(text.slice(close + 1, close + 60)) : null;
		if (!language) return void 0;
		const tag = language[1] ?? "";
		this.#checkLanguage(tag, close + 1, language[0].length);
		const children = this.#children("language", open + 1, close);
		this.#at = close + 1 + language[0].length;
		return [{
			kind: "language",
			language: tag,
			children
		}];
	}
	/** `[words]{term=name}`; without a name, the words are the term. */
	#term(open, close, [mark, name]) {
		const children = this.#children("term", open + 1, close);
		const term = (name ?? plainText(children)).trim();
		const length = close + 1 + mark.length - open;
		if (term === "") this.#problem({
			code: "empty-mark",
			message: "this marks no term",
			hint: "write [words]{term=name}"
		}, open, length);
		else this.mentions.push({
			kind: "term",
			id: term,
			offset: open,
			length
		});
		this.#at = open + length;
		return term === "" ? children : [{
			kind: "term",
			term,
			children
		}];
	}
	#note(open, close) {
		if (close === void 0) return this.#unclosed("[^", 2);
		const note = this.#text.slice(open + 2, close).trim();
		if (note === "") this.#problem({
			code: "empty-mark",
			message: "this note mark names no note",
			hint: "write [^id]"
		}, open, close + 1 - open);
		else this.mentions.push({
			kind: "note",
			id: note,
			offset: open,
			length: close + 1 - open
		});
		this.#at = close + 1;
		return note === "" ? [] : [{
			kind: "note",
			note
		}];
	}
	#link(open, close, end) {
		const text = this.#text;
		const stop = text.indexOf(")", close + 2);
		if (stop < 0 || stop >= end) return this.#unclosed("(", 1, "closed", close + 1) ?? void 0;
		const href = text.slice(close + 2, stop).trim();
		const whole = stop + 1 - open;
		if (href === "") this.#problem({
			code: "empty-mark",
			message: "this link has no address"
		}, open, whole);
		else if (!/^(?:https?:\/\/|mailto:)\S+$/i.test(href)) this.#problem({
			code: "bad-link",
			message: `'${href}' isn't a web or mail address`,
			hint: "write the whole address: https://... or mailto:..."
		}, close + 2, stop - close - 2);
		const children = this.#children("link", open + 1, close);
		if (plainText(children).trim() === "") this.#problem({
			code: "empty-mark",
			message: "this link has no text"
		}, open, whole);
		this.#at = stop + 1;
		return href === "" ? children : [{
			kind: "link",
			href,
			children
		}];
	}
	/** `{@figure}` or `{^claim}`. */
	#reference(end) {
		const text = this.#text;
		const open = this.#at;
		const sign = text.charAt(open + 1);
		if (sign !== "@" && sign !== "^") return void 0;
		const close = text.indexOf("}", open);
		if (close < 0 || close >= end) return this.#unclosed(`{${sign}`, 2);
		const id = text.slice(open + 2, close).trim();
		const length = close + 1 - open;
		const kind = sign === "@" ? "reference" : "trace";
		if (id === "") {
			const message = sign === "@" ? "this reference names nothing" : "this names no claim";
			this.#problem({
				code: "empty-mark",
				message,
				hint: `write {${sign}id}`
			}, open, length);
		} else this.mentions.push({
			kind,
			id,
			offset: open,
			length
		});
		this.#at = close + 1;
		if (id === "") return [];
		return [kind === "reference" ? {
			kind,
			target: id
		} : {
			kind,
			claim: id
		}];
	}
	#children(kind, start, end) {
		const outside = [...this.#inside];
		if (this.#inside.has(kind)) return [{
			kind: "text",
			text: this.#text.slice(start, end)
		}];
		this.#inside.add(kind);
		const children = this.parse(start, end);
		this.#inside.clear();
		for (const container of outside) this.#inside.add(container);
		return children;
	}
	#unclosed(mark, length, what = "closed", offset = this.#at) {
		const message = `'${mark}' is not ${what}`;
		this.#problem({
			code: "unclosed-mark",
			message,
			hint: `close it, or write \\${mark} for a literal one`
		}, offset, length);
	}
	#checkLanguage(tag, offset, length) {
		const hint = "write {lang=be} or {lang=zh-Hant}";
		const fault = tagFault(tag);
		if (fault) this.#problem({
			...fault,
			hint
		}, offset, length);
	}
	#problem(problem, offset, length) {
		this.problems.push({
			...problem,
			offset,
			length
		});
	}
};

// src/languages/read-quantities.ts
function canonicalQuantity(text, { words, numbers, isStated }) {
	const ascii = withAsciiDigits(text);
	const known = words.language === "en" ? ascii : inSigns(ascii, words);
	return canonicalNumbers(known, numbers, isStated);
}
const known$1 = /* @__PURE__ */ new WeakMap();
function inSigns(text, locale) {
	const phrases = known$1.get(locale) ?? phrasesOf(locale);
	known$1.set(locale, phrases);
	const plain = text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
	for (const { pattern, write } of phrases) {
		const found = pattern.exec(plain);
		if (found) return inPercent(write(...found.slice(1)), locale);
	}
	return inPercent(text, locale);
}
/** `12 pour cent`, `百分之12`. */
function inPercent(text, { words }) {
	for (const phrase of words.input.percent) {
		const [before = "", after = ""] = phrase.includes("{value}") ? phrase.split("{value}") : ["", phrase];
		const found = new RegExp(`^(.*?)${escaped$2(before)}(.*\\d) ?${escaped$2(after)}$`, "iu").exec(text);
		if (found) return `${found[1]}${found[2]} %`;
	}
	return text;
}
/** Longest first, so that "pas plus de" isn't "plus de"; ranges before limits, as both may begin alike. */
function phrasesOf({ words }) {
	const { input, quantities } = words;
	const of = (texts, printed, write) => [...texts, printed].map((text) => ({
		pattern: around(text.includes("{value}") ? text : `${text} {value}`),
		write
	}));
	const unknown = (texts, printed, canonical) => [...texts, printed].map((text) => ({
		pattern: new RegExp(`^${escaped$2(text)}(?: ?\\(([^()]+)\\))?$`, "iu"),
		write: (reason) => reason === void 0 ? canonical : `${canonical} (${reason})`
	}));
	const ranges = [...input.to, quantities.range].map((text) => {
		return {
			pattern: around(text),
			write: (low = "", high = "") => `${low.trim()} – ${high.trim()}`
		};
	});
	const limits = [
		...of(input.less, quantities.less, (value) => `<${value}`),
		...of(input.atMost, quantities.atMost, (value) => `<=${value}`),
		...of(input.more, quantities.more, (value) => `>${value}`),
		...of(input.atLeast, quantities.atLeast, (value) => `>=${value}`),
		...of(input.about, quantities.about, (value) => `~${value}`)
	];
	return [
		...unknown(input.notAsked, quantities.notAsked, "not asked"),
		...unknown(input.notStated, quantities.notStated, "not stated in source"),
		...unknown(input.notAvailable, quantities.notAvailable, "not available"),
		...unknown(input.notApplicable, quantities.notApplicable, "not applicable"),
		...longestFirst(ranges),
		...longestFirst(limits)
	];
}
function longestFirst(phrases) {
	return phrases.toSorted((a, b) => b.pattern.source.length - a.pattern.source.length);
}
/** A pattern whose slots hold something with a digit; spaces around them are optional. */
function around(text) {
	const pieces = text.split(/\{\w+\}/).map((piece) => escaped$2(piece.trim()));
	return new RegExp(`^${pieces.join(" ?([^\\d]{0,3}\\d.*?) ?")}$`, "iu");
}
function escaped$2(text) {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/[’']/g, "[’']").replace(/[־-]/g, "[־-]");
}

// src/data/quantity-text.ts
const QUANTITY_EXAMPLES = "write 10, 1,234.5, 10 %, <10 %, at least 5, ~60 %, 55-60 %, 6 +/- 3 (95 %), 6 (3-9, 95 % CI), 'not asked' or 'unknown'";
/** No honest value is longer; the limit also bounds the time that matching takes. */
const LONGEST = 120;
const NUMBER$1 = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?`;
const UNIT$1 = String.raw`(?:%|(?!to\b)[^\d\s%<>~≈≤≥±()+,;–—-][^\d%<>~≈≤≥±()+,;]{0,29})?`;
const LEVEL = String.raw`(?<level>\d{1,2}(?:\.\d+)?) ?%(?: ?(?:CI|CrI|confidence(?: interval)?|credible interval|interval))?`;
const SPAN = `(?<low>${NUMBER$1}) ?(?<lowUnit>${UNIT$1}) ?(?:-|–|—|to) ?(?<high>${NUMBER$1}) ?(?<highUnit>${UNIT$1})`;
const BOUNDS = {
	"<": "<",
	"<=": "<=",
	"≤": "<=",
	">": ">",
	">=": ">=",
	"≥": ">=",
	"less than": "<",
	"fewer than": "<",
	under: "<",
	below: "<",
	"at most": "<=",
	"no more than": "<=",
	"up to": "<=",
	"more than": ">",
	over: ">",
	above: ">",
	"at least": ">=",
	"no fewer than": ">=",
	"no less than": ">="
};
const UNKNOWNS = {
	"?": "not stated in source",
	unknown: "not stated in source",
	"not stated": "not stated in source",
	"not stated in source": "not stated in source",
	"not asked": "not asked",
	"not known": "not stated in source",
	"not reported": "not stated in source",
	"no data": "not available",
	"n/a": "not available",
	"n.a.": "not available",
	na: "not available",
	"not available": "not available",
	"not applicable": "not applicable"
};
/** Signs that mean zero in some tables and an unknown value in others. */
const AMBIGUOUS = /^(?:[-–—−‒]+|\.{2,}|…|\*+|x|null|nil|none|nan)$/i;
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|####*)$|^#+$/i;
const UNKNOWN_EXAMPLES = "write 0, or why there is no value: 'not stated', 'not asked', 'not available' or 'not applicable'";
let patterns;
function compilePatterns() {
	const words = Object.keys(BOUNDS).sort((a, b) => b.length - a.length);
	const value = `(?<value>${NUMBER$1}) ?(?<unit>${UNIT$1})`;
	return {
		unknown: new RegExp(`^(?<word>${Object.keys(UNKNOWNS).map(escaped$1).join("|")})(?: ?\\((?<reason>[^()]+)\\))?$`, "i"),
		plusMinus: new RegExp(`^${value} ?(?:\\+/-|\\+-|±) ?(?<margin>${NUMBER$1}) ?(?<marginUnit>${UNIT$1})(?: ?\\(${LEVEL}\\))?$`),
		interval: new RegExp(`^${value} ?\\(${SPAN}(?:[,;] ?${LEVEL})?\\)$`),
		range: new RegExp(`^${SPAN}$`),
		bound: new RegExp(`^(?<word>${words.map(escaped$1).join("|")}) ?${value}$`, "i"),
		approximate: new RegExp(`^(?:~|≈|about|around|roughly|approximately|circa|c\\.) ?${value}$`, "i"),
		exact: new RegExp(`^${value}$`)
	};
}
function escaped$1(word) {
	return word.replace(/[?.]/g, "\\$&");
}
/**
* Parses a value with its unit, written in a language or in English; `reason` explains why it can't be parsed, as when the two read
* it differently.
*/
function parseQuantity(written, language) {
	const wording = written.trim();
	if (!language) return parseCanonical(withAsciiDigits(wording), wording);
	const { text, ambiguous } = canonicalQuantity(wording, language);
	return ambiguous ? ambiguousNumber(ambiguous, language) : parseCanonical(text, wording);
}
function ambiguousNumber({ written, own, english }, { numbers }) {
	const { language } = numbers;
	return {
		reason: `'${written}' is ${own} in ${new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language} and ${english} in English`,
		hint: `write ${own.includes(".") ? english : own} if that is meant; or say how the brief writes numbers, with numbers: ${language} or numbers: en`,
		systematic: true,
		fault: "ambiguous number"
	};
}
/** Parses the form that data has; `wording` is the author's own. */
function parseCanonical(canonical, wording) {
	const text = canonical.trim().replace(/[\s\u00a0\u202f]+/g, " ").replace(/\u2212/g, "-");
	if (text === "" || text.length > LONGEST) return { reason: text === "" ? "it is empty" : "it is too long" };
	patterns ??= compilePatterns();
	const after = boundAfter(text);
	if (after !== void 0) return withWording(parseCanonical(after, after), wording);
	const inWords = wordedShare(text);
	if (inWords) return { quantity: {
		...inWords,
		wording
	} };
	const unknown = patterns.unknown.exec(text)?.groups;
	if (unknown) return { quantity: {
		kind: "unknown",
		unit: "",
		wording,
		reason: unknown.reason?.trim() ?? UNKNOWNS[unknown.word?.toLowerCase() ?? ""] ?? text
	} };
	const sign = /(?:\b[A-Z]{1,2})?[$€£¥₽₴₹₺₪₩₦]/.exec(text)?.[0];
	if (sign !== void 0) return inCurrency(sign, parseCanonical(text.replaceAll(sign, ""), wording), wording);
	const code = /(?:^|[\s<>~≈≤≥])([A-Z]{3}) ?(?=\d)/.exec(text)?.[1];
	if (code !== void 0) return inCurrency(code, parseCanonical(text.replaceAll(code, ""), wording), wording);
	return parseEstimate(text, wording, patterns) ?? parseSimple(text, wording, patterns) ?? parseFailure(text);
}
/** "60 % or more" as "at least 60 %"; "60 or so" as "~60". */
function boundAfter(text) {
	const found = /^(.*\d.*?) (?:or|and) (more|over|above|older|higher|less|fewer|under|below|younger|so)$/i.exec(text);
	if (!found?.[1]) return void 0;
	const [, rest, word = ""] = found;
	if (word.toLowerCase() === "so") return `~${rest}`;
	return `${/^(?:more|over|above|older|higher)$/i.test(word) ? "at least" : "at most"} ${rest}`;
}
function withWording(parsed, wording) {
	return "reason" in parsed ? parsed : { quantity: {
		...parsed.quantity,
		wording
	} };
}
const DENOMINATORS = [
	"half",
	"third",
	"quarter",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth"
];
const COUNTS = [
	"a",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten"
];
/** "half a percent", "a third", "three quarters", "one in ten": a share of 100 %. */
function wordedShare(text) {
	const [, hedge, words = ""] = /^(about |around |roughly |approximately |~ ?)?(.*)$/i.exec(text.toLowerCase()) ?? [];
	const kind = hedge === void 0 ? "exact" : "approximate";
	if (/^half a ?per ?cent$/.test(words)) return {
		kind,
		value: .5,
		unit: "%"
	};
	const ratio = /^(\w+) (?:in|out of) (\w+)$/.exec(words);
	const [part, whole] = ratio ? [countOf(ratio[1]), countOf(ratio[2])] : fractionOf(words);
	if (part === void 0 || whole === void 0 || part >= whole) return void 0;
	return {
		kind,
		value: Number((part / whole * 100).toPrecision(12)),
		unit: "%"
	};
}
function countOf(word = "") {
	if (/^\d+$/.test(word)) return Number(word);
	const index = COUNTS.indexOf(word === "one" ? "a" : word);
	return index < 0 ? void 0 : index + 1;
}
function fractionOf(words) {
	const [first = "", second] = words.split(/[ -]/);
	if (second === void 0) return words === "half" ? [1, 2] : [void 0, void 0];
	const index = DENOMINATORS.indexOf(second.replace(/s$/, ""));
	return [countOf(first), index < 0 || words.split(/[ -]/).length > 2 ? void 0 : index + 2];
}
/** "£1.8 million": the sign precedes the number and is part of the unit, '£ million'. */
function inCurrency(sign, parsed, wording) {
	if ("reason" in parsed) return parsed;
	return { quantity: {
		...parsed.quantity,
		unit: `${sign} ${parsed.quantity.unit}`.trim(),
		wording
	} };
}
function parseEstimate(text, wording, { plusMinus, interval }) {
	if (!/[±+(]/.test(text)) return void 0;
	const margin = plusMinus.exec(text)?.groups;
	const around = margin ?? interval.exec(text)?.groups;
	if (!around) return void 0;
	const unit = commonUnit([
		around.unit,
		around.marginUnit,
		around.lowUnit,
		around.highUnit
	]);
	if (unit === void 0) return { reason: "its units differ" };
	const value = toNumber(around.value);
	const width = toNumber(around.margin);
	const decimals = Math.max(decimalsOf(around.value), decimalsOf(around.margin));
	const low = margin ? Number((value - width).toFixed(decimals)) : toNumber(around.low);
	const high = margin ? Number((value + width).toFixed(decimals)) : toNumber(around.high);
	if (low > value || value > high) return { reason: "the value lies outside its interval" };
	return { quantity: {
		kind: "estimate",
		unit,
		wording,
		value,
		low,
		high,
		level: around.level === void 0 ? void 0 : Number(around.level)
	} };
}
function parseSimple(text, wording, patterns) {
	const span = patterns.range.exec(text)?.groups;
	if (span) {
		const unit = commonUnit([span.lowUnit, span.highUnit]);
		if (unit === void 0) return { reason: "its units differ" };
		const [low, high] = [toNumber(span.low), toNumber(span.high)];
		return low <= high ? { quantity: {
			kind: "range",
			unit,
			wording,
			low,
			high
		} } : { reason: "the range runs backwards" };
	}
	const bound = patterns.bound.exec(text)?.groups;
	const approximate = bound ? void 0 : patterns.approximate.exec(text)?.groups;
	const found = bound ?? approximate ?? patterns.exact.exec(text)?.groups;
	const unit = found && commonUnit([found.unit]);
	if (!found || unit === void 0) return void 0;
	const value = toNumber(found.value);
	if (approximate) return { quantity: {
		kind: "approximate",
		unit,
		wording,
		value
	} };
	const relation = BOUNDS[bound?.word?.toLowerCase() ?? ""];
	if (relation) return { quantity: {
		kind: "bound",
		unit,
		wording,
		relation,
		value
	} };
	return { quantity: {
		kind: "exact",
		unit,
		wording,
		value
	} };
}
/** The unit that they share, '' for none; undefined if they contradict each other. */
function commonUnit(units) {
	const named = new Set(units.map((unit) => normalUnit(unit ?? "")).filter((unit) => unit !== ""));
	if (named.size > 1) return void 0;
	const [unit = ""] = named;
	return /^(?:or|and|of|to|in)\b/i.test(unit) ? void 0 : unit;
}
function normalUnit(unit) {
	const trimmed = unit.trim();
	return /^per ?cent$/i.test(trimmed) ? "%" : trimmed;
}
function toNumber(written) {
	return Number((written ?? "0").replace(/[, ]/g, ""));
}
function decimalsOf(written) {
	return written?.split(".")[1]?.length ?? 0;
}
function parseFailure(text) {
	if (SPREADSHEET_ERROR.test(text)) return {
		reason: "it is a spreadsheet error",
		hint: UNKNOWN_EXAMPLES
	};
	if (AMBIGUOUS.test(text)) return {
		reason: "it can mean zero or no value",
		hint: UNKNOWN_EXAMPLES
	};
	const comma = /^\D*\d+,\d{1,2}(?!\d)/.exec(text)?.[0];
	if (comma !== void 0) return {
		reason: "the decimal separator must be a point",
		hint: `write ${comma.replace(",", ".")}${text.slice(comma.length)}`,
		systematic: true
	};
	const positive = /^\+ ?(\d.*)$/.exec(text)?.[1];
	if (positive !== void 0) return {
		reason: "a value has no '+' before it",
		hint: `write ${positive}`,
		systematic: true
	};
	const negative = /^\(([^()]*\d[^()]*)\)$/.exec(text)?.[1];
	if (negative !== void 0) return {
		reason: "parentheses don't make it negative",
		hint: `write -${negative.trim()}`,
		systematic: true
	};
	return { reason: "it isn't written in a known form" };
}
const MAGNITUDES$1 = {
	m: "million",
	mn: "million",
	bn: "billion",
	k: "thousand"
};
/** A unit of money with its magnitude in full: "£ million" for "£m" and "£ m". */
function unitInFull(unit) {
	const match = /^(\p{L}{0,2}\p{Sc}|[A-Z]{3})\s?(m|mn|bn|k)$/u.exec(unit);
	return match ? `${match[1]} ${MAGNITUDES$1[match[2] ?? ""]}` : unit;
}

// src/data/read-answers.ts
const ANSWERS = [
	"yes",
	"no",
	"partly"
];
/**
* The answer that a text begins with, and the words after a comma, colon, semicolon, dash, bracket or mark: "partly, in
* cities". A text that says why there is no answer ("not asked") stays a text; anything else is reported.
*/
function readAnswer(text, reading) {
	const { nodes, plain, src } = text;
	const [first] = nodes;
	const found = first?.kind === "text" ? /^\s*(yes|no|partly)(?=\s*$|\s*[,:;(–—]|\s+-\s)/i.exec(first.text) : null;
	if (found && first?.kind === "text") {
		const rest = first.text.slice(found[0].length);
		const after = rest === "" ? nodes.slice(1) : [{
			kind: "text",
			text: rest
		}, ...nodes.slice(1)];
		return {
			kind: "answer",
			answer: (found[1] ?? "").toLowerCase(),
			more: {
				nodes: after,
				plain: plainText(after),
				src
			}
		};
	}
	const quantity = parseQuantity(plain, reading.dataLanguage);
	if ("reason" in quantity || quantity.quantity.kind !== "unknown") {
		const hint = didYouMean(plain.trim(), ANSWERS) ?? "write yes, no or partly, with words after a comma if you like; or why it isn't known: not asked";
		reading.problems.report(src, {
			code: "bad-answer",
			message: `'${plain.trim()}' isn't an answer`,
			hint
		});
	}
	return {
		kind: "text",
		text
	};
}

// src/data/read-table.ts
/** The block `table`: columns, rows by group, and totals. */
function readTable(table, src, reading) {
	const id = ownId(table.id, reading, `${src}.id`);
	const columns = readColumns(table, src, reading);
	const shape = {
		columns,
		groupBy: table.groupBy
	};
	const rows = readRows(table, shape, src, reading);
	const totals = readTotals(table, shape, src, reading);
	const read = {
		src,
		id,
		caption: reading.text(table.caption, `${src}.caption`),
		columns,
		groups: groupRows(rows, totals, table, src, reading),
		totals: totals.filter(({ group }) => group === void 0).map(({ row }) => row),
		claims: reading.claimIds(table.claim, `${src}.claim`),
		note: reading.maybeText(table.note, `${src}.note`),
		source: reading.maybeText(table.source, `${src}.source`),
		wide: table.wide === true
	};
	table.columns.forEach((column, i) => {
		const title = columns[i]?.title.plain ?? "";
		const all = [...rows, ...totals].map(({ row }) => row);
		if (column.type === "quantity") checkColumn(title, all, i, column.upToOne === true, reading);
	});
	checkTotals(read, reading);
	return read;
}
function readColumns(table, src, reading) {
	const columns = table.columns.map((column, i) => {
		const at = `${src}.columns[${i}]`;
		const { key, type = "text", show = "value", summed = true } = column;
		const titleAt = column.title === void 0 ? `${at}.key` : `${at}.title`;
		const isQuantity = type === "quantity";
		if (!isQuantity) reportNeedsQuantity({
			show: column.show,
			summed: column.summed
		}, at, reading);
		return {
			src: at,
			key,
			title: reading.text(column.title ?? key, titleAt),
			type,
			summed,
			show: isQuantity ? show : "value",
			group: reading.maybeText(column.group, `${at}.group`)
		};
	});
	reportSplit(columnGroups(columns).flatMap(({ title }) => title ?? []), "columns", reading);
	return columns;
}
function reportNeedsQuantity(given, at, reading) {
	for (const [key, value] of Object.entries(given)) {
		if (value === void 0 || value === "value") continue;
		const message = `'${key}' has no effect in a column that isn't of type quantity`;
		reading.problems.report(`${at}.${key}`, {
			code: "not-quantities",
			message,
			hint: "write 'type: quantity' at this column",
			span: reading.places.keySpan(`${at}.${key}`)
		});
	}
}
/** Reports groups with the same title that something else separates. */
function reportSplit(titles, what, reading) {
	titles.forEach(({ plain, src }, i) => {
		if (titles.findIndex((other) => other.plain === plain) === i) return;
		const message = `the ${what} of '${plain}' are not beside each other`;
		const hint = `put the ${what} of a group together, or give the groups different names`;
		reading.problems.report(src, {
			code: "split-group",
			message,
			hint
		});
	});
}
/** Checks a column's percentages and separators; the unit is written at each value, or once in the title. */
function checkColumn(title, rows, index, upToOne, reading) {
	const cells = rows.flatMap((row) => {
		const cell = row.cells[index];
		return cell?.kind === "quantity" ? [cell] : [];
	});
	checkSeparators(cells, reading);
	const inTitle = /%|\bper ?cent\b|\bpercentage\b/i.test(title);
	const percentages = cells.filter(({ quantity: { unit } }) => unit === "%" || inTitle && unit === "");
	if (!upToOne) checkFractions(percentages, "column", reading);
}
function readRows(table, shape, src, reading) {
	const base = `${src}.rows`;
	const keys = keysOf(shape);
	if (keys.includes("")) return [];
	const rows = table.data === void 0 ? table.rows : csvTableRows(table.data, keys, `${src}.data`, base, reading);
	reading.countRows("table-rows", rows?.length ?? 0, table.data === void 0 ? base : `${src}.data`);
	const both = table.rows !== void 0 && table.data !== void 0;
	if (both || !table.rows && table.data === void 0) {
		const message = both ? "a table has rows or data, not both" : "a table needs rows, or data: the name of a CSV file";
		reading.problems.report(base, {
			code: both ? "two-data" : "no-data",
			message
		});
	}
	return (rows ?? []).map((row, i) => readRow(row, shape, `${base}[${i}]`, reading));
}
function readTotals(table, shape, src, reading) {
	const totals = table.totals ?? [];
	reading.countRows("table-rows", totals.length, `${src}.totals`);
	return totals.map((row, i) => readRow(row, shape, `${src}.totals[${i}]`, reading));
}
function keysOf({ columns, groupBy }) {
	const keys = columns.map(({ key }) => key);
	return groupBy === void 0 || keys.includes(groupBy) ? keys : [groupBy, ...keys];
}
/** The key that names the claims of a table row, unless a column has the same key. */
const CLAIM_KEY = "claim";
function readRow(row, shape, at, reading) {
	const keys = keysOf(shape);
	for (const key of Object.keys(row)) {
		if (keys.includes(key) || key === CLAIM_KEY) continue;
		const hint = didYouMean(key, keys) ?? `its columns: ${keys.join(", ")}`;
		const span = reading.places.keySpan(`${at}.${key}`);
		reading.problems.report(`${at}.${key}`, {
			code: "unknown-key",
			message: `no column '${key}'`,
			hint,
			span
		});
	}
	const cells = shape.columns.map((column) => readCell$1(own(row, column.key), column, at, reading));
	const named = keys.includes(CLAIM_KEY) ? void 0 : row[CLAIM_KEY];
	const claims = reading.claimIds(named?.toString(), `${at}.${CLAIM_KEY}`);
	const group = shape.groupBy === void 0 ? void 0 : own(row, shape.groupBy);
	const name = group === void 0 ? "" : reading.name(group, `${at}.${shape.groupBy}`);
	return {
		row: {
			src: at,
			cells,
			claims
		},
		group: name === "" ? void 0 : name
	};
}
/** Rows in a row with the same group, each group with its totals. */
function groupRows(rows, totals, { groupBy }, src, reading) {
	const groups = [];
	for (const { row, group } of rows) {
		const last = groups.at(-1);
		if (last && last.name === group) last.rows.push(row);
		else {
			const title = group === void 0 ? void 0 : reading.text(group, `${row.src}.${groupBy}`);
			groups.push({
				name: group,
				title,
				src: row.src,
				rows: [row]
			});
		}
	}
	reportSplit(groups.flatMap(({ title }) => title ?? []), "rows", reading);
	const names = groups.flatMap(({ name }) => name ?? []);
	if (groupBy !== void 0 && names.length === 0 && rows.length > 0) {
		const message = `no row has the key '${groupBy}', which groups them`;
		reading.problems.report(`${src}.groupBy`, {
			code: "unknown-group",
			message,
			hint: `write ${groupBy}: in each row`
		});
	} else reportUnknownGroups(totals, names, groupBy, reading);
	return groups.map(({ name, title, src: at, rows: own }) => {
		return {
			src: at,
			title,
			rows: own,
			totals: totals.filter(({ group }) => group !== void 0 && group === name).map(({ row }) => row)
		};
	});
}
function reportUnknownGroups(totals, names, groupBy, reading) {
	for (const { row, group } of totals) {
		if (group === void 0 || names.includes(group)) continue;
		const hint = didYouMean(group, names) ?? reading.known(names, "groups");
		const message = `no row belongs to the group '${group}'`;
		reading.problems.report(`${row.src}.${groupBy}`, {
			code: "unknown-group",
			message,
			hint
		});
	}
}
function readCell$1(value, column, row, reading) {
	const src = `${row}.${column.key}`;
	if (value === void 0 || typeof value === "string" && value.trim() === "") return {
		kind: "text",
		text: {
			nodes: [],
			plain: "",
			src
		}
	};
	if (column.type === "quantity") return {
		kind: "quantity",
		quantity: reading.quantity(value, src, ""),
		src
	};
	const text = reading.text(reading.name(value, src), src);
	return column.type === "answer" ? readAnswer(text, reading) : {
		kind: "text",
		text
	};
}

// src/data/read-blocks.ts
function readSections(sections, charts, reading) {
	if (sections.length === 0) {
		const span = reading.places.keySpan("sections");
		reading.problems.report("sections", {
			code: "empty-section",
			message: "the brief has no sections",
			span
		});
	}
	return sections.map((section, i) => readSection(section, `sections[${i}]`, charts, reading));
}
function readSection(section, src, charts, reading) {
	const title = reading.text(section.title, `${src}.title`);
	const blocks = readBlocks(section.blocks, `${src}.blocks`, charts, reading);
	if (section.blocks.length === 0) {
		const message = `the section '${title.plain}' has no blocks`;
		reading.problems.report(`${src}.blocks`, {
			code: "empty-section",
			message,
			hint: "give it a block such as 'paragraph: ...', or remove it",
			span: reading.places.keySpan(`${src}.blocks`)
		});
	}
	return {
		src,
		id: section.id === void 0 ? freeId(title.plain, reading, `${src}.title`) : ownId(section.id, reading, `${src}.id`),
		title,
		blocks
	};
}
const KINDS_BY_KEY = new Map(Object.entries(BLOCK_KINDS).map(([name, kind]) => [kind.key, [name, kind]]));
/** The blocks of a section. A figure with an unknown chart is reported, and left out if no chart has a similar name. */
function readBlocks(blocks, src, charts, reading) {
	return blocks.flatMap((block, i) => new BlockReader(`${src}[${i}]`, charts, reading).block(block) ?? []);
}
/** Reads one block, which the schema has checked. */
var BlockReader = class {
	#src;
	#charts;
	#reading;
	constructor(src, charts, reading) {
		this.#src = src;
		this.#charts = charts;
		this.#reading = reading;
	}
	block(block) {
		const [key = ""] = Object.keys(block);
		const [name, kind] = KINDS_BY_KEY.get(key) ?? [];
		if (!name || !kind) return void 0;
		if (kind.form === "own") return this.#own(name, block[key]);
		return {
			kind: name,
			src: this.#src,
			...this.#composed(kind, block[key], `${this.#src}.${key}`)
		};
	}
	#own(name, raw) {
		return OWN[name](raw, this.#src, this.#reading, this.#charts);
	}
	#composed(kind, raw, at) {
		switch (kind.form) {
			case "text": return { text: this.#reading.text(raw, at) };
			case "map": return this.#traced(kind, kind.fields, raw, at);
			case "list": {
				const plain = Array.isArray(raw);
				const options = this.#fields(kind.options, plain ? {} : raw, at);
				const items = plain ? raw : raw.items;
				return {
					...options,
					items: this.#items(kind, items, plain ? at : `${at}.items`)
				};
			}
			default: return kind;
		}
	}
	#items(kind, raw, at) {
		this.#reportEmpty(raw, at, kind.empty);
		const { item } = kind;
		if (item === "text") return this.#reading.texts(raw, at);
		const items = raw.map((one, i) => {
			const src = `${at}[${i}]`;
			return {
				src,
				...this.#traced(kind, item, one, src)
			};
		});
		this.#checkFractions(kind, item, raw, items);
		return items;
	}
	/** The fields of a map and its claims. */
	#traced({ traced }, fields, raw, at) {
		const content = this.#fields(fields, raw, at);
		if (!traced) return content;
		const states = traced.states;
		return {
			...content,
			claims: this.#reading.claims(raw, at, states?.(content))
		};
	}
	#fields(fields, raw, at) {
		return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, this.#field(name, field, raw, at)]));
	}
	#field(name, field, raw, at) {
		const value = raw[name];
		switch (field.type) {
			case "text": return this.#reading.maybeText(value, `${at}.${name}`);
			case "words": return value;
			case "quantity": return this.#reading.quantity(raw[field.key], `${at}.${field.key}`, "");
			case "flag": return value === true;
			case "choice": return value ?? field.of[0];
			case "blocks": {
				const blocks = value;
				this.#reportEmpty(blocks, at, field.empty);
				return readBlocks(blocks, `${at}.${name}`, this.#charts, this.#reading);
			}
			default: return field;
		}
	}
	/** Reports percentages that look like fractions, among the values of the same field. */
	#checkFractions(kind, item, raw, items) {
		for (const [name, field] of Object.entries(item)) {
			if (field.type !== "quantity") continue;
			const values = items.flatMap((one, i) => {
				const quantity = one[name];
				return quantity?.unit === "%" && raw[i]?.upToOne !== true ? [{
					quantity,
					src: `${one.src}.${field.key}`
				}] : [];
			});
			checkFractions(values, kind.unit, this.#reading);
		}
	}
	#reportEmpty(items, src, message) {
		if (items.length === 0) this.#reading.problems.report(src, {
			code: "empty-section",
			message
		});
	}
};
/** The readers of blocks of form `own`. */
const OWN = {
	table: (raw, src, reading) => ({
		kind: "table",
		src,
		table: readTable(raw, `${src}.table`, reading)
	}),
	figure: readFigure,
	image: readImage,
	part: (part, src) => ({
		kind: "part",
		src,
		part
	})
};
function readFigure(figure, src, reading, charts) {
	const named = typeof figure === "object";
	const chart = named ? figure.chart : figure;
	const placed = (id) => ({
		kind: "figure",
		src,
		chart: id,
		wide: named && figure.wide === true
	});
	if (charts.includes(chart)) return placed(chart);
	if (reading.problems.isSpoiled("charts")) return void 0;
	const hint = didYouMean(chart, charts) ?? reading.known(charts, "charts");
	const at = named ? `${src}.figure.chart` : `${src}.figure`;
	reading.problems.report(at, {
		code: "unknown-chart",
		message: `no chart '${chart}'`,
		hint
	});
	const meant = nearestName(chart, charts);
	if (meant === void 0) reading.hasWrongFigure = true;
	return meant === void 0 ? void 0 : placed(meant);
}

// src/data/check-grid.ts
const LIMITS = {
	rows: 200,
	series: 12
};
/** A line with more points than can be seen is simplified when it is drawn; the limit `chart-rows` applies. */
const LINE_LIMITS = {
	rows: Number.POSITIVE_INFINITY,
	series: 12
};
/** Each row is a line with words at both ends, each series a column of them. */
const SLOPE_LIMITS = {
	rows: 60,
	series: 8
};
/** Each series has its own panel, so it needs no distinct look. */
const PANEL_SERIES = 24;
function limitsOf({ kind, panels }) {
	const limits = kind === "line" || kind === "map" ? LINE_LIMITS : kind === "slope" ? SLOPE_LIMITS : LIMITS;
	return panels === true ? {
		...limits,
		series: PANEL_SERIES
	} : limits;
}
/** Longer labels are sentences. */
const LONGEST_LABEL = 80;
/** Reports duplicate categories, shares outside 0-100, series without a value, too many rows and overlong labels. */
function checkGrid(grid, form, src, reading) {
	const { problems } = reading;
	const seen = /* @__PURE__ */ new Map();
	for (const row of grid.rows) {
		const key = `${row.panel ?? ""} ${row.date ? row.date.edtf : row.label.toLowerCase()}`;
		const at = row.date ? `${row.src}.date` : `${row.src}.label`;
		const other = seen.get(key);
		if (other) {
			const line = reading.places.spanOf(`${other.src}.label`)?.line;
			const message = `'${row.label}' appears twice${line === void 0 ? "" : `, first in line ${line}`}`;
			problems.report(at, {
				code: "duplicate-row",
				message,
				hint: "give each row its own name"
			});
		}
		seen.set(key, row);
		if (row.label.length > LONGEST_LABEL) {
			const message = `this label has ${row.label.length} characters; ${LONGEST_LABEL} at most can be read in a chart`;
			problems.report(at, {
				code: "long-label",
				severity: "warning",
				message,
				hint: "shorten it, and move details to the note"
			});
		}
		if (grid.share) for (const cell of row.cells) checkShare(cell, src, reading);
	}
	checkSeriesCount(grid, form, src, reading);
	checkSeries(grid, src, reading);
	checkOrderOfDates(grid, src, reading);
}
function checkSeriesCount({ series }, form, src, reading) {
	const most = limitsOf(form).series;
	if (series.length <= most) return;
	const message = `the chart has ${series.length} series; ${most} at most can be distinguished`;
	const hint = form.kind === "slope" ? "use kind: line" : "add up the smaller ones, or use panels: true with bars and lines";
	const span = reading.places.keySpan(src);
	reading.problems.report(`${src}.series`, {
		code: "many-series",
		message,
		hint,
		span
	});
}
/** All rows if their number is within the limit; otherwise reports the excess and returns the first few. */
function readableRows(rows, form, src, reading) {
	const most = limitsOf(form).rows;
	if (rows.length <= most) return rows;
	const message = `the chart has ${rows.length} rows; ${most} at most can be read`;
	const hint = "show the first ones and add up the rest, or make a table of them";
	const span = reading.places.keySpan(src);
	reading.problems.report(`${src}.rows`, {
		code: "many-rows",
		message,
		hint,
		span
	});
	return rows.slice(0, SLOPE_LIMITS.rows);
}
function checkShare({ quantity, src }, chart, reading) {
	const interval = quantityInterval(quantity);
	if (!interval) return;
	const ends = [interval.low, interval.high].filter(Number.isFinite);
	if (ends.every((end) => end >= 0 && end <= 100)) return;
	if (quantity.kind === "estimate" && quantity.value >= 0 && quantity.value <= 100) return;
	reading.problems.report(src, {
		code: "not-a-share",
		message: `${quantityWords(quantity)} isn't a share of a whole, which is 0 to 100%`,
		hint: "for a rate or a change in per cent write share: false in the chart",
		cause: `${chart} ${ends.some((end) => end < 0) ? "negative" : "over 100"}`
	});
}
function checkSeries(grid, src, reading) {
	const { problems } = reading;
	const names = grid.series.map(({ name }) => name);
	for (const [i, { name, src: at }] of grid.series.entries()) {
		if (names.indexOf(name) < i) reading.problems.report(at, {
			code: "duplicate-series",
			message: `the series '${name}' appears twice`
		});
		if (grid.rows.length < 2 || grid.rows.some((row) => row.cells[i]?.quantity.kind !== "unknown")) continue;
		if (grid.rows.some((row) => problems.isSpoiled(row.cells[i]?.src ?? ""))) continue;
		const span = name === "" ? reading.places.keySpan(src) : void 0;
		const message = name === "" ? "no value of the chart is known" : `no value of the series '${name}' is known`;
		const hint = name === "" ? "remove the chart and mention it in the text" : "leave the series out and mention it in the note";
		reading.problems.report(at, {
			code: "empty-series",
			message,
			hint,
			span
		});
	}
}
function checkOrderOfDates({ rows }, src, reading) {
	const last = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const before = last.get(row.panel)?.date;
		last.set(row.panel, row);
		if (!row.date || !before || row.date.first >= before.first) continue;
		const message = `${row.date.wording} comes after ${before.wording}`;
		reading.problems.report(`${row.src}.date`, {
			code: "dates-out-of-order",
			message,
			hint: "put the rows in chronological order",
			cause: src
		});
	}
}
/**
* Stacked parts need definite lengths: only the last part of a row may be open or unknown, as nothing starts at its
* end. Parts of a whole add up to 100 % at most, allowing for the rounding of each part.
*/
function checkStack(grid, order, reading) {
	for (const row of grid.rows) {
		const parts = order.flatMap((i) => row.cells[i] ?? []);
		for (const { quantity, src } of parts.slice(0, -1)) {
			const reason = stackingProblem(quantity);
			if (reason === void 0) continue;
			const message = `${quantityWords(quantity)} can't be stacked: ${reason}`;
			reading.problems.report(src, {
				code: "cannot-stack",
				message,
				hint: "use kind: bar, which shows series side by side, or put this series last"
			});
		}
		if (grid.share) checkWhole(row, parts, reading);
	}
}
function stackingProblem(quantity) {
	switch (quantity.kind) {
		case "exact":
		case "approximate": return quantity.value < 0 ? "a part of a sum is not negative" : void 0;
		case "estimate": return;
		case "bound":
		case "range": return "the next part would have no definite start";
		case "unknown": return "it would count as nothing";
		default: return quantity;
	}
}
function checkWhole(row, parts, reading) {
	const points = parts.map(({ quantity }) => quantity.kind === "estimate" ? {
		...quantity,
		kind: "exact"
	} : quantity);
	const sum = sumQuantities(points.filter((quantity) => quantity.kind !== "unknown"));
	if ("refused" in sum) return;
	if ((quantityInterval(sum.quantity)?.low ?? 0) <= 100 + parts.length / 2) return;
	reading.problems.report(row.src, {
		code: "over-100",
		message: `the parts of '${row.label}' are ${quantityWords(sum.quantity)} together, which is more than the whole`,
		hint: "where several answers were possible use kind: bar"
	});
}

// src/data/read-emphasis.ts
/** The index of a row by its label or date; an unknown one is reported. */
function findRow(name, { rows }, src, reading) {
	const found = rows.findIndex(({ label, date }) => isSameName(label, name) || date?.edtf === name);
	if (found >= 0) return found;
	const labels = rows.map(({ label }) => label);
	const hint = didYouMean(name, labels) ?? someOf(labels, "rows");
	reading.problems.report(src, {
		code: "unknown-row",
		message: `the chart has no row '${name}'`,
		hint
	});
}
/** Generated labels have spaces that don't break and en dashes, which authors don't write: "10–20 minutes". */
function isSameName(label, name) {
	const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ").replace(/(?<=\d)–(?=\d)/g, "-");
	return plain(label) === plain(name);
}
/** The index of a series by its name; an unknown one is reported. */
function findSeries(name, { series }, src, reading) {
	const names = series.map((one) => one.name);
	const found = names.indexOf(name);
	if (found >= 0) return found;
	const hint = didYouMean(name, names) ?? someOf(names, "series");
	reading.problems.report(src, {
		code: "unknown-series",
		message: `no series '${name}'`,
		hint
	});
}
function someOf(names, what) {
	const [first, ...others] = new Set(names);
	if (first === void 0 || others.length === 0) return `its only ${what === "rows" ? "row" : what} is ${first}`;
	const shown = [first, ...others].slice(0, 8).join(", ");
	return `its ${what} are ${others.length > 7 ? `${shown} and ${others.length - 7} more` : shown}`;
}
/** The rows and series that `highlight` names; `of` says which of them a kind of chart can highlight. */
function readHighlight(raw, grid, of, src, reading) {
	if (raw === void 0) return {};
	const at = `${src}.highlight`;
	const isList = Array.isArray(raw);
	const rows = [];
	const series = [];
	for (const [i, one] of (isList ? raw : [raw]).entries()) {
		const path = isList ? `${at}[${i}]` : at;
		const name = reading.name(one, path);
		const found = of === "series" ? [] : grid.rows.flatMap(({ label }, index) => isSameName(label, name) ? [index] : []);
		const column = of === "rows" ? -1 : grid.series.findIndex((known) => known.name === name);
		if (found.length > 0) rows.push(...found);
		else if (column >= 0) series.push(column);
		else if (of === "series") findSeries(name, grid, path, reading);
		else findRow(name, grid, path, reading);
	}
	const highlight = {
		rows,
		series
	};
	return rows.length + series.length === 0 ? {} : { highlight };
}
/** Breaks in order of time. One outside the dates, or at the first of them, separates nothing and is reported. */
function readBreaks(raw, { rows }, src, reading) {
	if (raw === void 0) return {};
	return { breaks: (isList(raw) ? raw : [raw]).flatMap((one, i) => {
		const path = isList(raw) ? `${src}.break[${i}]` : `${src}.break`;
		const at = reading.date(one.at, `${path}.at`);
		const claims = reading.claims(one, path, { date: at });
		const isBefore = (row) => row.date !== void 0 && row.date.last < at.first;
		if (rows.some(isBefore) && !rows.every(isBefore)) return [{
			src: path,
			at,
			why: one.why.trim(),
			claims
		}];
		const message = `${at.wording} separates no values: the chart's dates go from ${rows[0]?.label} to ${rows.at(-1)?.label}`;
		const hint = "write the date of the first value that is measured in the new way";
		if (rows.length > 0) reading.problems.report(`${path}.at`, {
			code: "bad-break",
			message,
			hint
		});
		return [];
	}).toSorted((a, b) => a.at.first - b.at.first) };
}
function isList(raw) {
	return Array.isArray(raw);
}

// src/data/read-annotations.ts
const KINDS = [
	"reference",
	"period",
	"event",
	"note",
	"bracket"
];
/** More marks of this kind can't be told apart from the data. */
const MOST_ANNOTATIONS = 20;
/** The annotations and the highlight of a grid. */
function readAdded(chart, grid, room, src, reading) {
	if (grid.rows.length === 0) return {};
	return {
		...readAnnotations(chart.annotations, grid, room, src, reading),
		...readHighlight(chart.highlight, grid, room.highlights, src, reading)
	};
}
/** Wrong annotations are reported and left out. */
function readAnnotations(raw, grid, room, src, reading) {
	if (raw === void 0) return {};
	const base = `${src}.annotations`;
	if (raw.length > MOST_ANNOTATIONS) {
		const message = `the chart has ${raw.length} annotations; ${MOST_ANNOTATIONS} at most can be read`;
		reading.problems.report(base, {
			code: "bad-annotation",
			message,
			hint: "keep those that the title is about"
		});
	}
	const reader = new AnnotationReader(grid, room, reading);
	return { annotations: raw.slice(0, MOST_ANNOTATIONS).flatMap((one, i) => reader.read(one, `${base}[${i}]`) ?? []) };
}
var AnnotationReader = class {
	#grid;
	#room;
	#reading;
	constructor(grid, room, reading) {
		this.#grid = grid;
		this.#room = room;
		this.#reading = reading;
	}
	read(raw, src) {
		const [kind, ...others] = KINDS.filter((key) => raw[key] !== void 0);
		if (kind === void 0 && this.#reading.problems.hasSpoiledIn(src)) return void 0;
		if (kind === void 0 || others.length > 0) {
			const found = kind === void 0 ? "none of them" : [kind, ...others].join(" and ");
			const message = `an annotation has one of ${KINDS.join(", ")}; this one has ${found}`;
			return this.#refuse(src, message, "{ reference: 60 %, text: Target }");
		}
		const label = raw.text?.trim() ?? "";
		if (label === "" && kind !== "bracket") return this.#refuse(src, "'text' is missing", "text: the words beside it");
		if ((kind === "period" || kind === "event") && this.#room.dated !== true) return this.#refuse(`${src}.${kind}`, `this kind of chart has no dates for '${kind}'`, "use kind: line with dates, or reference for a value");
		if ((this.#room.panels || this.#grid.panelNames !== void 0) && (kind === "note" || kind === "bracket")) return this.#refuse(`${src}.${kind}`, `small multiples have no room for '${kind}'`, "remove panels, or use reference, period and event, which are in each panel");
		if (kind === "bracket" && !this.#room.bracketed) {
			const hint = this.#room.dated ? "use note or period" : "use note or reference";
			return this.#refuse(`${src}.bracket`, "a bracket joins bars or dots side by side; this chart has none", hint);
		}
		if (kind === "note" && this.#room.noted === false) return this.#refuse(`${src}.note`, "this kind of chart has no room for notes", "use reference, or the note below the chart");
		if (raw.axis !== void 0 && !(kind === "reference" && this.#room.plane)) return this.#refuse(`${src}.axis`, "'axis' belongs to a reference in a plane of points", "remove 'axis'");
		switch (kind) {
			case "reference": return this.#reference(raw, label, src);
			case "period":
			case "event": return this.#dated(raw, kind, label, src);
			case "note": return this.#note(raw, label, src);
			case "bracket": return this.#bracket(raw, label, src);
			default: return kind;
		}
	}
	#reference(raw, label, src) {
		const axis = raw.axis ?? "y";
		const { unit = this.#grid.unit, low, high } = this.#room.plane?.[axis] ?? this.#room.axis ?? {};
		const at = `${src}.reference`;
		const written = raw.reference ?? "";
		const named = typeof written === "string" ? claimValue(written.trim(), this.#reading) : void 0;
		if (named === void 0 && typeof written === "string" && !/\d/.test(written) && "reason" in parseQuantity(written, this.#reading.dataLanguage)) {
			const claims = Object.keys(this.#reading.rawClaims);
			const hint = didYouMean(written.trim(), claims) ?? this.#reading.known(claims, "claims");
			return this.#refuse(at, `'${written.trim()}' is neither a value nor the id of a claim with a value`, hint);
		}
		const quantity = this.#reading.quantity(named ?? written, at, unit);
		const claims = this.#reading.claims(raw, src, { value: quantity });
		const byId = named === void 0 ? [] : this.#reading.claimIds(String(written).trim(), at);
		if (quantity.kind === "unknown") {
			if (this.#reading.problems.isSpoiled(at)) return void 0;
			return this.#refuse(at, "a reference line needs a value that is known", "remove the line");
		}
		const [least, most] = this.#grid.share ? [0, 100] : [low, high];
		if (quantityNumbers(quantity).some((one) => least !== void 0 && one < least || most !== void 0 && one > most)) {
			const words = quantityWords(quantity);
			const message = this.#grid.share ? `${words} isn't a share of a whole` : `${words} lies outside the axis`;
			return this.#refuse(at, message, this.#grid.share ? "share: false if it is a rate" : `extend the axis: ${this.#room.plane ? axis : "axis"}: { max: … }`);
		}
		return {
			kind: "reference",
			src,
			label,
			quantity,
			...this.#room.plane && { axis },
			claims: [.../* @__PURE__ */ new Set([...byId, ...claims])]
		};
	}
	#dated(raw, kind, label, src) {
		const date = this.#reading.date(raw[kind] ?? "", `${src}.${kind}`);
		if (isUnread(date)) return void 0;
		const dated = this.#grid.rows.flatMap((row) => row.date ? [{
			label: row.label,
			...row.date
		}] : []);
		const [first, last] = [dated.toSorted((a, b) => a.first - b.first)[0], dated.toSorted((a, b) => a.last - b.last).at(-1)];
		if (first && last && (date.last < first.first || date.first > last.last)) {
			const message = `${date.wording} is outside the dates of the chart`;
			return this.#refuse(`${src}.${kind}`, message, `its dates go from ${first.label} to ${last.label}`);
		}
		return {
			kind,
			src,
			label,
			date,
			claims: this.#reading.claims(raw, src, { date })
		};
	}
	#note(raw, label, src) {
		const row = this.#row(raw.note ?? "", `${src}.note`);
		const series = this.#series(raw.series, `${src}.series`);
		if (row === void 0 || series === void 0) return void 0;
		const at = {
			row,
			series
		};
		if ((this.#room.plane ? [0, 1].map((one) => ({
			row,
			series: one
		})) : [at]).some((one) => this.#quantity(one).kind === "unknown")) return this.#refuse(`${src}.note`, "the value at this note is not known", "write the reason as the value: not asked");
		return {
			kind: "note",
			src,
			label,
			at,
			claims: this.#reading.claims(raw, src)
		};
	}
	#bracket(raw, label, src) {
		const at = `${src}.bracket`;
		const [first, second, ...more] = raw.bracket ?? [];
		if (first === void 0 || second === void 0 || more.length > 0) return this.#refuse(at, "a bracket joins two values", "bracket: [Rural, Urban]");
		const ends = raw.row === void 0 ? this.#rowEnds(raw, first, second, src) : this.#seriesEnds(raw, first, second, src);
		if (!ends) return void 0;
		const [from, to] = ends;
		if (from.row === to.row && from.series === to.series) return this.#refuse(at, "a bracket joins two different values", "bracket: [Rural, Urban]");
		if (label === "") {
			const computed = differenceOf(this.#quantity(to), this.#quantity(from));
			if ("refused" in computed) {
				const message = `the difference of these two can't be computed: ${computed.refused}`;
				return this.#refuse(at, message, "write the words of the bracket: text: 'about twice as many'");
			}
		}
		return {
			kind: "bracket",
			src,
			label,
			from,
			to,
			claims: this.#reading.claims(raw, src)
		};
	}
	#rowEnds(raw, first, second, src) {
		const series = this.#series(raw.series, `${src}.series`);
		const [from, to] = [this.#row(first, `${src}.bracket[0]`), this.#row(second, `${src}.bracket[1]`)];
		if (from === void 0 || to === void 0 || series === void 0) return void 0;
		return [{
			row: from,
			series
		}, {
			row: to,
			series
		}];
	}
	#seriesEnds(raw, first, second, src) {
		const row = this.#row(raw.row ?? "", `${src}.row`);
		const [from, to] = [this.#series(first, `${src}.bracket[0]`), this.#series(second, `${src}.bracket[1]`)];
		if (row === void 0 || from === void 0 || to === void 0) return void 0;
		return [{
			row,
			series: from
		}, {
			row,
			series: to
		}];
	}
	#quantity({ row, series }) {
		return this.#grid.rows[row]?.cells[series]?.quantity ?? NOTHING_KNOWN;
	}
	#row(name, src) {
		return findRow(this.#reading.name(name, src), this.#grid, src, this.#reading);
	}
	#series(name, src) {
		return name === void 0 ? 0 : findSeries(this.#reading.name(name, src), this.#grid, src, this.#reading);
	}
	#refuse(src, message, hint) {
		this.#reading.problems.report(src, {
			code: "bad-annotation",
			message,
			hint
		});
	}
};

// src/data/check-axis.ts
/** Reports a value beyond the ends of an axis, and one that a log scale has no place for. */
function checkOnAxis({ quantity, src }, { scale, min, max }, reading) {
	const interval = quantityInterval(quantity);
	if (!interval) return;
	const ends = [interval.low, interval.high].filter(Number.isFinite);
	if (scale === "log" && ends.some((end) => end <= 0)) {
		reportLog(src, `${quantityWords(quantity)} has no place on a log scale, which has no zero`, reading);
		return;
	}
	const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
	if (ends.every((end) => end >= low && end <= high)) return;
	reading.problems.report(src, {
		code: "outside-axis",
		message: "this value lies outside the axis"
	});
}
function reportLog(src, message, reading) {
	reading.problems.report(src, {
		code: "log-axis",
		message,
		hint: "remove scale: log",
		cause: "log"
	});
}

// src/data/read-panels.ts
/** Reads which rows of a chart belong to which panel of small multiples. */
/** More panels are a page of their own, in which none can be found. */
const MOST_PANELS = 24;
/**
* The panels that rows name. All rows name one, or none does.
*
* @param base the list that the rows are items of.
*/
function readPanels(chart, rows, base, reading) {
	const named = rows.map(({ panel }, i) => panel === void 0 ? void 0 : reading.name(panel, `${base}[${i}].panel`).trim());
	const names = [...new Set(named.flatMap((name) => name ?? []))];
	const problem = names.length === 0 ? void 0 : problemOf(chart, names.length);
	if (problem) reading.problems.report(`${base}[${named.findIndex((name) => name !== void 0)}].panel`, problem);
	if (names.length === 0 || problem) return { of: () => ({}) };
	const without = named.indexOf(void 0);
	if (without >= 0) {
		const message = "this row has no 'panel', but others have one";
		const hint = `write one of ${names.slice(0, 8).join(", ")}`;
		reading.problems.report(`${base}[${without}]`, {
			code: "missing-key",
			message,
			hint
		});
	}
	return {
		panelNames: names,
		of: (row) => ({ panel: Math.max(0, names.indexOf(named[row] ?? "")) })
	};
}
function problemOf({ kind, panels }, count) {
	if (!PANEL_KINDS.includes(kind)) return {
		code: "no-panels",
		message: `kind: ${kind} has no scale that several panels could share`,
		hint: "make a chart of each panel, or use kind: bar"
	};
	if (panels === true) return {
		code: "no-panels",
		message: "'panels: true' puts each series into a panel, and these rows name panels of their own",
		hint: "remove 'panels: true', or the panels of the rows"
	};
	if (count <= MOST_PANELS) return void 0;
	return {
		code: "many-series",
		message: `the chart has ${count} panels; ${MOST_PANELS} at most can be compared`,
		hint: "combine some of them, or make several charts"
	};
}
/** The rows of each panel, one after the other; all of them without panels. */
function byPanel(rows, { panelNames }) {
	return panelNames ? panelNames.map((_, panel) => rows.filter((row) => row.panel === panel)) : [rows];
}

// src/data/read-grid.ts
/** Values by category or date, and by series, from rows in the brief or in a CSV file; checked and sorted. */
function readGrid(chart, names, src, reading) {
	const grid = readTextedGrid(chart, names, [], src, reading);
	return {
		...grid,
		rows: grid.rows.map(({ texts: _, ...row }) => row)
	};
}
/** The same with other columns of texts. */
function readTextedGrid(chart, names, more, src, reading) {
	const { unit = "", measure } = chart;
	const list = `${src}.rows`;
	const rowKey = chart.kind === "line" ? "date" : "label";
	if (hasSpoiledNames(names ?? [], src, reading)) return {
		...emptyGrid(chart),
		rows: []
	};
	const raw = rawRows(chart, {
		rowKey,
		names: names ?? [],
		more: [...more, "panel"]
	}, src, reading);
	const form = {
		kind: chart.kind,
		panels: "panels" in chart ? chart.panels : void 0
	};
	const panels = readPanels(form, raw, list, reading);
	const { panelNames } = panels;
	const rows = readableRows(raw, form, src, reading).map((row, i) => {
		const at = `${list}[${i}]`;
		const date = "date" in row ? reading.date(row.date, `${at}.date`) : void 0;
		const label = "label" in row ? reading.name(row.label, `${at}.label`) : date?.wording ?? "";
		const cells = names ? readCells(row, at, names, () => unit, reading) : [readCell(row, at, unit, reading)];
		const value = cells.length === 1 ? cells[0]?.quantity : void 0;
		const texts = more.flatMap((column) => {
			const text = row[column];
			return text === void 0 ? [] : [[column, reading.name(text, `${at}.${column}`)]];
		});
		const provisional = row.provisional === true && { provisional: true };
		return {
			src: at,
			label,
			date,
			cells,
			claims: reading.claims(row, at, { value }),
			texts: Object.fromEntries(texts),
			...provisional,
			...panels.of(i)
		};
	});
	const series = (names ?? [""]).map((name, i) => ({
		src: `${src}.series[${i}]`,
		name: name.trim()
	}));
	const grid = {
		unit,
		share: unit === "%" && chart.share !== false,
		measure,
		series,
		rows,
		...panelNames && { panelNames }
	};
	checkGrid(grid, form, src, reading);
	const cells = rows.flatMap((row) => row.cells);
	if (unit === "%" && chart.upToOne !== true) checkFractions(cells, "chart", reading);
	checkSeparators(cells, reading);
	const sort = "sort" in chart ? chart.sort : void 0;
	return {
		...grid,
		rows: byPanel(rows, panels).flatMap((some) => sortRows(some, sort, src, reading))
	};
}
/** The rows of a chart as written, in the brief or in its CSV file. */
function rawRows(chart, form, src, reading) {
	const { rows, data } = chart;
	const base = `${src}.rows`;
	const raw = data === void 0 ? rows : csvGridRows(data, `${src}.data`, {
		...form,
		base
	}, reading);
	if (data === void 0) reading.countRows("chart-rows", raw?.length ?? 0, base);
	checkData({
		what: "rows",
		given: rows,
		data,
		raw
	}, src, reading);
	return raw ?? [];
}
/** If the series names can't be read, no value belongs to a series: nothing more is reported about the values. */
function hasSpoiledNames(names, src, { problems }) {
	const spoiled = [
		"series",
		"negative",
		"neutral",
		"positive",
		"apart"
	].map((key) => `${src}.${key}`).some((at) => problems.isSpoiled(at) || names.some((_, i) => problems.isSpoiled(`${at}[${i}]`)));
	if (spoiled) for (const key of [
		"series",
		"rows",
		"sort"
	]) problems.silence(`${src}.${key}`);
	return spoiled;
}
function emptyGrid({ unit = "", measure }) {
	return {
		unit,
		share: false,
		measure,
		series: [{
			src: "",
			name: ""
		}],
		rows: []
	};
}
function readCell(row, at, unit, reading) {
	const src = `${at}.value`;
	if (row.value !== void 0) return {
		src,
		quantity: reading.quantity(row.value, src, unit)
	};
	const hint = row.values ? "name them: series: [...], or write 'value'" : void 0;
	if (reading.problems.isSpoiled(src)) return {
		src,
		quantity: NOTHING_KNOWN
	};
	const message = row.values ? "this row has values for series that the chart does not name" : "'value' is missing";
	reading.problems.report(at, {
		code: "missing-key",
		message,
		hint,
		cause: `${base(at)} ${message}`
	});
	return {
		src,
		quantity: NOTHING_KNOWN
	};
}
/** The value of each series, in its unit; missing and unknown ones are reported. */
function readCells(row, at, names, unitOf, reading) {
	const { problems } = reading;
	const values = row.values ?? {};
	if (!row.values && !problems.isSpoiled(`${at}.values`)) {
		const hint = `write values: { ${names.map((name) => `${name}: ...`).join(", ")} }`;
		problems.report(at, {
			code: "missing-key",
			message: "'values' is missing: one for each series",
			hint,
			cause: `${base(at)} values`
		});
	}
	const absent = names.filter((name) => own(values, name) === void 0);
	const meant = /* @__PURE__ */ new Set();
	for (const name of Object.keys(values)) {
		if (names.includes(name)) continue;
		const near = nearestName(name, absent);
		if (near !== void 0) meant.add(near);
		const hint = didYouMean(name, absent) ?? `the series are ${names.join(", ")}`;
		const span = reading.places.keySpan(`${at}.values.${name}`);
		const cause = `${base(at)} ${name}`;
		problems.report(`${at}.values`, {
			code: "unknown-series",
			message: `no series '${name}'`,
			hint,
			span,
			cause
		});
	}
	return names.map((name) => {
		const src = `${at}.values.${name}`;
		const value = own(values, name);
		if (value !== void 0) return {
			src,
			quantity: reading.quantity(value, src, unitOf(name))
		};
		if (row.values && !meant.has(name)) {
			const hint = `if it isn't known, write ${name}: not stated, or ${name}: not asked`;
			const message = `the value of '${name}' is missing`;
			problems.report(at, {
				code: "missing-key",
				message,
				hint,
				cause: `${base(at)} ${name}`
			});
		}
		return {
			src,
			quantity: NOTHING_KNOWN
		};
	});
}
/** The list that a row is an item of. */
function base(row) {
	return row.slice(0, row.lastIndexOf("["));
}
/** The grid of a ranked table: in the order of the last series. */
function readRanked(chart, src, reading) {
	const { sort = "descending", ...rest } = chart;
	const grid = readGrid(rest, chart.series, src, reading);
	return {
		...grid,
		rows: sortRows(grid.rows, sort, src, reading, -1)
	};
}
/** Sorts rows by one series (the first; -1 is the last), if the known values determine the order. */
function sortRows(rows, sort, src, reading, series = 0) {
	if (sort === void 0 || sort === "given") return rows;
	const first = (row) => row.cells.at(series)?.quantity ?? NOTHING_KNOWN;
	const result = sortByQuantity(rows, first, sort);
	if ("sorted" in result) return result.sorted;
	const [a, b] = result.undecided.map((row) => `'${row.label}' (${quantityWords(first(row), reading.locale)})`);
	reading.problems.report(`${src}.sort`, {
		code: "undecided-order",
		message: `the rows can't be sorted: their values don't show which of ${a} and ${b} is more`,
		hint: series < 0 ? "use kind: bar, which needs no order" : "put the rows in the order that you want, and remove sort"
	});
	return rows;
}
/** Requires a chart's data either in the brief or in a file, not both. */
function checkData({ what, given, data, raw }, src, reading) {
	const span = reading.places.keySpan(src);
	const report = (code, message, hint) => reading.problems.report(`${src}.${what}`, {
		code,
		message,
		hint,
		span
	});
	const howTo = `write ${what}: [${what === "rows" ? "{ label: A, value: 5 }" : "{ date: 1994, label: A, text: ... }"}], or data: the name of a CSV file`;
	if (given && data !== void 0) report("two-data", `a chart has ${what} or data, not both`, "remove one of them");
	else if (!given && data === void 0) report("no-data", `the chart has no ${what} and no data`, howTo);
	else if (raw?.length === 0) report("no-data", `the chart has no ${what}`, data === void 0 ? howTo : `write the ${what} into ${data}, or remove the chart`);
}

// src/data/read-chart-kinds.ts
/** The series of a scale are those that its parts name, in the order of the scale; answers apart from it come last. */
function readLikert(chart, common, src, reading) {
	const { negative, neutral, positive, apart = [], neutralPlace = "split" } = chart;
	const names = [
		...negative,
		...neutral === void 0 ? [] : [neutral],
		...positive,
		...apart
	];
	for (const name of chart.series ?? []) {
		if (names.includes(name)) continue;
		const message = `'${name}' is neither negative, neutral, positive nor apart`;
		reading.problems.report(`${src}.series`, {
			code: "unknown-series",
			message,
			hint: "series can be left out here"
		});
	}
	const grid = readGrid(chart, names, src, reading);
	const from = negative.length + (neutral === void 0 ? 0 : 1);
	const indices = (start, count) => Array.from({ length: count }, (_, i) => start + i);
	checkStack(grid, indices(0, from + positive.length), reading);
	return {
		kind: "likert",
		...common,
		...grid,
		negative: indices(0, negative.length),
		neutral: neutral === void 0 ? void 0 : negative.length,
		positive: indices(from, positive.length),
		apart: indices(from + positive.length, apart.length),
		neutralPlace
	};
}
/** A line's axis may leave out ranges without values, but no values. */
function readLine(chart, common, grid, src, reading) {
	const { area = false, panels = false } = chart;
	const axis = readPositionAxis(chart.axis, grid, src, reading);
	if (area) {
		checkBarAxis(chart.axis, src, reading, "an area");
		if (axis.scale === "log") reportLog(`${src}.axis.scale`, "an area starts at zero, which a log scale has not", reading);
		checkStack(grid, [...grid.series.keys()], reading);
	}
	const added = readAdded(chart, grid, {
		dated: true,
		bracketed: false,
		panels,
		highlights: "series",
		axis: {
			low: axis.min,
			high: axis.max
		}
	}, src, reading);
	const breaks = readBreaks(chart.break, grid, src, reading);
	return {
		kind: "line",
		...common,
		...grid,
		...added,
		...breaks,
		area,
		panels,
		axis
	};
}
/** The same for dots, which compare series. */
function readDots(chart, common, grid, src, reading) {
	const values = severalSeries(chart.kind, grid, src, reading);
	const axis = readPositionAxis(chart.axis, grid, src, reading);
	const added = readAdded(chart, values, {
		bracketed: true,
		highlights: "both",
		axis: {
			low: axis.min,
			high: axis.max
		}
	}, src, reading);
	return {
		kind: "dot-range",
		...common,
		...values,
		...added,
		axis
	};
}
function readLollipop(chart, common, grid, src, reading) {
	checkBarAxis(chart.axis, src, reading, "a lollipop");
	const added = readAdded(chart, grid, {
		bracketed: true,
		highlights: "both"
	}, src, reading);
	return {
		kind: "lollipop",
		...common,
		...grid,
		...added
	};
}
function readDumbbell(chart, common, grid, src, reading) {
	const values = twoSeries(chart.kind, grid, src, reading);
	const added = readAdded(chart, values, {
		bracketed: true,
		highlights: "rows"
	}, src, reading);
	return {
		kind: "dumbbell",
		...common,
		...values,
		...added
	};
}
/** The axis of positions. No value may lie outside it; the axis of a share is whole unless a reason is given. */
function readPositionAxis(raw, grid, src, reading) {
	const { min, max, scale, why, baseline } = raw ?? {};
	const { problems } = reading;
	const at = `${src}.axis`;
	const isCut = min !== void 0 && min !== 0 || max !== void 0 && max !== 100;
	if (grid.share && isCut && why === void 0) problems.report(at, {
		code: "share-axis",
		message: "the axis of a share is 0 to 100%",
		hint: "say why: axis: { min: 40, why: 'All values lie between 40 and 60 %' }; for a rate or a change in per cent write share: false"
	});
	if (min !== void 0 && max !== void 0 && min >= max) {
		const message = `the axis would end (${max}) before it starts (${min})`;
		problems.report(at, {
			code: "outside-axis",
			message,
			hint: "exchange min and max"
		});
	}
	if (scale === "log") checkLogScale(grid, min, at, reading);
	for (const cell of grid.rows.flatMap(({ cells }) => cells)) checkOnAxis(cell, {
		scale,
		min,
		max
	}, reading);
	return {
		min,
		max,
		...scale !== void 0 && { scale },
		...why !== void 0 && { why: why.trim() },
		...baseline !== void 0 && { baseline }
	};
}
/** A log scale has no zero and no negative values. */
function checkLogScale(grid, min, at, reading) {
	if (grid.share) reportLog(`${at}.scale`, "the axis of a share is linear: parts of a whole add up", reading);
	if (min !== void 0 && min <= 0) reportLog(`${at}.min`, `a log scale can't start at ${min}`, reading);
}
/** Lengths are read from zero: a bar that starts elsewhere misrepresents its value. */
function checkBarAxis(axis, src, reading, what = "a bar") {
	if (axis?.min === void 0 || axis.min === 0) {
		if (axis?.max === void 0) return;
		const message = `the axis of ${what} follows its values`;
		reading.problems.report(`${src}.axis.max`, {
			code: "bar-axis",
			message,
			hint: "remove axis"
		});
		return;
	}
	const message = `the axis of ${what} starts at zero, not at ${axis.min}: lengths would not be in proportion`;
	reading.problems.report(`${src}.axis.min`, {
		code: "truncated-axis",
		message,
		hint: "remove axis; to show small differences use kind: dot-range"
	});
}
/** Kinds that compare series need at least two. */
function severalSeries(kind, grid, src, reading, wanted = "two series or more") {
	if (grid.series.length < 2) {
		const hint = `name them, as in series: [${kind === "pyramid" ? "Men, Women" : "'2019', '2024'"}]`;
		const span = reading.places.keySpan(src);
		reading.problems.report(`${src}.series`, {
			code: "few-series",
			message: `kind: ${kind} needs ${wanted}`,
			hint,
			span
		});
	}
	return grid;
}
/** Kinds that compare exactly two series. */
function twoSeries(kind, grid, src, reading) {
	if (grid.series.length > 2) {
		const message = `kind: ${kind} compares two series, not ${grid.series.length}`;
		const hint = kind === "dumbbell" ? "use kind: dot-range" : "leave the others out";
		reading.problems.report(`${src}.series`, {
			code: "many-series",
			message,
			hint
		});
	}
	return severalSeries(kind, grid, src, reading, "two series");
}
/** Kinds that show one value. */
function oneValue(kind, grid, src, reading) {
	const span = reading.places.keySpan(src);
	const panels = byPanel(grid.rows, grid);
	const count = Math.max(...panels.map((rows) => rows.length)) * grid.series.length;
	if (count > 1) {
		const message = `kind: ${kind} shows one value, not ${count}`;
		const hint = kind === "waffle" ? "use kind: bar, or give each row a panel of its own" : "use kind: bar";
		reading.problems.report(`${src}.rows`, {
			code: "many-values",
			message,
			hint,
			span
		});
	}
	if (kind === "waffle" && !grid.share) reading.problems.report(`${src}.unit`, {
		code: "not-a-share",
		message: "kind: waffle shows a share of a whole",
		hint: "write unit: '%', or use kind: big-number",
		span
	});
	return grid;
}

// src/core/value-classes.ts
/** Limits of classes by the methods of cartography (Slocum et al., "Thematic Cartography and Geovisualization", chapter 5). */
/** Limits at round numbers, equally far apart, that give about as many classes as wanted. */
function equalLimits(values, count) {
	const { min, max } = extentOf(values);
	if (!(max > min)) return [];
	const step = roundStep((max - min) / count);
	const first = withoutNoise(floorTo(min, step) + step);
	const last = ceilTo(max, step);
	const limits = [];
	for (let limit = first; limit < last - step / 2; limit = withoutNoise(limit + step)) limits.push(limit);
	return limits;
}
/** Limits that put about the same number of values into each class; equal values are never separated. */
function quantileLimits(values, count) {
	const sorted = values.toSorted((a, b) => a - b);
	const limits = /* @__PURE__ */ new Set();
	for (let c = 1; c < count; c++) {
		const at = nearestGap(sorted, Math.round(sorted.length * c / count));
		if (at !== void 0) limits.add(between(sorted[at - 1] ?? 0, sorted[at] ?? 0));
	}
	return [...limits].sort((a, b) => a - b);
}
/** The index nearest to a wanted one at which the value changes. */
function nearestGap(sorted, wanted) {
	for (let away = 0; away < sorted.length; away++) for (const at of [wanted + away, wanted - away]) if (at > 0 && at < sorted.length && (sorted[at] ?? 0) > (sorted[at - 1] ?? 0)) return at;
}
/**
* Limits in the widest natural gaps: those with the least sum of squared differences from the means of the classes
* (Fisher, "On grouping for maximum homogeneity", 1958; known as Jenks' natural breaks).
*/
function naturalLimits(values, count) {
	const groups = distinct(values.toSorted((a, b) => a - b));
	const classes = Math.min(count, groups.length);
	if (classes < 2) return [];
	return bestStarts(groups, classes).map((start) => between(groups[start - 1]?.value ?? 0, groups[start]?.value ?? 0));
}
/** More values are reduced to so many of equal distance, which moves limits by less than can be seen. */
const MOST_GROUPS$2 = 400;
function distinct(sorted) {
	const groups = [];
	for (const value of sorted) {
		const last = groups.at(-1);
		if (last?.value === value) last.count++;
		else groups.push({
			value,
			count: 1
		});
	}
	if (groups.length <= MOST_GROUPS$2) return groups;
	const { min, max } = extentOf(sorted);
	const cells = /* @__PURE__ */ new Map();
	for (const { value, count } of groups) {
		const cell = Math.floor((value - min) / (max - min) * MOST_GROUPS$2);
		const known = cells.get(cell);
		if (known) known.count += count;
		else cells.set(cell, {
			value,
			count
		});
	}
	return [...cells.values()];
}
/** The first group of each class but the first, by dynamic programming. */
function bestStarts(groups, classes) {
	const n = groups.length;
	const [weight, sum, square] = [
		[0],
		[0],
		[0]
	];
	groups.forEach(({ value, count }, i) => {
		weight.push((weight[i] ?? 0) + count);
		sum.push((sum[i] ?? 0) + count * value);
		square.push((square[i] ?? 0) + count * value * value);
	});
	const at = (list, i) => list[i] ?? 0;
	const cost = (from, to) => {
		const w = at(weight, to) - at(weight, from);
		const s = at(sum, to) - at(sum, from);
		return at(square, to) - at(square, from) - (w > 0 ? s * s / w : 0);
	};
	let least = Array.from({ length: n + 1 }, (_, to) => cost(0, to));
	const cuts = [];
	for (let c = 1; c < classes; c++) {
		const cut = new Array(n + 1).fill(0);
		least = least.map((_, to) => {
			let best = Number.POSITIVE_INFINITY;
			for (let from = c; from <= to; from++) {
				const total = at(least, from) + cost(from, to);
				if (total < best) [best, cut[to]] = [total, from];
			}
			return best;
		});
		cuts.push(cut);
	}
	const starts = [];
	let to = n;
	for (const cut of cuts.toReversed()) {
		to = cut[to] ?? 0;
		starts.unshift(to);
	}
	return starts;
}
/** The roundest number above one value and at most another. */
function between(low, high) {
	for (let digits = 1; digits < 16; digits++) {
		const rounded = Number(((low + high) / 2).toPrecision(digits));
		if (rounded > low && rounded <= high) return rounded;
	}
	return high;
}

// src/data/read-classes.ts
/** More tints of one colour can't be distinguished. */
const MOST_CLASSES$1 = 7;
const USUAL_CLASSES = 5;
const METHODS = {
	quantiles: quantileLimits,
	equal: equalLimits,
	natural: naturalLimits
};
/** The scale for the values of cells; by default classes of equal steps. */
function readClasses(raw, cells, src, reading) {
	const at = `${src}.classes`;
	if (Array.isArray(raw)) return {
		limits: checkedLimits(raw, at, reading),
		method: "given"
	};
	const { method = "equal", count = USUAL_CLASSES } = raw ?? {};
	if (!Number.isInteger(count) || count < 2 || count > MOST_CLASSES$1) {
		const message = `expected 2 to ${MOST_CLASSES$1} classes, found ${count}`;
		reading.problems.report(`${at}.count`, {
			code: "wrong-value",
			message,
			hint: "more tints of one colour can’t be distinguished"
		});
		return {
			limits: [],
			method
		};
	}
	const values = cells.flatMap(({ quantity }) => quantity.kind === "exact" || quantity.kind === "approximate" || quantity.kind === "estimate" ? [quantity.value] : []);
	return {
		limits: METHODS[method](values, count),
		method
	};
}
function checkedLimits(limits, at, reading) {
	const report = (message, hint) => reading.problems.report(at, {
		code: "wrong-value",
		message,
		hint
	});
	if (limits.length === 0) report("the classes have no limits", "write classes: [10, 20, 30]");
	if (limits.length >= MOST_CLASSES$1) report(`${limits.length} limits make ${limits.length + 1} classes; ${MOST_CLASSES$1} at most can be distinguished`, "write fewer limits");
	const wrong = limits.findIndex((limit, i) => i > 0 && limit <= (limits[i - 1] ?? 0));
	if (wrong > 0) report(`the limit ${limits[wrong]} isn't more than the one before, ${limits[wrong - 1]}`, "write them in ascending order");
	return wrong > 0 ? [...new Set(limits)].sort((a, b) => a - b) : limits;
}

// src/data/read-flow.ts
/** More don't fit side by side. */
const MOST_STAGES$1 = 7;
const MOST_BOXES = 7;
/** The stages in the given order, or in that of the boxes, and the boxes with the boxes that their arrows lead to. */
function readFlow(chart, src, reading) {
	const base = `${src}.boxes`;
	if (chart.boxes.length === 0) reading.problems.report(base, {
		code: "no-data",
		message: "the flow has no boxes"
	});
	const named = chart.boxes.map(({ stage }) => stage.trim());
	const stages = [...new Set(chart.stages?.map((stage) => stage.trim()) ?? named)];
	const ids = idsOf(chart.boxes, base, reading);
	const boxes = chart.boxes.map((box, i) => {
		const at = `${base}[${i}]`;
		reading.budget.spend();
		if (!stages.includes(box.stage.trim())) reportStage(box.stage.trim(), stages, `${at}.stage`, reading);
		return {
			src: at,
			id: box.id,
			stage: Math.max(0, stages.indexOf(box.stage.trim())),
			text: box.text.trim(),
			to: targetsOf(box, ids, at, reading),
			claims: reading.claims(box, at)
		};
	});
	checkRoom(stages, boxes, src, reading);
	const areKnown = named.every((stage) => stages.includes(stage));
	for (const [i, stage] of stages.entries()) {
		if (chart.stages === void 0 || !areKnown || boxes.some((box) => box.stage === i)) continue;
		const message = `no box belongs to the stage '${stage}'`;
		reading.problems.report(`${src}.stages[${i}]`, {
			code: "empty-stage",
			severity: "warning",
			message,
			hint: "remove it"
		});
	}
	return {
		stages,
		boxes
	};
}
function idsOf(boxes, base, reading) {
	const ids = [];
	for (const [i, { id }] of boxes.entries()) {
		if (ids.includes(id)) {
			const message = `another box of this flow has the id '${id}'`;
			reading.problems.report(`${base}[${i}].id`, {
				code: "duplicate-id",
				message
			});
		}
		ids.push(id);
	}
	return ids;
}
function reportStage(stage, stages, src, reading) {
	const hint = didYouMean(stage, stages) ?? reading.known(stages, "stages");
	reading.problems.report(src, {
		code: "unknown-box",
		message: `the flow has no stage '${stage}'`,
		hint
	});
}
/** The ids of the boxes that arrows lead to; wrong ones are reported and left out. */
function targetsOf({ id, to = [] }, ids, at, reading) {
	const names = typeof to === "string" ? to.split(/[\s,;]+/).filter(Boolean) : to;
	return [...new Set(names)].filter((name) => {
		if (ids.includes(name) && name !== id) return true;
		const hint = didYouMean(name, ids) ?? reading.known(ids, "boxes");
		const message = name === id ? "an arrow leads from a box to itself" : `the flow has no box '${name}'`;
		reading.problems.report(`${at}.to`, {
			code: "unknown-box",
			message,
			...name !== id && { hint }
		});
		return false;
	});
}
function checkRoom(stages, boxes, src, reading) {
	const span = reading.places.keySpan(src);
	const full = stages.findIndex((_, i) => boxes.filter(({ stage }) => stage === i).length > MOST_BOXES);
	const message = stages.length > MOST_STAGES$1 ? `the flow has ${stages.length} stages; ${MOST_STAGES$1} at most have room beside each other` : full >= 0 ? `more than ${MOST_BOXES} boxes belong to the stage '${stages[full]}'` : void 0;
	if (message === void 0) return;
	reading.problems.report(`${src}.boxes`, {
		code: "many-boxes",
		message,
		hint: "combine some of them, or make two flows",
		span
	});
}

// src/languages/class-words.ts
/** A class in words, as a row's label: "10–20 °C", from 10 up to but not including 20. */
function chartClassWords(from, to, unit, locale) {
	return quantityLabel({
		kind: "range",
		low: from,
		high: to,
		unit,
		wording: ""
	}, locale);
}

// src/data/read-histogram.ts
/** Narrower columns can't be distinguished. */
const MOST_CLASSES = 60;
function readHistogram(chart, common, src, reading) {
	const { unit = "", measure } = chart;
	const of = {
		title: chart.of.title.trim(),
		unit: chart.of.unit ?? ""
	};
	const { rows, panelNames } = chart.values === void 0 ? statedClasses(chart, of.unit, src, reading) : counted(chart, of.unit, src, reading);
	const most = Math.max(...byPanel(rows, { panelNames }).map((some) => some.length));
	if (most > MOST_CLASSES) {
		const message = `the histogram has ${most} classes; ${MOST_CLASSES} at most can be read`;
		reading.problems.report(src, {
			code: "many-rows",
			message,
			hint: "write wider classes",
			span: reading.places.keySpan(src)
		});
	}
	const grid = {
		unit,
		share: false,
		measure,
		series: [{
			src: `${src}.measure`,
			name: ""
		}]
	};
	const shown = byPanel(rows, { panelNames }).flatMap((some) => some.slice(0, MOST_CLASSES));
	const whole = {
		...grid,
		rows: shown,
		...panelNames && { panelNames }
	};
	const room = {
		bracketed: false,
		noted: false,
		highlights: "rows",
		axis: {
			unit: of.unit,
			low: shown[0]?.from,
			high: shown.at(-1)?.to
		}
	};
	const added = readAdded(chart, whole, room, src, reading);
	return {
		kind: "histogram",
		...common,
		...whole,
		...added,
		of
	};
}
/** Classes with their numbers, as the source has them. */
function statedClasses(chart, ofUnit, src, reading) {
	const base = `${src}.rows`;
	const raw = chart.data === void 0 ? chart.rows : csvClasses(chart.data, `${src}.data`, base, reading);
	if (!raw || raw.length === 0) {
		const message = "the histogram has neither values nor classes";
		const hint = "write values: the name of a CSV file, or rows: [{ from: 0, to: 10, value: 5 }]";
		if (chart.data === void 0 || raw) reading.problems.report(base, {
			code: "no-data",
			message,
			hint,
			span: reading.places.keySpan(src)
		});
		return { rows: [] };
	}
	const panels = readPanels(chart, raw, base, reading);
	const rows = raw.map((row, i) => {
		const at = `${base}[${i}]`;
		const quantity = reading.quantity(row.value, `${at}.value`, chart.unit ?? "");
		const claims = reading.claims(row, at, { value: quantity });
		return {
			src: at,
			label: chartClassWords(row.from, row.to, ofUnit, reading.locale),
			date: void 0,
			cells: [{
				src: `${at}.value`,
				quantity
			}],
			claims,
			from: row.from,
			to: row.to,
			...panels.of(i)
		};
	});
	for (const some of byPanel(rows, panels)) checkClasses(some, reading);
	return {
		rows: rows.filter(({ from, to }) => from < to),
		panelNames: panels.panelNames
	};
}
/** Reports classes that aren't ascending and side by side, and negative numbers. */
function checkClasses(rows, reading) {
	rows.forEach(({ src: at, from, to, cells }, i) => {
		const before = rows[i - 1];
		const report = (message, hint) => reading.problems.report(at, {
			code: "bad-class",
			message,
			hint
		});
		if (!(from < to)) report(`the class ends at ${to}, not after its start at ${from}`, "write the smaller number as from");
		else if (before && from < before.to) report(`this class overlaps the one before, which ends at ${before.to}`, "write classes in ascending order, each from where the last ends");
		else if (before && from > before.to) report(`no class holds values from ${before.to} to ${from}`, "write one, with its number: 0 or not stated");
		const interval = cells[0] && quantityInterval(cells[0].quantity);
		if (interval && interval.low < 0 && Number.isFinite(interval.low)) report("a number of values is never negative", "write 0 or more");
	});
}
function csvClasses(file, src, base, reading) {
	return csvRows(file, {
		required: [
			"from",
			"to",
			"value"
		],
		optional: ["panel", "claim"]
	}, src, reading)?.map((row, i) => {
		const at = `${base}[${i}]`;
		const panel = reading.cell(row, "panel", `${at}.panel`);
		const number = (column) => {
			const text = reading.requiredCell(row, column, `${at}.${column}`);
			const value = Number(text.replaceAll(",", ""));
			if (text !== "" && !Number.isFinite(value)) reading.problems.report(`${at}.${column}`, {
				code: "wrong-type",
				message: `expected a number, found the text '${text}'`
			});
			return Number.isFinite(value) ? value : 0;
		};
		const claim = reading.cell(row, "claim", `${at}.claim`);
		return {
			from: number("from"),
			to: number("to"),
			value: reading.requiredCell(row, "value", `${at}.value`),
			...claim !== void 0 && { claim },
			...panel !== void 0 && { panel }
		};
	});
}
/** Counts values by class. */
function counted(chart, ofUnit, src, reading) {
	if (chart.rows || chart.data !== void 0) reading.problems.report(`${src}.values`, {
		code: "two-data",
		message: "a histogram has values, or rows or data with classes, not both",
		hint: "remove one of them"
	});
	const values = rawValues(chart, src, reading);
	const known = values.filter(({ quantity }) => quantity.kind !== "unknown");
	if (known.length < values.length) {
		const count = values.length - known.length;
		const message = `${count === 1 ? "1 value isn’t" : `${count} values aren’t`} known and not counted`;
		reading.problems.report(`${src}.values`, {
			code: "not-counted",
			severity: "warning",
			message,
			hint: "mention it in the note"
		});
	}
	const edges = edgesOf(chart, known.map(({ quantity }) => quantity), src, reading);
	const panels = readPanels(chart, values, `${src}.values`, reading);
	const classes = known.flatMap(({ quantity, src: at, row }) => {
		const index = classOf(quantity, edges);
		if (typeof index === "number") return [{
			index,
			...panels.of(row)
		}];
		reading.problems.report(at, {
			code: "bad-class",
			...index
		});
		return [];
	});
	return {
		rows: byPanel(classes, panels).flatMap((some, panel) => countedRows(some, edges, ofUnit, chart, src, reading).map((row) => panels.panelNames ? {
			...row,
			panel
		} : row)),
		panelNames: panels.panelNames
	};
}
function countedRows(values, edges, ofUnit, chart, src, reading) {
	const counts = new Array(Math.max(0, edges.length - 1)).fill(0);
	for (const { index } of values) counts[index] = (counts[index] ?? 0) + 1;
	return counts.map((value, i) => {
		const [from = 0, to = 0] = [edges[i], edges[i + 1]];
		const quantity = {
			kind: "exact",
			value,
			unit: chart.unit ?? "",
			wording: ""
		};
		const label = chartClassWords(from, to, ofUnit, reading.locale);
		return {
			src: `${src}.values`,
			label,
			date: void 0,
			cells: [{
				src: `${src}.values`,
				quantity
			}],
			claims: [],
			from,
			to
		};
	});
}
function rawValues({ values, of }, src, reading) {
	const base = `${src}.values`;
	const unit = of.unit ?? "";
	if (typeof values !== "string") {
		reading.countRows("chart-rows", values?.length ?? 0, base);
		return (values ?? []).map((value, i) => ({
			src: `${base}[${i}]`,
			row: i,
			quantity: reading.quantity(value, `${base}[${i}]`, unit)
		}));
	}
	return (csvRows(values, {
		required: ["value"],
		optional: ["label", "panel"],
		countRow: (count) => reading.countRows("chart-rows", count, base)
	}, base, reading) ?? []).map((row, i) => {
		const at = `${base}[${i}]`;
		const panel = reading.cell(row, "panel", `${at}.panel`);
		return {
			src: at,
			row: i,
			quantity: reading.quantity(reading.requiredCell(row, "value", at), at, unit),
			...panel !== void 0 && { panel }
		};
	});
}
/** The limits of classes: the author's, or equal steps at round numbers, more of them for more values (Sturges' rule). */
function edgesOf(chart, quantities, src, reading) {
	if (Array.isArray(chart.classes)) {
		if (chart.classes.findIndex((edge, i, all) => i > 0 && edge <= (all[i - 1] ?? 0)) < 0 && chart.classes.length > 1) return chart.classes;
		reading.problems.report(`${src}.classes`, {
			code: "wrong-value",
			message: "the limits of the classes aren’t ascending",
			hint: "write all limits, with both ends: [0, 10, 20, 50]"
		});
		return [];
	}
	const { min, max } = extentOf(quantities.flatMap((q) => {
		const interval = quantityInterval(q);
		return interval ? [interval.low, interval.high].filter(Number.isFinite) : [];
	}));
	if (!(max >= min)) return [];
	const count = chart.classes?.count ?? Math.max(5, Math.min(20, Math.ceil(Math.log2(quantities.length)) + 1));
	const step = roundStep((max - min) / Math.max(1, count));
	const [first, last] = [floorTo(min, step), ceilTo(max, step)];
	const classes = Math.max(1, Math.round((last - first) / step));
	return Array.from({ length: classes + 1 }, (_, i) => withoutNoise(first + i * step));
}
/** The class that certainly holds a quantity, or why there is none. The last class holds its end. */
function classOf(quantity, edges) {
	const interval = quantityInterval(quantity);
	const last = edges.length - 2;
	const find = (value) => value === edges.at(-1) ? last : edges.findLastIndex((edge) => edge <= value);
	const [low, high] = [find(interval?.low ?? NaN), find(interval?.high ?? NaN)];
	if (low === (interval?.openHigh && edges.includes(interval.high) ? high - 1 : high) && low >= 0 && low <= last) return low;
	const words = quantityWords(quantity);
	if (low < 0 || high > last) return {
		message: `${words} is outside all classes`,
		hint: "write classes that hold every value"
	};
	return {
		message: `${words} may be in more than one class`,
		hint: "write wider classes, or leave it out and say so in the note"
	};
}

// src/data/country-codes.ts
/** The codes of countries, reduced from Unicode CLDR (see languages/cldr/LICENSE) by reduce-country-codes.mjs. */
/** By country: the number, the two letters and the three letters of ISO 3166-1. */
const CODES = "004AFAFG 008ALALB 010AQATA 012DZDZA 016ASASM 020ADAND 024AOAGO 028AGATG 031AZAZE 032ARARG 036AUAUS 040ATAUT 044BSBHS 048BHBHR 050BDBGD 051AMARM 052BBBRB 056BEBEL 060BMBMU 064BTBTN 068BOBOL 070BABIH 072BWBWA 074BVBVT 076BRBRA 084BZBLZ 086IOIOT 090SBSLB 092VGVGB 096BNBRN 100BGBGR 104MMMMR 108BIBDI 112BYBLR 116KHKHM 120CMCMR 124CACAN 132CVCPV 136KYCYM 140CFCAF 144LKLKA 148TDTCD 152CLCHL 156CNCHN 158TWTWN 162CXCXR 166CCCCK 170COCOL 174KMCOM 175YTMYT 178CGCOG 180CDCOD 184CKCOK 188CRCRI 191HRHRV 192CUCUB 196CYCYP 203CZCZE 204BJBEN 208DKDNK 212DMDMA 214DODOM 218ECECU 222SVSLV 226GQGNQ 231ETETH 232ERERI 233EEEST 234FOFRO 238FKFLK 239GSSGS 242FJFJI 246FIFIN 248AXALA 250FRFRA 254GFGUF 258PFPYF 260TFATF 262DJDJI 266GAGAB 268GEGEO 270GMGMB 275PSPSE 276DEDEU 288GHGHA 292GIGIB 296KIKIR 300GRGRC 304GLGRL 308GDGRD 312GPGLP 316GUGUM 320GTGTM 324GNGIN 328GYGUY 332HTHTI 334HMHMD 336VAVAT 340HNHND 344HKHKG 348HUHUN 352ISISL 356ININD 360IDIDN 364IRIRN 368IQIRQ 372IEIRL 376ILISR 380ITITA 384CICIV 388JMJAM 392JPJPN 398KZKAZ 400JOJOR 404KEKEN 408KPPRK 410KRKOR 414KWKWT 417KGKGZ 418LALAO 422LBLBN 426LSLSO 428LVLVA 430LRLBR 434LYLBY 438LILIE 440LTLTU 442LULUX 446MOMAC 450MGMDG 454MWMWI 458MYMYS 462MVMDV 466MLMLI 470MTMLT 474MQMTQ 478MRMRT 480MUMUS 484MXMEX 492MCMCO 496MNMNG 498MDMDA 499MEMNE 500MSMSR 504MAMAR 508MZMOZ 512OMOMN 516NANAM 520NRNRU 524NPNPL 528NLNLD 531CWCUW 533AWABW 534SXSXM 535BQBES 540NCNCL 548VUVUT 554NZNZL 558NINIC 562NENER 566NGNGA 570NUNIU 574NFNFK 578NONOR 580MPMNP 581UMUMI 583FMFSM 584MHMHL 585PWPLW 586PKPAK 591PAPAN 598PGPNG 600PYPRY 604PEPER 608PHPHL 612PNPCN 616PLPOL 620PTPRT 624GWGNB 626TLTLS 630PRPRI 634QAQAT 638REREU 642ROROU 643RURUS 646RWRWA 652BLBLM 654SHSHN 659KNKNA 660AIAIA 662LCLCA 663MFMAF 666PMSPM 670VCVCT 674SMSMR 678STSTP 682SASAU 686SNSEN 688RSSRB 690SCSYC 694SLSLE 702SGSGP 703SKSVK 704VNVNM 705SISVN 706SOSOM 710ZAZAF 716ZWZWE 724ESESP 728SSSSD 729SDSDN 732EHESH 740SRSUR 744SJSJM 748SZSWZ 752SESWE 756CHCHE 760SYSYR 762TJTJK 764THTHA 768TGTGO 772TKTKL 776TOTON 780TTTTO 784AEARE 788TNTUN 792TRTUR 795TMTKM 796TCTCA 798TVTUV 800UGUGA 804UAUKR 807MKMKD 818EGEGY 826GBGBR 831GGGGY 832JEJEY 833IMIMN 834TZTZA 840USUSA 850VIVIR 854BFBFA 858UYURY 860UZUZB 862VEVEN 876WFWLF 882WSWSM 887YEYEM 894ZMZMB 958AAAAA 959QMQMM 960QNQNN 961QOQOO 962QPQPP 963QQQQQ 964QRQRR 965QSQSS 966QTQTT 967EUQUU 968QVQVV 969QWQWW 970QXQXX 971QYQYY 972QZQZZ 973XAXAA 974XBXBB 975XCXCC 976XDXDD 977XEXEE 978XFXFF 979XGXGG 980XHXHH 981XIXII 982XJXJJ 983XKXKK 984XLXLL 985XMXMM 986XNXNN 987XOXOO 988XPXPP 989XQXQQ 990XRXRR 991XSXSS 992XTXTT 993XUXUU 994XVXVV 995XWXWW 996XXXXX 997XYXYY 998XZXZZ 999ZZZZZ";
/** The letters of a country's number: "276" has DE and DEU; none for other numbers. */
function countryLetters(number) {
	const [, two, three] = new RegExp(`(?:^| )${number}([A-Z]{2})([A-Z]{3})(?: |$)`).exec(CODES) ?? [];
	return /^\d{3}$/.test(number) && two !== void 0 && three !== void 0 ? [two, three] : [];
}

// node_modules/topojson-client/dist/topojson-client.js
var require_topojson_client = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		typeof exports === "object" && typeof module !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = global || self, factory(global.topojson = global.topojson || {}));
	})(this$1, function(exports) {
		"use strict";
		function identity(x) {
			return x;
		}
		function transform(transform) {
			if (transform == null) return identity;
			var x0, y0, kx = transform.scale[0], ky = transform.scale[1], dx = transform.translate[0], dy = transform.translate[1];
			return function(input, i) {
				if (!i) x0 = y0 = 0;
				var j = 2, n = input.length, output = new Array(n);
				output[0] = (x0 += input[0]) * kx + dx;
				output[1] = (y0 += input[1]) * ky + dy;
				while (j < n) output[j] = input[j], ++j;
				return output;
			};
		}
		function bbox(topology) {
			var t = transform(topology.transform), key, x0 = Infinity, y0 = x0, x1 = -x0, y1 = -x0;
			function bboxPoint(p) {
				p = t(p);
				if (p[0] < x0) x0 = p[0];
				if (p[0] > x1) x1 = p[0];
				if (p[1] < y0) y0 = p[1];
				if (p[1] > y1) y1 = p[1];
			}
			function bboxGeometry(o) {
				switch (o.type) {
					case "GeometryCollection":
						o.geometries.forEach(bboxGeometry);
						break;
					case "Point":
						bboxPoint(o.coordinates);
						break;
					case "MultiPoint": o.coordinates.forEach(bboxPoint);
				}
			}
			topology.arcs.forEach(function(arc) {
				var i = -1, n = arc.length, p;
				while (++i < n) {
					p = t(arc[i], i);
					if (p[0] < x0) x0 = p[0];
					if (p[0] > x1) x1 = p[0];
					if (p[1] < y0) y0 = p[1];
					if (p[1] > y1) y1 = p[1];
				}
			});
			for (key in topology.objects) bboxGeometry(topology.objects[key]);
			return [
				x0,
				y0,
				x1,
				y1
			];
		}
		function reverse(array, n) {
			var t, j = array.length, i = j - n;
			while (i < --j) t = array[i], array[i++] = array[j], array[j] = t;
		}
		function feature(topology, o) {
			if (typeof o === "string") o = topology.objects[o];
			return o.type === "GeometryCollection" ? {
				type: "FeatureCollection",
				features: o.geometries.map(function(o) {
					return feature$1(topology, o);
				})
			} : feature$1(topology, o);
		}
		function feature$1(topology, o) {
			var id = o.id, bbox = o.bbox, properties = o.properties == null ? {} : o.properties, geometry = object(topology, o);
			return id == null && bbox == null ? {
				type: "Feature",
				properties,
				geometry
			} : bbox == null ? {
				type: "Feature",
				id,
				properties,
				geometry
			} : {
				type: "Feature",
				id,
				bbox,
				properties,
				geometry
			};
		}
		function object(topology, o) {
			var transformPoint = transform(topology.transform), arcs = topology.arcs;
			function arc(i, points) {
				if (points.length) points.pop();
				for (var a = arcs[i < 0 ? ~i : i], k = 0, n = a.length; k < n; ++k) points.push(transformPoint(a[k], k));
				if (i < 0) reverse(points, n);
			}
			function point(p) {
				return transformPoint(p);
			}
			function line(arcs) {
				var points = [];
				for (var i = 0, n = arcs.length; i < n; ++i) arc(arcs[i], points);
				if (points.length < 2) points.push(points[0]);
				return points;
			}
			function ring(arcs) {
				var points = line(arcs);
				while (points.length < 4) points.push(points[0]);
				return points;
			}
			function polygon(arcs) {
				return arcs.map(ring);
			}
			function geometry(o) {
				var type = o.type, coordinates;
				switch (type) {
					case "GeometryCollection": return {
						type,
						geometries: o.geometries.map(geometry)
					};
					case "Point":
						coordinates = point(o.coordinates);
						break;
					case "MultiPoint":
						coordinates = o.coordinates.map(point);
						break;
					case "LineString":
						coordinates = line(o.arcs);
						break;
					case "MultiLineString":
						coordinates = o.arcs.map(line);
						break;
					case "Polygon":
						coordinates = polygon(o.arcs);
						break;
					case "MultiPolygon":
						coordinates = o.arcs.map(polygon);
						break;
					default: return null;
				}
				return {
					type,
					coordinates
				};
			}
			return geometry(o);
		}
		function stitch(topology, arcs) {
			var stitchedArcs = {}, fragmentByStart = {}, fragmentByEnd = {}, fragments = [], emptyIndex = -1;
			arcs.forEach(function(i, j) {
				var arc = topology.arcs[i < 0 ? ~i : i], t;
				if (arc.length < 3 && !arc[1][0] && !arc[1][1]) t = arcs[++emptyIndex], arcs[emptyIndex] = i, arcs[j] = t;
			});
			arcs.forEach(function(i) {
				var e = ends(i), start = e[0], end = e[1], f, g;
				if (f = fragmentByEnd[start]) {
					delete fragmentByEnd[f.end];
					f.push(i);
					f.end = end;
					if (g = fragmentByStart[end]) {
						delete fragmentByStart[g.start];
						var fg = g === f ? f : f.concat(g);
						fragmentByStart[fg.start = f.start] = fragmentByEnd[fg.end = g.end] = fg;
					} else fragmentByStart[f.start] = fragmentByEnd[f.end] = f;
				} else if (f = fragmentByStart[end]) {
					delete fragmentByStart[f.start];
					f.unshift(i);
					f.start = start;
					if (g = fragmentByEnd[start]) {
						delete fragmentByEnd[g.end];
						var gf = g === f ? f : g.concat(f);
						fragmentByStart[gf.start = g.start] = fragmentByEnd[gf.end = f.end] = gf;
					} else fragmentByStart[f.start] = fragmentByEnd[f.end] = f;
				} else {
					f = [i];
					fragmentByStart[f.start = start] = fragmentByEnd[f.end = end] = f;
				}
			});
			function ends(i) {
				var arc = topology.arcs[i < 0 ? ~i : i], p0 = arc[0], p1;
				if (topology.transform) p1 = [0, 0], arc.forEach(function(dp) {
					p1[0] += dp[0], p1[1] += dp[1];
				});
				else p1 = arc[arc.length - 1];
				return i < 0 ? [p1, p0] : [p0, p1];
			}
			function flush(fragmentByEnd, fragmentByStart) {
				for (var k in fragmentByEnd) {
					var f = fragmentByEnd[k];
					delete fragmentByStart[f.start];
					delete f.start;
					delete f.end;
					f.forEach(function(i) {
						stitchedArcs[i < 0 ? ~i : i] = 1;
					});
					fragments.push(f);
				}
			}
			flush(fragmentByEnd, fragmentByStart);
			flush(fragmentByStart, fragmentByEnd);
			arcs.forEach(function(i) {
				if (!stitchedArcs[i < 0 ? ~i : i]) fragments.push([i]);
			});
			return fragments;
		}
		function mesh(topology) {
			return object(topology, meshArcs.apply(this, arguments));
		}
		function meshArcs(topology, object, filter) {
			var arcs, i, n;
			if (arguments.length > 1) arcs = extractArcs(topology, object, filter);
			else for (i = 0, arcs = new Array(n = topology.arcs.length); i < n; ++i) arcs[i] = i;
			return {
				type: "MultiLineString",
				arcs: stitch(topology, arcs)
			};
		}
		function extractArcs(topology, object, filter) {
			var arcs = [], geomsByArc = [], geom;
			function extract0(i) {
				var j = i < 0 ? ~i : i;
				(geomsByArc[j] || (geomsByArc[j] = [])).push({
					i,
					g: geom
				});
			}
			function extract1(arcs) {
				arcs.forEach(extract0);
			}
			function extract2(arcs) {
				arcs.forEach(extract1);
			}
			function extract3(arcs) {
				arcs.forEach(extract2);
			}
			function geometry(o) {
				switch (geom = o, o.type) {
					case "GeometryCollection":
						o.geometries.forEach(geometry);
						break;
					case "LineString":
						extract1(o.arcs);
						break;
					case "MultiLineString":
					case "Polygon":
						extract2(o.arcs);
						break;
					case "MultiPolygon": extract3(o.arcs);
				}
			}
			geometry(object);
			geomsByArc.forEach(filter == null ? function(geoms) {
				arcs.push(geoms[0].i);
			} : function(geoms) {
				if (filter(geoms[0].g, geoms[geoms.length - 1].g)) arcs.push(geoms[0].i);
			});
			return arcs;
		}
		function planarRingArea(ring) {
			var i = -1, n = ring.length, a, b = ring[n - 1], area = 0;
			while (++i < n) a = b, b = ring[i], area += a[0] * b[1] - a[1] * b[0];
			return Math.abs(area);
		}
		function merge(topology) {
			return object(topology, mergeArcs.apply(this, arguments));
		}
		function mergeArcs(topology, objects) {
			var polygonsByArc = {}, polygons = [], groups = [];
			objects.forEach(geometry);
			function geometry(o) {
				switch (o.type) {
					case "GeometryCollection":
						o.geometries.forEach(geometry);
						break;
					case "Polygon":
						extract(o.arcs);
						break;
					case "MultiPolygon": o.arcs.forEach(extract);
				}
			}
			function extract(polygon) {
				polygon.forEach(function(ring) {
					ring.forEach(function(arc) {
						(polygonsByArc[arc = arc < 0 ? ~arc : arc] || (polygonsByArc[arc] = [])).push(polygon);
					});
				});
				polygons.push(polygon);
			}
			function area(ring) {
				return planarRingArea(object(topology, {
					type: "Polygon",
					arcs: [ring]
				}).coordinates[0]);
			}
			polygons.forEach(function(polygon) {
				if (!polygon._) {
					var group = [], neighbors = [polygon];
					polygon._ = 1;
					groups.push(group);
					while (polygon = neighbors.pop()) {
						group.push(polygon);
						polygon.forEach(function(ring) {
							ring.forEach(function(arc) {
								polygonsByArc[arc < 0 ? ~arc : arc].forEach(function(polygon) {
									if (!polygon._) {
										polygon._ = 1;
										neighbors.push(polygon);
									}
								});
							});
						});
					}
				}
			});
			polygons.forEach(function(polygon) {
				delete polygon._;
			});
			return {
				type: "MultiPolygon",
				arcs: groups.map(function(polygons) {
					var arcs = [], n;
					polygons.forEach(function(polygon) {
						polygon.forEach(function(ring) {
							ring.forEach(function(arc) {
								if (polygonsByArc[arc < 0 ? ~arc : arc].length < 2) arcs.push(arc);
							});
						});
					});
					arcs = stitch(topology, arcs);
					if ((n = arcs.length) > 1) {
						for (var i = 1, k = area(arcs[0]), ki, t; i < n; ++i) if ((ki = area(arcs[i])) > k) t = arcs[0], arcs[0] = arcs[i], arcs[i] = t, k = ki;
					}
					return arcs;
				}).filter(function(arcs) {
					return arcs.length > 0;
				})
			};
		}
		function bisect(a, x) {
			var lo = 0, hi = a.length;
			while (lo < hi) {
				var mid = lo + hi >>> 1;
				if (a[mid] < x) lo = mid + 1;
				else hi = mid;
			}
			return lo;
		}
		function neighbors(objects) {
			var indexesByArc = {}, neighbors = objects.map(function() {
				return [];
			});
			function line(arcs, i) {
				arcs.forEach(function(a) {
					if (a < 0) a = ~a;
					var o = indexesByArc[a];
					if (o) o.push(i);
					else indexesByArc[a] = [i];
				});
			}
			function polygon(arcs, i) {
				arcs.forEach(function(arc) {
					line(arc, i);
				});
			}
			function geometry(o, i) {
				if (o.type === "GeometryCollection") o.geometries.forEach(function(o) {
					geometry(o, i);
				});
				else if (o.type in geometryType) geometryType[o.type](o.arcs, i);
			}
			var geometryType = {
				LineString: line,
				MultiLineString: polygon,
				Polygon: polygon,
				MultiPolygon: function(arcs, i) {
					arcs.forEach(function(arc) {
						polygon(arc, i);
					});
				}
			};
			objects.forEach(geometry);
			for (var i in indexesByArc) for (var indexes = indexesByArc[i], m = indexes.length, j = 0; j < m; ++j) for (var k = j + 1; k < m; ++k) {
				var ij = indexes[j], ik = indexes[k], n;
				if ((n = neighbors[ij])[i = bisect(n, ik)] !== ik) n.splice(i, 0, ik);
				if ((n = neighbors[ik])[i = bisect(n, ij)] !== ij) n.splice(i, 0, ij);
			}
			return neighbors;
		}
		function untransform(transform) {
			if (transform == null) return identity;
			var x0, y0, kx = transform.scale[0], ky = transform.scale[1], dx = transform.translate[0], dy = transform.translate[1];
			return function(input, i) {
				if (!i) x0 = y0 = 0;
				var j = 2, n = input.length, output = new Array(n), x1 = Math.round((input[0] - dx) / kx), y1 = Math.round((input[1] - dy) / ky);
				output[0] = x1 - x0, x0 = x1;
				output[1] = y1 - y0, y0 = y1;
				while (j < n) output[j] = input[j], ++j;
				return output;
			};
		}
		function quantize(topology, transform) {
			if (topology.transform) throw new Error("already quantized");
			if (!transform || !transform.scale) {
				if (!((n = Math.floor(transform)) >= 2)) throw new Error("n must be ≥2");
				box = topology.bbox || bbox(topology);
				var x0 = box[0], y0 = box[1], x1 = box[2], y1 = box[3], n;
				transform = {
					scale: [x1 - x0 ? (x1 - x0) / (n - 1) : 1, y1 - y0 ? (y1 - y0) / (n - 1) : 1],
					translate: [x0, y0]
				};
			} else box = topology.bbox;
			var t = untransform(transform), box, key, inputs = topology.objects, outputs = {};
			function quantizePoint(point) {
				return t(point);
			}
			function quantizeGeometry(input) {
				var output;
				switch (input.type) {
					case "GeometryCollection":
						output = {
							type: "GeometryCollection",
							geometries: input.geometries.map(quantizeGeometry)
						};
						break;
					case "Point":
						output = {
							type: "Point",
							coordinates: quantizePoint(input.coordinates)
						};
						break;
					case "MultiPoint":
						output = {
							type: "MultiPoint",
							coordinates: input.coordinates.map(quantizePoint)
						};
						break;
					default: return input;
				}
				if (input.id != null) output.id = input.id;
				if (input.bbox != null) output.bbox = input.bbox;
				if (input.properties != null) output.properties = input.properties;
				return output;
			}
			function quantizeArc(input) {
				var i = 0, j = 1, n = input.length, p, output = new Array(n);
				output[0] = t(input[0], 0);
				while (++i < n) if ((p = t(input[i], i))[0] || p[1]) output[j++] = p;
				if (j === 1) output[j++] = [0, 0];
				output.length = j;
				return output;
			}
			for (key in inputs) outputs[key] = quantizeGeometry(inputs[key]);
			return {
				type: "Topology",
				bbox: box,
				transform,
				objects: outputs,
				arcs: topology.arcs.map(quantizeArc)
			};
		}
		exports.bbox = bbox;
		exports.feature = feature;
		exports.merge = merge;
		exports.mergeArcs = mergeArcs;
		exports.mesh = mesh;
		exports.meshArcs = meshArcs;
		exports.neighbors = neighbors;
		exports.quantize = quantize;
		exports.transform = transform;
		exports.untransform = untransform;
		Object.defineProperty(exports, "__esModule", { value: true });
	});
}));

// src/data/map-geometry.ts
/** Reads TopoJSON and GeoJSON (RFC 7946) into regions. The only file that imports topojson-client. */
var import_topojson_client = require_topojson_client();
const known = /* @__PURE__ */ new WeakMap();
/** The regions in a file's layer, or why there are none. The same bytes are read once. */
function readGeometry(bytes, layer) {
	const layers = known.get(bytes) ?? /* @__PURE__ */ new Map();
	known.set(bytes, layers);
	const key = layer ?? "";
	const result = layers.get(key) ?? parseGeometry(bytes, layer);
	layers.set(key, result);
	return result;
}
function parseGeometry(bytes, layer) {
	let json;
	try {
		json = JSON.parse(new TextDecoder().decode(bytes));
	} catch (error) {
		return { message: `the file isn't JSON: ${error instanceof Error ? error.message : "it can’t be parsed"}` };
	}
	const features = featuresOf(json, layer);
	if ("message" in features) return features;
	const regions = features.flatMap((raw, i) => regionOf(raw, i) ?? []);
	if (regions.length === 0) return {
		message: "the file has no areas",
		hint: "it needs features of the type Polygon or MultiPolygon"
	};
	const digest = createHash("sha256").update(bytes).update(layer ?? "").digest("base64url").slice(0, 22);
	const outlines = regions.map(({ region }) => region);
	return {
		geometry: {
			digest,
			outlines
		},
		names: regions.map(({ names }) => names),
		isPlanar: isPlanar(outlines)
	};
}
function featuresOf(json, layer) {
	if (isObject(json) && json.type === "Topology") return topologyFeatures(json, layer);
	if (!isObject(json) || json.type !== "FeatureCollection" || !Array.isArray(json.features)) return {
		message: "the file is neither TopoJSON nor GeoJSON",
		hint: "export it as GeoJSON (a FeatureCollection) or as TopoJSON"
	};
	return json.features.filter(isObject);
}
function topologyFeatures(topology, layer) {
	const layers = Object.entries(topology.objects ?? {});
	const several = layers.filter(([, object]) => "geometries" in object && object.geometries.length > 1);
	const names = several.map(([name]) => name);
	const chosen = layer ?? (several.length === 1 ? names[0] : void 0);
	const object = chosen === void 0 ? void 0 : topology.objects[chosen];
	if (!object) return {
		message: layer === void 0 ? `the file has several layers: ${names.join(", ")}` : `the file has no layer '${layer}'`,
		hint: `write layer: ${names[0] ?? "the name of one"}; layers: ${layers.map(([name]) => name).join(", ")}`
	};
	try {
		return (0, import_topojson_client.feature)(topology, object).features;
	} catch {
		return { message: "the TopoJSON file is damaged: its arcs don’t match its shapes" };
	}
}
function regionOf({ id, properties, geometry }, index) {
	const polygons = polygonsOf(geometry);
	if (polygons.length === 0) return void 0;
	const texts = (isObject(properties) ? Object.entries(properties) : []).flatMap(([key, value]) => typeof value === "string" || typeof value === "number" ? [[key, String(value).trim()]] : []);
	const code = typeof id === "string" || typeof id === "number" ? String(id) : "";
	const name = ((texts.find(([key]) => /^name(?:_en|_long)?$/i.test(key)) ?? texts.find(([key]) => /name/i.test(key)))?.[1] ?? code) || (texts[0]?.[1] ?? `${index + 1}`);
	const names = [.../* @__PURE__ */ new Set([
		name,
		code,
		...texts.map(([, text]) => text)
	])].filter((text) => text !== "");
	return {
		region: {
			code,
			name,
			polygons
		},
		names
	};
}
function polygonsOf(geometry) {
	if (!isObject(geometry)) return [];
	if (geometry.type === "GeometryCollection" && Array.isArray(geometry.geometries)) return geometry.geometries.flatMap(polygonsOf);
	const { type, coordinates } = geometry;
	if (!Array.isArray(coordinates)) return [];
	return (type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : []).flatMap((polygon) => {
		const rings = Array.isArray(polygon) ? polygon.map(ringOf).filter((ring) => ring.length > 3) : [];
		return rings.length > 0 ? [rings] : [];
	});
}
function ringOf(ring) {
	if (!Array.isArray(ring)) return [];
	return ring.flatMap((position) => {
		const [x, y] = Array.isArray(position) ? position : [];
		return Number.isFinite(x) && Number.isFinite(y) ? [[x, y]] : [];
	});
}
/** True if a position lies outside all longitudes and latitudes. */
function isPlanar(regions) {
	return regions.some(({ polygons }) => polygons.some((rings) => rings.some((ring) => ring.some(([x, y]) => Math.abs(x) > 180.5 || Math.abs(y) > 90.5))));
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}

// src/data/read-scatter.ts
/** Colour and shape distinguish no more. */
const MOST_GROUPS$1 = 6;
/** Up to so many points are all named if the author doesn't say which. */
const MOST_NAMED$1 = 30;
function readScatter(chart, common, src, reading) {
	const measures = [
		chart.x,
		chart.y,
		...chart.size ? [chart.size] : []
	];
	const names = measures.map(({ column }) => String(column).trim());
	if (new Set(names).size < names.length) reading.problems.report(`${src}.y.column`, {
		code: "duplicate-series",
		message: "x, y and size need different columns"
	});
	const unitOf = (name) => measures[names.indexOf(name)]?.unit ?? "";
	const raw = rawRows(chart, {
		rowKey: "label",
		names,
		more: ["group", "panel"]
	}, src, reading);
	const groups = [...new Set(raw.flatMap((row) => groupOf(row) ?? []))];
	checkGroups(groups, raw, src, reading);
	const panels = readPanels(chart, raw, `${src}.rows`, reading);
	const { panelNames } = panels;
	const rows = raw.map((row, i) => {
		const at = `${src}.rows[${i}]`;
		const label = "label" in row ? reading.name(row.label, `${at}.label`) : "";
		const cells = readCells(row, at, names, unitOf, reading);
		const group = groupOf(row);
		const found = group === void 0 ? -1 : groups.indexOf(group);
		return {
			src: at,
			label,
			date: void 0,
			cells,
			claims: reading.claims(row, at),
			group: found < 0 ? void 0 : found,
			...panels.of(i),
			named: false
		};
	});
	checkLabels(rows, reading);
	const axes = {
		x: axisOf(chart.x),
		y: axisOf(chart.y)
	};
	rows.forEach(({ cells }) => {
		if (cells[0]) checkOnAxis(cells[0], axes.x, reading);
		if (cells[1]) checkOnAxis(cells[1], axes.y, reading);
		if (chart.size) checkSize(cells[2], reading);
	});
	const size = chart.size && measureOf(chart.size);
	const grid = {
		unit: "",
		share: false,
		measure: "",
		series: [
			axes.x,
			axes.y,
			...size ? [size] : []
		].map(({ title }) => title).map((name, i) => ({
			src: `${src}.${[
				"x",
				"y",
				"size"
			][i]}.title`,
			name
		})),
		rows: byPanel(withNames(rows, chart.labels, src, reading), panels).flat(),
		...panelNames && { panelNames }
	};
	const room = {
		bracketed: false,
		highlights: "rows",
		plane: {
			x: axisRoom(axes.x),
			y: axisRoom(axes.y)
		}
	};
	const { annotations } = readAdded({
		annotations: chart.annotations,
		highlight: void 0
	}, grid, room, src, reading);
	const highlight = highlightOf(chart.highlight, grid, groups, src, reading);
	return {
		kind: "scatter",
		...common,
		...grid,
		...axes,
		size,
		groups,
		...annotations && { annotations },
		...highlight && { highlight }
	};
}
function axisRoom({ unit, min, max }) {
	return {
		unit,
		low: min,
		high: max
	};
}
/** The rows that stand out: by their labels, or all rows of a group. */
function highlightOf(raw, grid, groups, src, reading) {
	const series = groups.map((name) => ({
		src: "",
		name
	}));
	const found = readHighlight(raw, {
		...grid,
		series
	}, "both", src, reading).highlight;
	const inGroups = grid.rows.flatMap(({ group }, i) => group !== void 0 && found?.series.includes(group) ? [i] : []);
	return found && {
		rows: [.../* @__PURE__ */ new Set([...found.rows, ...inGroups])],
		series: []
	};
}
function groupOf({ group }) {
	return group === void 0 ? void 0 : String(group).trim();
}
function measureOf({ column, title = String(column), unit = "" }) {
	return {
		title: title.trim(),
		unit
	};
}
function axisOf(axis) {
	return {
		...measureOf(axis),
		scale: axis.scale ?? "linear",
		min: axis.min,
		max: axis.max
	};
}
function checkGroups(groups, raw, src, reading) {
	if (groups.length > MOST_GROUPS$1) {
		const message = `the chart has ${groups.length} groups; colour and shape distinguish ${MOST_GROUPS$1} at most`;
		const hint = "combine some of them";
		const span = reading.places.keySpan(src);
		reading.problems.report(`${src}.rows`, {
			code: "many-series",
			message,
			hint,
			span
		});
	}
	const without = groups.length === 0 ? -1 : raw.findIndex((row) => groupOf(row) === void 0);
	if (without < 0) return;
	const message = "this row has no 'group', but others have one";
	const hint = `write one of ${groups.join(", ")}, or a group for the others`;
	reading.problems.report(`${src}.rows[${without}]`, {
		code: "missing-key",
		message,
		hint
	});
}
function checkLabels(rows, reading) {
	const seen = /* @__PURE__ */ new Set();
	for (const { label, src, panel } of rows) {
		const key = `${panel ?? ""} ${label.toLowerCase()}`;
		if (seen.has(key)) {
			const message = `'${label}' appears twice`;
			reading.problems.report(`${src}.label`, {
				code: "duplicate-row",
				message,
				hint: "give each row its own name",
				cause: `${src.slice(0, src.lastIndexOf("["))} twice`
			});
		}
		seen.add(key);
	}
}
/** An area has one size, and none below zero. */
function checkSize(cell, reading) {
	const reason = cell && sizeProblem(cell.quantity);
	if (cell === void 0 || reason === void 0) return;
	const message = `${quantityWords(cell.quantity)} can't be the size of a bubble: ${reason}`;
	reading.problems.report(cell.src, {
		code: "no-area",
		message,
		hint: "write an exact or approximate value (~60), or why there is none: not stated"
	});
}
/** Why a quantity can't be drawn as an area; undefined if it can, or if nothing is known. */
function sizeProblem(quantity) {
	switch (quantity.kind) {
		case "exact":
		case "approximate": return quantity.value < 0 ? "an area is never negative" : void 0;
		case "bound":
		case "range":
		case "estimate": return "an area shows one value";
		case "unknown": return;
		default: return quantity;
	}
}
/** The rows with those marked that the author wants named; by default the outermost of many. */
function withNames(rows, wanted, src, reading) {
	if (wanted === "none") return rows;
	if (wanted === "all" || wanted === void 0 && rows.length <= MOST_NAMED$1) return rows.map((row) => ({
		...row,
		named: true
	}));
	if (wanted === void 0) {
		const outer = new Set(outermost(rows));
		return rows.map((row) => ({
			...row,
			named: outer.has(row)
		}));
	}
	const labels = rows.map(({ label }) => label);
	wanted.forEach((name, i) => {
		if (labels.includes(name.trim())) return;
		const hint = didYouMean(name, labels);
		reading.problems.report(`${src}.labels[${i}]`, {
			code: "unknown-row",
			message: `no row is '${name}'`,
			hint
		});
	});
	const names = new Set(wanted.map((name) => name.trim()));
	return rows.map((row) => ({
		...row,
		named: names.has(row.label)
	}));
}
/** The rows with the least and the greatest value of each series. */
function outermost(rows) {
	return [
		0,
		1,
		2
	].flatMap((s) => {
		const sorted = rows.flatMap((row) => {
			const { quantity } = row.cells[s] ?? {};
			return quantity?.kind === "exact" || quantity?.kind === "approximate" ? [{
				row,
				value: quantity.value
			}] : [];
		}).toSorted((a, b) => a.value - b.value).map(({ row }) => row);
		const [last, first] = [sorted.at(-1), s < 2 ? sorted[0] : void 0];
		return [first, last].flatMap((row) => row ?? []);
	});
}

// src/data/region-names.ts
/** The reason of a region for which the author has no row. */
const NO_DATA = "no data";
var RegionNames = class {
	#byName = /* @__PURE__ */ new Map();
	#names;
	#reading;
	#geometry;
	#unmatched = 0;
	#tried = 0;
	/** @param names all names of each region, the usual one first. */
	constructor(names, geometry, reading) {
		this.#names = names;
		this.#reading = reading;
		this.#geometry = geometry;
		for (const [i, all] of names.entries()) for (const key of new Set(all.map(plain))) {
			const other = this.#byName.get(key);
			this.#byName.set(key, other === void 0 || other === i ? i : "several");
		}
	}
	/** The index of a region; undefined, with a diagnostic, without one. */
	find(name, src) {
		if (this.#names.length === 0) return void 0;
		this.#tried++;
		const found = this.#byName.get(plain(name)) ?? this.#byName.get(plain(name).replace(/^0+/, ""));
		if (typeof found === "number") return found;
		this.#unmatched++;
		const usual = this.#names.map(([first = ""]) => first);
		const known = usual.length <= 12 ? `the regions are ${usual.join(", ")}` : `the regions have names such as ${usual.slice(0, 4).join(", ")}`;
		const [, code] = this.#names[0] ?? [];
		const codes = code === void 0 ? "" : `, or codes such as ${code}`;
		const message = found === "several" ? `several regions are called '${name}'` : `the map has no region '${name}'`;
		const hint = found === "several" ? "write its code under region" : didYouMean(name, usual) ?? this.#within(name, usual) ?? known + codes;
		this.#reading.problems.report(src, {
			code: "unknown-region",
			message,
			hint
		});
	}
	/** "Czech Republic" for "Czech Rep.", "Russia" for "Russian Federation": the name that one contains, or begins alike. */
	#within(name, usual) {
		const words = plain(name);
		const near = usual.find((other) => words.length > 3 && (plain(other).startsWith(words) || words.startsWith(plain(other)) || plain(other).slice(0, 5) === words.slice(0, 5)));
		return near === void 0 ? void 0 : `did you mean '${near}'?`;
	}
	indices(names, src) {
		return names.flatMap((name, i) => this.find(name, `${src}[${i}]`) ?? []);
	}
	/** Reports a file that matches no row at all, which is probably the wrong one. */
	done() {
		if (this.#tried < 3 || this.#unmatched < this.#tried) return;
		this.#reading.problems.report(this.#geometry, {
			code: "bad-geometry",
			message: "no row matches a region of this file",
			hint: "check that it is the right file, and the right layer"
		});
	}
};
/** Without case, accents and punctuation. */
function plain(name) {
	return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/data/tile-grids.ts
/** Grids of tiles that ship: code, name, row and column of each region. */
/** The states of the United States and the District of Columbia, as newspapers usually place them. */
const US_STATES = `
AK,Alaska,1,1
ME,Maine,1,11
VT,Vermont,2,10
NH,New Hampshire,2,11
WA,Washington,3,1
ID,Idaho,3,2
MT,Montana,3,3
ND,North Dakota,3,4
MN,Minnesota,3,5
IL,Illinois,3,6
WI,Wisconsin,3,7
MI,Michigan,3,8
NY,New York,3,9
RI,Rhode Island,3,10
MA,Massachusetts,3,11
OR,Oregon,4,1
NV,Nevada,4,2
WY,Wyoming,4,3
SD,South Dakota,4,4
IA,Iowa,4,5
IN,Indiana,4,6
OH,Ohio,4,7
PA,Pennsylvania,4,8
NJ,New Jersey,4,9
CT,Connecticut,4,10
CA,California,5,1
UT,Utah,5,2
CO,Colorado,5,3
NE,Nebraska,5,4
MO,Missouri,5,5
KY,Kentucky,5,6
WV,West Virginia,5,7
VA,Virginia,5,8
MD,Maryland,5,9
DE,Delaware,5,10
AZ,Arizona,6,2
NM,New Mexico,6,3
KS,Kansas,6,4
AR,Arkansas,6,5
TN,Tennessee,6,6
NC,North Carolina,6,7
SC,South Carolina,6,8
DC,District of Columbia,6,9
OK,Oklahoma,7,4
LA,Louisiana,7,5
MS,Mississippi,7,6
AL,Alabama,7,7
GA,Georgia,7,8
HI,Hawaii,8,1
TX,Texas,8,4
FL,Florida,8,9
`;
/** The members of the European Union (since 2020), by the codes of Eurostat. */
const EU = `
FI,Finland,1,8
SE,Sweden,1,7
EE,Estonia,2,9
DK,Denmark,2,6
LV,Latvia,3,9
IE,Ireland,3,1
NL,Netherlands,3,5
DE,Germany,4,6
PL,Poland,4,7
LT,Lithuania,4,9
BE,Belgium,4,4
LU,Luxembourg,5,5
CZ,Czechia,5,7
SK,Slovakia,5,8
FR,France,5,4
AT,Austria,6,6
HU,Hungary,6,7
RO,Romania,6,9
PT,Portugal,7,1
ES,Spain,7,2
IT,Italy,7,5
SI,Slovenia,7,6
HR,Croatia,7,7
BG,Bulgaria,7,9
MT,Malta,9,6
EL,Greece,8,8
CY,Cyprus,9,10
`;
function tilesOf$1(text) {
	return text.trim().split("\n").map((line) => {
		const [code = "", name = "", row, column] = line.split(",");
		return {
			code,
			name,
			row: Number(row),
			column: Number(column)
		};
	});
}
const TILE_GRIDS = {
	"us-states": () => tilesOf$1(US_STATES),
	eu: () => tilesOf$1(EU)
};

// src/data/read-map.ts
/** Geometries of packages that are installed with this program. */
const SHIPPED = {
	world: {
		file: "npm:world-atlas/countries-110m.json",
		layer: "countries"
	},
	"world-fine": {
		file: "npm:world-atlas/countries-50m.json",
		layer: "countries"
	},
	"us-states": {
		file: "npm:us-atlas/states-10m.json",
		layer: "states"
	},
	"us-counties": {
		file: "npm:us-atlas/counties-10m.json",
		layer: "counties"
	}
};
function readMap(chart, common, src, reading) {
	const grid = readTextedGrid(chart, void 0, [
		"region",
		"longitude",
		"latitude"
	], src, reading);
	const read = geometryOf(chart, src, reading);
	const regions = new RegionNames(namesOf(chart.geometry, read), `${src}.geometry`, reading);
	const draws = chart.draws ?? "areas";
	const list = (key, names) => read ? regions.indices(names ?? [], `${src}.${key}`) : [];
	const leftOut = list("leaveOut", chart.leaveOut);
	const rows = read ? byPanel(grid.rows, grid).flatMap((some, panel) => {
		const all = rowsOf$1(chart, {
			...grid,
			rows: some
		}, read, regions, {
			leftOut,
			src
		}, reading);
		return grid.panelNames ? all.map((row) => ({
			...row,
			panel
		})) : all;
	}) : [];
	regions.done();
	checkNames(chart.labels, grid.rows, src, reading);
	const known = new Set(rows.flatMap(({ given, region }) => given && region !== void 0 ? [region] : []));
	const missing = (read?.geometry.outlines ?? []).flatMap((_, region) => known.has(region) || leftOut.includes(region) ? [] : [region]);
	const backdrop = chart.backdrop === "others" ? missing : list("backdrop", chart.backdrop);
	const background = new Set(backdrop);
	const shown = rows.filter(({ given, region }) => given || !background.has(region ?? -1));
	if (draws === "symbols") checkSizes(shown, reading);
	checkPlanar(chart, read, src, reading);
	return {
		kind: "map",
		...common,
		...grid,
		geometry: read?.geometry,
		draws,
		backdrop,
		leftOut,
		rows: shown,
		scale: draws === "areas" ? readClasses(chart.classes, grid.rows.flatMap(({ cells }) => cells), src, reading) : void 0,
		projection: chart.projection ?? (chart.geometry === "us-states" || chart.geometry === "us-counties" ? "albers-usa" : void 0),
		view: viewOf(chart.view, src, reading),
		insets: read ? insetsOf(chart, regions, src) : [],
		scaleBar: chart.scaleBar === true
	};
}
/** The names of a file's regions, with the codes that the installed files lack: of countries, and of states of the US. */
function namesOf(geometry, read) {
	const names = read?.names ?? [];
	if (geometry === "world" || geometry === "world-fine") return names.map((all) => [...all, ...all.flatMap(countryLetters)]);
	if (geometry !== "us-states") return names;
	const codes = new Map(TILE_GRIDS["us-states"]?.().map(({ code, name }) => [name, code]));
	return names.map((all) => [...all, ...all.flatMap((name) => codes.get(name) ?? [])]);
}
/** The file's regions; undefined, with a diagnostic, if it can't be read. */
function geometryOf({ geometry, layer }, src, reading) {
	const at = `${src}.geometry`;
	const shipped = Object.hasOwn(SHIPPED, geometry) ? SHIPPED[geometry] : void 0;
	const path = shipped?.file ?? (geometry.startsWith("npm:") ? geometry : reading.pathOf(geometry, at));
	if (path === void 0) return void 0;
	const bytes = reading.files.read(path);
	if (!bytes) {
		const hint = `${missingFileHint(path, "json", reading) ?? "write the name of a TopoJSON or GeoJSON file"}; geometries that are installed: ${Object.keys(SHIPPED).join(", ")}`;
		reading.reportUnread(path, at, {
			code: "missing-file",
			message: `there is no file ${path}`,
			hint
		});
		return;
	}
	const read = readGeometry(bytes, layer ?? shipped?.layer);
	if (!("message" in read)) {
		reading.budget.spend(read.geometry.outlines.length);
		return read;
	}
	reading.problems.report(at, {
		code: "bad-geometry",
		...read
	});
}
/** By code point: the order of a language depends on the version of Node.js. */
function byName(a, b) {
	return a.label < b.label ? -1 : 1;
}
/** The author's rows with their regions, and a row for each region that has none. */
function rowsOf$1(chart, grid, { geometry }, regions, { leftOut, src }, reading) {
	const named = new Set(chart.labels === "all" ? grid.rows.map(({ label }) => label) : namesIn(chart.labels));
	const used = new Set(leftOut);
	const given = grid.rows.map(({ texts, ...row }) => {
		const place = placeOf(texts, row.src, reading);
		const region = place ? void 0 : regions.find(texts.region ?? row.label, texts.region === void 0 ? `${row.src}.label` : `${row.src}.region`);
		if (region !== void 0 && used.has(region)) {
			const message = leftOut.includes(region) ? `'${row.label}' is a region that leaveOut removes` : `another row has the region of '${row.label}'`;
			reading.problems.report(`${row.src}.label`, {
				code: "duplicate-row",
				message
			});
		}
		if (region !== void 0) used.add(region);
		return {
			...row,
			region,
			place,
			named: named.has(row.label),
			given: true
		};
	});
	if (given.some(({ place }) => place !== void 0)) return given;
	const cell = {
		src: "",
		quantity: {
			...NOTHING_KNOWN,
			unit: grid.rows[0]?.cells[0]?.quantity.unit ?? "",
			reason: NO_DATA
		}
	};
	const missing = geometry.outlines.flatMap(({ name }, region) => used.has(region) ? [] : [{
		src: `${src}.rows`,
		label: name,
		date: void 0,
		cells: [cell],
		claims: [],
		region,
		place: void 0,
		named: false,
		given: false
	}]);
	return [...given, ...missing.toSorted(byName)];
}
function checkNames(labels, rows, src, reading) {
	for (const [i, name] of namesIn(labels).entries()) {
		if (rows.some(({ label }) => label === name)) continue;
		reading.problems.report(`${src}.labels[${i}]`, {
			code: "unknown-row",
			message: `no row is '${name}'`
		});
	}
}
function namesIn(labels) {
	return Array.isArray(labels) ? labels.map((name) => name.trim()) : [];
}
/** The place of a row that has longitude and latitude. */
function placeOf({ longitude, latitude }, src, reading) {
	if (longitude === void 0 && latitude === void 0) return void 0;
	const [x, y] = [Number(longitude), Number(latitude)];
	if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return [x, y];
	const message = `expected a longitude from -180 to 180 and a latitude from -90 to 90, found ${longitude ?? "none"} and ${latitude ?? "none"}`;
	reading.problems.report(src, {
		code: "wrong-value",
		message,
		hint: "west and south are negative"
	});
	return [0, 0];
}
function checkSizes(rows, reading) {
	for (const { cells } of rows) {
		const [cell] = cells;
		const reason = cell && sizeProblem(cell.quantity);
		if (cell === void 0 || reason === void 0) continue;
		const message = `${quantityWords(cell.quantity)} can't be the size of a symbol: ${reason}`;
		reading.problems.report(cell.src, {
			code: "no-area",
			message,
			hint: "use draws: areas, which has classes"
		});
	}
}
function checkPlanar(chart, read, src, reading) {
	const declared = chart.projection === "planar" || chart.projection === "planar-down";
	if (read?.isPlanar && !declared) reading.problems.report(`${src}.geometry`, {
		code: "bad-geometry",
		message: "the file's positions aren't longitudes and latitudes",
		hint: "they are projected already: write projection: planar, or planar-down if they grow downwards"
	});
	if (declared && chart.scaleBar) reading.problems.report(`${src}.scaleBar`, {
		code: "bad-geometry",
		message: "a map of projected positions has no known scale",
		hint: "remove scaleBar"
	});
}
function viewOf(view, src, reading) {
	if (!view) return void 0;
	const [west = 0, south = 0, east = 0, north = 0] = view;
	if (view.length === 4 && south < north && west < east && Math.max(-west, east) <= 360 && Math.max(-south, north) <= 90) return [
		west,
		south,
		east,
		north
	];
	const message = `expected four numbers, found ${view.join(", ")}`;
	reading.problems.report(`${src}.view`, {
		code: "wrong-value",
		message,
		hint: "write view: [west, south, east, north], in degrees: [-12, 34, 40, 72]"
	});
}
function insetsOf({ insets = [] }, regions, src) {
	return insets.flatMap(({ title, regions: names }, i) => {
		const indices = regions.indices(names, `${src}.insets[${i}].regions`);
		return indices.length > 0 ? [{
			title: title.trim(),
			regions: indices
		}] : [];
	});
}

// src/data/own-chart-fractions.ts
const PERCENT = /%|\bper ?cent\b|\bpercentages?\b/i;
/**
* Warns as `checkFractions` does. A configuration has no unit: its values are percentages if the chart's subtitle, an axis
* title or the dataset's label names them, unless Chart.js multiplies them by 100 (`format: { style: percent }`).
*/
function checkOwnFractions({ configuration, subtitle }, src, reading) {
	if (!configuration || formatsAsPercent(configuration.options)) return;
	const named = PERCENT.test(subtitle?.plain ?? "") || axisTitles(configuration.options).some((one) => PERCENT.test(one));
	const values = listOf(fieldsOf(configuration.data).datasets).flatMap((dataset, i) => {
		const { label, data } = fieldsOf(dataset);
		if (!named && !(typeof label === "string" && PERCENT.test(label))) return [];
		return numbersIn(data).map(([at, value]) => ({
			quantity: {
				kind: "exact",
				value,
				unit: "%",
				wording: String(value)
			},
			src: `${src}.data.datasets[${i}].data${at}`
		}));
	});
	checkFractions(values, "chart", reading);
}
/** Plain values with their paths. Points are left out: they have two measures, and axis titles can't be matched to them here. */
function numbersIn(data) {
	return (Array.isArray(data) ? data.map((value, i) => [`[${i}]`, value]) : Object.entries(fieldsOf(data)).map(([key, value]) => [`.${key}`, value])).flatMap(([at, value]) => typeof value === "number" ? [[at, value]] : []);
}
function axisTitles(options) {
	return Object.values(fieldsOf(fieldsOf(options).scales)).flatMap((scale) => {
		const { text } = fieldsOf(fieldsOf(scale).title);
		return [text].flat().filter((one) => typeof one === "string");
	});
}
function formatsAsPercent(options) {
	return Object.values(fieldsOf(fieldsOf(options).scales)).some((scale) => fieldsOf(fieldsOf(fieldsOf(scale).ticks).format).style === "percent");
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}

// src/data/own-chart-size.ts
/** The most values in an author's own configuration: more bars belong in a table, more points coincide. */
const MOST_BARS = 200;
const MOST_POINTS = 5e3;
/** The configuration itself, or undefined with an error at the chart if it has too many values to be legible. */
function readableConfiguration(configuration, src, reading) {
	const data = configuration?.data;
	if (typeof data !== "object" || data === null || !("datasets" in data) || !Array.isArray(data.datasets)) return configuration;
	const lists = data.datasets.map((dataset) => {
		const values = typeof dataset === "object" && dataset !== null && "data" in dataset ? dataset.data : void 0;
		return Array.isArray(values) ? values.length : 0;
	});
	const labels = "labels" in data && Array.isArray(data.labels) ? data.labels.length : 0;
	const count = lists.reduce((most, length) => Math.max(most, length), labels);
	const points = [
		"line",
		"scatter",
		"bubble"
	].includes(String(configuration?.type));
	const most = points ? MOST_POINTS : MOST_BARS;
	if (count <= most) return configuration;
	reading.problems.report(src, {
		code: "many-rows",
		message: `the chart has ${count} ${points ? "points" : "values"} in a series; ${most} at most can be read`,
		hint: points ? "show a sample of them, or means" : "show the first ones and add up the rest, or make a table of them",
		span: reading.places.keySpan(src)
	});
}

// src/data/read-own-chart.ts
/** Reads a configuration from the brief or a JSON file, or notes its module, which doesn't run here. */
function readOwnChart(chart, common, src, reading) {
	const { config, data, module, height } = chart;
	const given = [
		config,
		data,
		module
	].filter((way) => way !== void 0).length;
	if (given !== 1) reading.problems.report(src, {
		code: given === 0 ? "no-data" : "two-data",
		message: "the chart needs config, data (a JSON file) or module (a JavaScript file), and only one of them",
		span: reading.places.keySpan(src)
	});
	if (height !== void 0 && !(height >= 20 && height <= 800)) reading.problems.report(`${src}.height`, {
		code: "wrong-value",
		message: `expected a height of 20 to 800 pt, found ${height}`
	});
	const code = module === void 0 ? void 0 : readFile(module, `${src}.module`, reading);
	const configured = data === void 0 ? config : readJson(data, `${src}.data`, reading);
	const own = {
		kind: "chartjs",
		...common,
		configuration: readableConfiguration(configured, src, reading),
		module: code && {
			path: code.file,
			code: code.text
		},
		height,
		...chart.claim !== void 0 && { claims: reading.claimIds(chart.claim, `${src}.claim`) },
		dualAxis: reading.maybeText(chart.dualAxis, `${src}.dualAxis`)
	};
	if (chart.upToOne !== true) checkOwnFractions(own, data === void 0 ? `${src}.config` : `${src}.data`, reading);
	return own;
}
function readFile(name, src, reading) {
	const path = reading.pathOf(name, src);
	const bytes = path === void 0 ? void 0 : reading.files.read(path);
	if (path === void 0) return void 0;
	if (!bytes) {
		const hint = missingFileHint(path, name.endsWith(".json") ? "json" : "module", reading);
		reading.reportUnread(path, src, {
			code: "missing-file",
			message: `there is no file ${path}`,
			hint
		});
		return;
	}
	const source = decodeText(path, bytes);
	if (!("severity" in source)) return source;
	reading.problems.add(source);
}
function readJson(name, src, reading) {
	const source = readFile(name, src, reading);
	if (!source) return void 0;
	try {
		const value = JSON.parse(source.text);
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
		reading.problems.report(src, {
			code: "wrong-type",
			message: "expected a Chart.js configuration with type, data and options"
		});
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const offset = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
		const message = `this isn't JSON: ${reason.replace(/ in JSON at position .*$/, "")}`;
		reading.problems.report(src, {
			code: "bad-json",
			message,
			span: source.span(offset, offset + 1)
		});
	}
}

// src/data/read-parts.ts
/** Colours distinguish no more. */
const MOST_GROUPS = 6;
const MOST_STAGES = 3;
/** More have no room above each other. */
const MOST_NODES = 12;
/** Reports a value that can't be the area of a part. */
function checkPart(cell, what, reading) {
	if (cell === void 0 || reading.problems.isSpoiled(cell.src)) return;
	const { quantity } = cell;
	const reason = quantity.kind === "unknown" ? "its size is not known" : sizeProblem(quantity);
	if (reason === void 0) return;
	const message = `${quantityWords(quantity)} can't be ${what}: ${reason}`;
	reading.problems.report(cell.src, {
		code: "no-area",
		message,
		hint: "leave it out and say so in the note, or use kind: bar"
	});
}
function readTreemap(chart, common, src, reading) {
	const grid = readTextedGrid(chart, void 0, ["group"], src, reading);
	const groups = [...new Set(grid.rows.flatMap(({ texts }) => texts.group ?? []))];
	if (groups.length > MOST_GROUPS) {
		const message = `the treemap has ${groups.length} groups; ${MOST_GROUPS} at most can be distinguished`;
		reading.problems.report(`${src}.rows`, {
			code: "many-series",
			message,
			hint: "combine some of them",
			span: reading.places.keySpan(src)
		});
	}
	const rows = grid.rows.map(({ texts, ...row }) => {
		checkPart(row.cells[0], "a tile", reading);
		if (groups.length > 0 && texts.group === void 0) reading.problems.report(row.src, {
			code: "missing-key",
			message: "this row has no 'group', but others have one",
			hint: `write one of ${groups.join(", ")}`
		});
		return {
			...row,
			group: texts.group === void 0 ? void 0 : groups.indexOf(texts.group)
		};
	});
	return {
		kind: "treemap",
		...common,
		...grid,
		groups,
		rows
	};
}
function readSankey(chart, common, src, reading) {
	const { unit = "", measure } = chart;
	const base = `${src}.rows`;
	const raw = chart.data === void 0 ? chart.rows ?? [] : csvFlows(chart.data, `${src}.data`, base, reading) ?? [];
	if (chart.data === void 0 && raw.length === 0) reading.problems.report(base, {
		code: "no-data",
		message: "the diagram has no flows",
		hint: "write rows: [{ from: Coal, to: Electricity, value: 30 }], or data: the name of a CSV file",
		span: reading.places.keySpan(src)
	});
	const names = [...new Set(raw.flatMap(({ from, to }) => [from.trim(), to.trim()]))];
	const stages = stagesOf(raw, names);
	const rows = raw.map((flow, i) => {
		const at = `${base}[${i}]`;
		const quantity = reading.quantity(flow.value, `${at}.value`, unit);
		const cell = {
			src: `${at}.value`,
			quantity
		};
		checkPart(cell, "a band", reading);
		const [from, to] = [names.indexOf(flow.from.trim()), names.indexOf(flow.to.trim())];
		checkDirection(flow, {
			from: stages[from] ?? 0,
			to: stages[to] ?? 0,
			names
		}, at, reading);
		const claims = reading.claims(flow, at, { value: quantity });
		return {
			src: at,
			label: `${flow.from.trim()} → ${flow.to.trim()}`,
			date: void 0,
			cells: [cell],
			claims,
			from,
			to
		};
	});
	const nodes = names.map((name, i) => ({
		name,
		stage: Math.min(2, stages[i] ?? 0)
	}));
	checkSankeyRoom(chart, stages, src, reading);
	if (rows.every(({ from, to }) => (stages[from] ?? 0) < (stages[to] ?? 0))) checkBalance(rows, names, reading);
	const grid = {
		unit,
		share: false,
		measure,
		series: [{
			src: `${src}.measure`,
			name: ""
		}]
	};
	return {
		kind: "sankey",
		...common,
		...grid,
		stages: (chart.stages ?? []).map((name) => name.trim()),
		nodes,
		rows
	};
}
/** The stage of each node: one after the last that flows into it. A cycle ends at the number of nodes. */
function stagesOf(flows, names) {
	const stages = new Map(names.map((name) => [name, 0]));
	for (let round = 0; round < names.length; round++) for (const { from, to } of flows) {
		const next = (stages.get(from.trim()) ?? 0) + 1;
		if (next > (stages.get(to.trim()) ?? 0)) stages.set(to.trim(), Math.min(next, names.length));
	}
	return names.map((name) => stages.get(name) ?? 0);
}
function checkDirection({ from, to }, place, at, reading) {
	if (from.trim() === to.trim() || place.to <= place.from) {
		const message = from.trim() === to.trim() ? `'${from}' flows to itself` : `'${from}' and '${to}' flow in a circle`;
		reading.problems.report(at, {
			code: "bad-flow",
			message,
			hint: "a flow leads from one stage to a later one; give the end a name of its own",
			cause: `${at.slice(0, at.lastIndexOf("["))} circle`
		});
		return;
	}
	const misspelt = place.names.filter((name) => name !== to.trim() && name.toLowerCase() === to.trim().toLowerCase());
	if (misspelt.length === 0) return;
	const hint = didYouMean(to, misspelt);
	reading.problems.report(`${at}.to`, {
		code: "bad-flow",
		severity: "warning",
		message: `'${to}' and '${misspelt[0]}' are two nodes`,
		hint
	});
}
/** Reports a node between two stages that passes on another amount than it receives: the picture doesn't say why. */
function checkBalance(rows, names, reading) {
	const sumOf = (flows) => sumQuantities(flows.flatMap(({ cells }) => cells[0]?.quantity ?? []));
	for (const [node, name] of names.entries()) {
		const [received, passedOn] = [rows.filter(({ to }) => to === node), rows.filter(({ from }) => from === node)];
		const [first] = passedOn;
		if (!first || received.length === 0) continue;
		const [into, out] = [sumOf(received), sumOf(passedOn)];
		if (!("quantity" in into) || !("quantity" in out)) continue;
		if (!(into.quantity.kind === "exact" && out.quantity.kind === "exact") || compareQuantities(into.quantity, out.quantity) === "equal") continue;
		const message = `'${name}' receives ${quantityWords(into.quantity)} and passes on ${quantityWords(out.quantity)}`;
		reading.problems.report(first.src, {
			code: "bad-flow",
			severity: "warning",
			message,
			hint: "add a flow for the rest, such as Losses, or correct one of the numbers"
		});
	}
}
function checkSankeyRoom(chart, stages, src, reading) {
	const count = 1 + Math.max(0, ...stages);
	const span = reading.places.keySpan(src);
	if (count > MOST_STAGES && stages.every((stage) => stage < stages.length)) {
		const message = `the flows lead through ${count} stages; ${MOST_STAGES} at most have room beside each other`;
		reading.problems.report(`${src}.rows`, {
			code: "bad-flow",
			message,
			hint: "combine some of them, or make two diagrams",
			span
		});
	}
	for (let stage = 0; stage < Math.min(count, MOST_STAGES); stage++) {
		const nodes = stages.filter((one) => one === stage).length;
		if (nodes <= MOST_NODES) continue;
		const message = `${nodes} nodes belong to one stage; ${MOST_NODES} at most have room`;
		reading.problems.report(`${src}.rows`, {
			code: "many-rows",
			message,
			hint: "combine the smaller ones",
			span
		});
	}
	if (chart.stages !== void 0 && chart.stages.length !== count && count <= MOST_STAGES) {
		const message = `the flows lead through ${count} stages, but ${chart.stages.length} are named`;
		reading.problems.report(`${src}.stages`, {
			code: "bad-flow",
			message,
			hint: "name each stage, or none"
		});
	}
}
function csvFlows(file, src, base, reading) {
	return csvRows(file, {
		required: [
			"from",
			"to",
			"value"
		],
		optional: ["claim"]
	}, src, reading)?.map((row, i) => {
		const at = `${base}[${i}]`;
		const cell = (column) => reading.requiredCell(row, column, `${at}.${column}`);
		const claim = reading.cell(row, "claim", `${at}.claim`);
		return {
			from: cell("from"),
			to: cell("to"),
			value: cell("value"),
			...claim !== void 0 && { claim }
		};
	});
}

// src/data/read-tile-map.ts
/** Narrower tiles have no room for letters. */
const MOST_COLUMNS = 16;
/** Longer codes don't fit into a tile. */
const LONGEST_CODE = 4;
function readTileMap(chart, common, src, reading) {
	const grid = readTextedGrid(chart, void 0, ["region"], src, reading);
	const tiles = tilesOf(chart.tiles, `${src}.tiles`, reading);
	const regions = new RegionNames(tiles.map(({ code, name }) => [name, code]), `${src}.tiles`, reading);
	const rows = byPanel(grid.rows, grid).flatMap((some, panel) => {
		const all = rowsOf(some, tiles, regions, {
			src,
			unit: grid.unit
		}, reading);
		return grid.panelNames ? all.map((row) => ({
			...row,
			panel
		})) : all;
	});
	const scale = readClasses(chart.classes, grid.rows.flatMap(({ cells }) => cells), src, reading);
	return {
		kind: "tile-map",
		...common,
		...grid,
		scale,
		rows
	};
}
/** The author's rows with their tiles, and a row for each tile that has none. */
function rowsOf(rows, tiles, regions, { src, unit }, reading) {
	const used = /* @__PURE__ */ new Set();
	const given = rows.flatMap(({ texts, ...row }) => {
		const at = texts.region === void 0 ? `${row.src}.label` : `${row.src}.region`;
		const index = regions.find(texts.region ?? row.label, at);
		const tile = index === void 0 ? void 0 : tiles[index];
		if (index === void 0 || !tile) return [];
		if (used.has(index)) {
			const message = `another row has the tile of '${row.label}'`;
			reading.problems.report(`${row.src}.label`, {
				code: "duplicate-row",
				message
			});
		}
		used.add(index);
		const label = row.label.toLowerCase() === tile.code.toLowerCase() ? tile.name : row.label;
		return [{
			...row,
			label,
			...placed(tile),
			given: true
		}];
	});
	const cell = {
		src: "",
		quantity: {
			...NOTHING_KNOWN,
			unit,
			reason: NO_DATA
		}
	};
	const missing = tiles.flatMap((tile, i) => used.has(i) ? [] : [{
		src: `${src}.rows`,
		label: tile.name,
		date: void 0,
		cells: [cell],
		claims: [],
		...placed(tile),
		given: false
	}]);
	return [...given, ...missing];
}
function placed({ code, row, column }) {
	return {
		code,
		tile: {
			row: row - 1,
			column: column - 1
		}
	};
}
/** The tiles of a grid that ships, or of a CSV file. */
function tilesOf(name, src, reading) {
	const shipped = Object.hasOwn(TILE_GRIDS, name) ? TILE_GRIDS[name] : void 0;
	if (shipped) return shipped();
	if (!/\.\w+$/.test(name)) {
		const hint = didYouMean(name, Object.keys(TILE_GRIDS)) ?? `write ${Object.keys(TILE_GRIDS).join(", ")}, or the name of a CSV file`;
		reading.problems.report(src, {
			code: "bad-geometry",
			message: `there is no grid of tiles '${name}'`,
			hint
		});
		return [];
	}
	const rows = csvRows(name, {
		required: [
			"code",
			"name",
			"row",
			"column"
		],
		optional: []
	}, src, reading) ?? [];
	const taken = /* @__PURE__ */ new Map();
	return rows.flatMap((row, i) => {
		const at = `${src}[${i}]`;
		const cell = (column) => reading.requiredCell(row, column, `${at}.${column}`);
		const tile = {
			code: cell("code"),
			name: cell("name"),
			row: Number(cell("row")),
			column: Number(cell("column"))
		};
		const problem = tileProblem(tile, taken.get(`${tile.row} ${tile.column}`));
		taken.set(`${tile.row} ${tile.column}`, tile.name);
		if (problem === void 0) return [tile];
		reading.problems.report(`${at}.${problem.column}`, {
			code: "bad-geometry",
			message: problem.message
		});
		return [];
	});
}
function tileProblem({ code, row, column }, other) {
	const isPlace = (n) => Number.isInteger(n) && n >= 1;
	if (!isPlace(row)) return {
		column: "row",
		message: "expected the number of a row, from 1"
	};
	if (!isPlace(column) || column > MOST_COLUMNS) return {
		column: "column",
		message: `expected the number of a column, from 1 to ${MOST_COLUMNS}`
	};
	if (other !== void 0) return {
		column: "row",
		message: `'${other}' has this place already`
	};
	if (code.length > LONGEST_CODE) return {
		column: "code",
		message: `the code '${code}' has more than ${LONGEST_CODE} letters, which a tile has no room for`
	};
}

// src/data/read-charts.ts
function readCharts(charts, reading) {
	return new Map(Object.entries(charts).map(([id, chart]) => {
		const src = `charts.${id}`;
		reading.id(id, src);
		return [id, readChart(id, chart, src, reading)];
	}));
}
function readChart(id, chart, src, reading) {
	const survey = "survey" in chart ? chart.survey : void 0;
	const common = {
		id,
		src,
		wide: chart.wide === true,
		...readWords(chart, src, reading),
		...chart.longNote === true && { longNote: true },
		survey: survey && readSurvey(survey, `${src}.survey`, reading)
	};
	const grid = (raw, series = "series" in raw ? raw.series : void 0) => readGrid(raw, series, src, reading);
	switch (chart.kind) {
		case "bar": {
			checkBarAxis(chart.axis, src, reading);
			const { kind, direction = "horizontal", panels = false } = chart;
			const values = grid(chart);
			const added = readAdded(chart, values, {
				bracketed: true,
				panels,
				highlights: "both"
			}, src, reading);
			return {
				kind,
				...common,
				...values,
				...added,
				direction,
				panels
			};
		}
		case "stacked-bar": {
			checkBarAxis(chart.axis, src, reading);
			const values = grid(chart);
			const added = readAdded(chart, values, {
				bracketed: false,
				highlights: "series"
			}, src, reading);
			checkStack(values, [...values.series.keys()], reading);
			return {
				kind: chart.kind,
				...common,
				...values,
				...added
			};
		}
		case "likert": return readLikert(chart, common, src, reading);
		case "line": return readLine(chart, common, grid(chart), src, reading);
		case "lollipop": return readLollipop(chart, common, grid(chart), src, reading);
		case "dumbbell": return readDumbbell(chart, common, grid(chart), src, reading);
		case "dot-range": return readDots(chart, common, grid(chart), src, reading);
		case "slope": {
			const values = severalSeries(chart.kind, grid(chart), src, reading);
			return {
				kind: chart.kind,
				...common,
				...values,
				...readHighlight(chart.highlight, values, "rows", src, reading)
			};
		}
		case "waffle":
		case "big-number": return {
			kind: chart.kind,
			...common,
			...oneValue(chart.kind, grid(chart), src, reading)
		};
		case "timeline": return {
			kind: chart.kind,
			...common,
			events: readEvents(chart, src, reading)
		};
		case "flow": return {
			kind: chart.kind,
			...common,
			...readFlow(chart, src, reading)
		};
		case "histogram": return readHistogram(chart, common, src, reading);
		case "pyramid": {
			const values = twoSeries(chart.kind, grid(chart), src, reading);
			const room = {
				bracketed: false,
				noted: false,
				highlights: "rows"
			};
			return {
				kind: chart.kind,
				...common,
				...values,
				...readAdded(chart, values, room, src, reading)
			};
		}
		case "heat-table": {
			const { rows, ...rest } = grid(chart);
			const scale = readClasses(chart.classes, rows.flatMap(({ cells }) => cells), src, reading);
			return {
				kind: chart.kind,
				...common,
				...rest,
				rows,
				scale
			};
		}
		case "ranked-table": {
			const values = readRanked(chart, src, reading);
			return {
				kind: chart.kind,
				...common,
				...values,
				...readHighlight(chart.highlight, values, "rows", src, reading)
			};
		}
		case "treemap": return readTreemap(chart, common, src, reading);
		case "sankey": return readSankey(chart, common, src, reading);
		case "map": return readMap(chart, common, src, reading);
		case "tile-map": return readTileMap(chart, common, src, reading);
		case "scatter": return readScatter(chart, common, src, reading);
		case "chartjs": return readOwnChart(chart, common, src, reading);
		default: return chart;
	}
}
function readWords(chart, src, reading) {
	return {
		title: reading.text(chart.title, `${src}.title`),
		subtitle: reading.maybeText(chart.subtitle, `${src}.subtitle`),
		source: reading.maybeText(chart.source, `${src}.source`),
		note: reading.maybeText(chart.note, `${src}.note`),
		alt: chart.alt === void 0 ? void 0 : reading.altText(chart.alt, `${src}.alt`)
	};
}
function readEvents(chart, src, reading) {
	const base = `${src}.events`;
	const raw = chart.data === void 0 ? chart.events : csvEvents(chart.data, `${src}.data`, base, reading);
	checkData({
		what: "events",
		given: chart.events,
		data: chart.data,
		raw
	}, src, reading);
	checkStrands(raw ?? [], src, reading);
	return (raw ?? []).map((event, i) => {
		const at = `${base}[${i}]`;
		const date = reading.date(event.date, `${at}.date`);
		const text = reading.text(event.text, `${at}.text`);
		const claims = reading.claims(event, at, {
			date,
			words: text
		});
		return {
			src: at,
			date,
			label: event.label.trim(),
			strand: event.strand?.trim(),
			text,
			claims
		};
	});
}
/** One for each colour. */
const MOST_STRANDS = 6;
function checkStrands(events, src, reading) {
	const strands = new Set(events.map(({ strand }) => strand?.trim() ?? ""));
	if (strands.size <= MOST_STRANDS) return;
	const message = `the timeline has ${strands.size} strands; ${MOST_STRANDS} at most can be distinguished`;
	reading.problems.report(`${src}.events`, {
		code: "many-strands",
		message,
		hint: "combine some of them, or make two timelines",
		span: reading.places.keySpan(src)
	});
}
/** Omitted facts stay undefined; the layout prints that the source doesn't state them. */
function readSurvey(survey, src, reading) {
	const { sponsor, conductor, population, sample, mode, fieldDates, size, precision, weighting, question } = survey;
	return {
		src,
		sponsor,
		conductor,
		population,
		sample,
		mode,
		fieldDates,
		precision,
		weighting,
		question,
		size: size === void 0 ? void 0 : reading.name(size, `${src}.size`),
		...survey.claim !== void 0 && { claims: reading.claimIds(survey.claim, `${src}.claim`) }
	};
}

// src/data/named-path.ts
/** The paths of files that a brief names. */
/** The path of a file in a brief's folder, or why the brief can't name it. */
function namedPath(name, folder) {
	const path = joinPath(name);
	const slashes = joinPath(name.replaceAll("\\", "/"));
	const outside = (one) => /^(?:\/|\.\.|[A-Za-z]:)/.test(one);
	if (!outside(path) && !name.includes("\\")) return joinPath(folder, path);
	if (!outside(slashes)) return {
		code: "path-outside",
		message: `'\\' doesn't separate folders in '${name}'`,
		hint: `write '${slashes}'`
	};
	return {
		code: "path-outside",
		message: `'${name}' lies outside the brief's folder`,
		hint: "name a file in the brief's own folder"
	};
}

// src/data/read-quantity.ts
/** A value in the unit of a chart or column. Reports values that can't be read, or that contradict the unit. */
function readQuantity(value, src, unit, reading) {
	const { dataLanguage, places, problems } = reading;
	const wording = reading.name(value, src);
	const parsed = parseQuantity(wording, dataLanguage);
	const isAmbiguous = "reason" in parsed && parsed.fault !== void 0;
	if (typeof value === "number" && !isAmbiguous) return {
		kind: "exact",
		value: dataLanguage.isStated && "quantity" in parsed && parsed.quantity.kind === "exact" && parsed.quantity.kind === "exact" ? parsed.quantity.value : value,
		unit,
		wording
	};
	if ("reason" in parsed) {
		const message = `the value '${wording}' can't be read: ${parsed.reason}`;
		const cause = parsed.systematic ? `${places.spanOf(src)?.file} ${parsed.fault ?? parsed.reason}` : void 0;
		problems.spoil(src, {
			code: "bad-quantity",
			message,
			hint: parsed.hint ?? "write 10, 1,234.5, 10 %, <10 %, at least 5, ~60 %, 55-60 %, 6 +/- 3 (95 %), 6 (3-9, 95 % CI), 'not asked' or 'unknown'",
			cause
		});
		return {
			kind: "unknown",
			unit,
			wording,
			reason: wording
		};
	}
	const quantity = inLanguage(parsed.quantity, reading);
	if (quantity.unit === unit || unit === "") return quantity;
	if (quantity.unit !== "" && unitInFull(quantity.unit) !== unitInFull(unit)) {
		const message = `the value's unit is '${quantity.unit}', but the chart's is '${unit}'`;
		const hint = typographicHint(unit) ?? `write '${quantity.unit}' as the unit of the chart, or values without a unit`;
		const cause = `${places.spanOf(src)?.file} ${quantity.unit} ${unit}`;
		problems.report(src, {
			code: "unit-differs",
			message,
			hint,
			cause
		});
	}
	return {
		...quantity,
		unit
	};
}
/** With the reason of an unknown value in the brief's language. */
function inLanguage(quantity, { locale }) {
	return quantity.kind === "unknown" ? {
		...quantity,
		reason: reasonWords(quantity.reason, locale)
	} : quantity;
}

// src/languages/read-dates.ts
/** The date in EDTF; undefined if it isn't a year with a month, a day or a season in words of the language. */
function edtfOfWords(text, locale) {
	const { months, monthsAlone, monthsShort } = locale.dates;
	const plain = withAsciiDigits(text).replace(/[\u00a0\u202f\s]+/g, " ").trim().toLowerCase();
	const found = /^(.*?)(?<!\d)(\d{4})(?!\d)(.*)$/.exec(plain);
	if (!found) return void 0;
	const year = Number(found[2]) - (locale.words.dates.yearOffset ?? 0);
	const rest = `${found[1]} ${found[3]}`;
	const named = longest([
		months,
		monthsAlone,
		monthsShort
	], rest);
	const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(named ? rest.replace(named.name, " ") : rest)?.[1];
	const two = (n) => String(n).padStart(2, "0");
	if (named) return isFiller(rest.replace(named.name, " ").replace(day ?? "", " "), locale) ? `${year}-${two(named.index + 1)}${day === void 0 ? "" : `-${two(Number(day))}`}` : void 0;
	const season = longest([locale.words.dates.seasons], rest);
	if (!season || day !== void 0 || !isFiller(rest.replace(season.name, " "), locale)) return void 0;
	return `${year}-${21 + season.index}`;
}
/** The longest of these names in a text, with its index in its list. */
function longest(lists, text) {
	return lists.flatMap((names) => names.map((name, index) => ({
		name: name.toLowerCase(),
		index
	}))).filter(({ name }) => name !== "" && patternOf(name).test(text)).sort((a, b) => b.name.length - a.name.length)[0];
}
/** Scripts without spaces between words. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Thai}/u;
function patternOf(name) {
	const end = UNSPACED.test(name) ? "" : "(?!\\p{L})";
	const start = UNSPACED.test(name) ? "(?<!\\d)" : "(?<![\\p{L}\\d])ב?";
	return new RegExp(start + escaped(name) + end, "u");
}
function escaped(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
/** True for what a language writes between the parts of a date: `de`, `г.`, `年`, `er`. */
function isFiller(text, locale) {
	const { day, month, monthDay } = locale.dates;
	const { season, firstDay = "" } = locale.words.dates;
	const left = [
		...[
			day,
			month,
			monthDay
		].flatMap((one) => one.replace(/'/g, "").split(/[yMLd]+/)),
		...season.split(/\{\w+\}/),
		firstDay.replace(/\d/g, ""),
		"года",
		"году",
		"року",
		"roku",
		"del",
		"º",
		"ב"
	].flatMap((one) => one.toLowerCase().split(/[\s.,]+/)).filter(Boolean).sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, " "), text);
	return /^[\s.,]*$/.test(left);
}

// src/data/date-hints.ts
const EXAMPLES = "write 1994, 2020-08, 2020-22 (summer), 2022-10-17, 2014~/2016~ or [2022-10-17..2022-10-23]";
/** A hint on how to write a date that isn't EDTF. */
function dateHint(text, words) {
	const plain = text.replace(/\s+/g, " ").trim();
	const edtf = inWords(plain, words) ?? inDigits(plain) ?? stretch(plain);
	if (edtf === void 0) return numeric(plain) ?? EXAMPLES;
	return `write { edtf: ${/[[\],~]/.test(edtf) ? `'${edtf}'` : edtf}, wording: ${text} }`;
}
const two = (n) => String(n).padStart(2, "0");
/** "12 March 2024", "March 12, 2024", "Mar 2024", "summer of 2020". */
function inWords(text, words) {
	const day = "(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?";
	const forms = [`^${day} (?<name>\\p{L}+)\\.?,? (?<year>\\d{4})$`, `^(?<name>\\p{L}+)\\.? (?:${day},? )?(?:of )?(?<year>\\d{4})$`];
	for (const form of forms) {
		const { day: d, name = "", year = "" } = new RegExp(form, "u").exec(text)?.groups ?? {};
		const lower = name.toLowerCase();
		const month = name.length < 3 ? -1 : words.months.findIndex((m) => m.toLowerCase().startsWith(lower.slice(0, 4)));
		if (month >= 0) return [
			year,
			two(month + 1),
			...d ? [two(d)] : []
		].join("-");
		const season = words.seasons.indexOf(lower === "fall" ? "autumn" : lower);
		if (season >= 0 && year !== "" && d === void 0) return `${year}-${21 + season}`;
	}
}
/** "1990s", "Q1 2024", "c. 1990", "2020-2024", "2023/24". */
function inDigits(text) {
	const decade = /^(?:the )?(\d{3})0['’]?s$/i.exec(text)?.[1];
	if (decade) return `${decade}0/${decade}9`;
	const [, q1, year1, year2, q2] = /^(?:Q([1-4])[ /-]*(\d{4})|(\d{4})[ /-]*Q([1-4]))$/i.exec(text) ?? [];
	const year = year1 ?? year2;
	if (year) return `${year}-${32 + Number(q1 ?? q2)}`;
	const half = /^(?:H([12])[ /-]*(\d{4}))$/i.exec(text);
	if (half) return `${half[2]}-${39 + Number(half[1])}`;
	const about = /^(?:c\.?|ca\.?|circa|about|around|approximately) ?(\d{4})$/i.exec(text)?.[1];
	if (about) return `${about}~`;
	const range = /^(\d{4}) ?(?:-|–|—|to|until) ?(\d{4})$/i.exec(text);
	if (range) return `${range[1]}/${range[2]}`;
	const split = /^(\d{2})(\d{2})[/–-](\d{2})$/.exec(text);
	if (split && Number(split[3]) > Number(split[2])) return `${split[1]}${split[2]}/${split[1]}${split[3]}`;
	const [, weekYear, week] = /^(\d{4})-?W(\d{2})$/i.exec(text) ?? [];
	if (weekYear && Number(week) >= 1 && Number(week) <= 53) return daysOfWeek(Number(weekYear), Number(week));
	const either = /^(\d{4}) or (\d{4})$/i.exec(text);
	if (either) return `[${either[1]},${either[2]}]`;
	const century = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/i.exec(text)?.[1];
	return century ? `${two(Number(century) - 1)}XX` : void 0;
}
/** From Monday to Sunday; 4 January is in the first week of its year (ISO 8601-1, 3.1.1.23). */
function daysOfWeek(year, week) {
	const fourth = new Date(Date.UTC(year, 0, 4));
	const day = (n) => new Date(Date.UTC(year, 0, 4 - (fourth.getUTCDay() + 6) % 7 + 7 * (week - 1) + n)).toISOString().slice(0, 10);
	return `${day(0)}/${day(6)}`;
}
/** "early 1990s", "mid-2010s", "late 2020": an estimate that the author may change. */
function stretch(text) {
	const [, part = "", decade, year] = /^(early|mid|middle of|late)[ -](?:the )?(?:(\d{3})0['’]?s|(\d{4}))$/i.exec(text) ?? [];
	const third = {
		early: 0,
		late: 2
	}[part.toLowerCase()] ?? 1;
	if (decade) return `${decade}${[
		0,
		4,
		7
	][third]}~/${decade}${[
		3,
		6,
		9
	][third]}~`;
	return year ? `${year}-${37 + third}` : void 0;
}
/** "12/03/2024", "2024-3-1", "20240312": year, month, day. */
function numeric(text) {
	const [, y, m, d] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
	if (y && m && (Number(m) > 12 || Number(d ?? 1) > 31 || Number(m) * Number(d ?? 1) === 0)) return void 0;
	const last = new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate();
	if (y && m && d && Number(d) > last) return `write ${y}-${two(m)}-${last}, or ${y}-${two(m)} without a day`;
	if (y && m) return `write ${[
		y,
		two(m),
		...d ? [two(d)] : []
	].join("-")}: year, month, day`;
	const [, a = "", b = "", year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
	if (year === void 0) {
		const [, month, only] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
		return month && Number(month) <= 12 ? `write ${only}-${two(month)}: year, month` : void 0;
	}
	const read = (month, day) => `${year}-${two(month)}-${two(day)}`;
	if (Math.min(Number(a), Number(b)) > 12 || Math.max(Number(a), Number(b)) > 31) return void 0;
	if (Number(a) > 12 || a === b) return `write ${read(b, a)}: year, month, day`;
	if (Number(b) > 12) return `write ${read(a, b)}: year, month, day`;
	return `write year, month, day: ${read(b, a)} or ${read(a, b)}`;
}

// src/data/calendar-unit.ts
/** Years, seasons, months and days as stretches of days. */
/** The unit that digits name; `month` is 01-12, or 21-41 for a season or another part of a year. */
function calendarUnit(year, month, day, words) {
	if (month === void 0) return {
		...months(year, 1, 12),
		precision: "year",
		name: words.year(year)
	};
	const m = Number(month);
	if (m >= 21 && m <= 41 && day === void 0) return partOfYear(year, m, words);
	if (m < 1 || m > 12) return { reason: `'${month}' is neither a month (01-12) nor a season (21-41)` };
	const whole = months(year, m, 1);
	if (day === void 0) return {
		...whole,
		precision: "month",
		name: words.month(m, year)
	};
	const d = Number(day);
	if (d < 1 || d > whole.last - whole.first + 1) return { reason: `${words.month(m, year)} has no day ${day}` };
	return {
		first: whole.first + d - 1,
		last: whole.first + d - 1,
		precision: "day",
		name: words.day(d, m, year)
	};
}
/**
* ISO 8601-2, 4.8: 21-24 seasons, 25-28 of the north, 29-32 of the south, 33-36 quarters, 37-39 thirds, 40-41 halves. Seasons are
* whole months; one without a hemisphere is northern. Seasons that start in December, or in the south, end in the next year.
*/
function partOfYear(year, code, words) {
	if (code >= 40) return {
		...months(year, (code - 40) * 6 + 1, 6),
		precision: "season",
		name: words.part(code - 39, 2, year)
	};
	if (code >= 37) return {
		...months(year, (code - 37) * 4 + 1, 4),
		precision: "season",
		name: words.part(code - 36, 3, year)
	};
	if (code >= 33) return {
		...months(year, (code - 33) * 3 + 1, 3),
		precision: "season",
		name: words.part(code - 32, 4, year)
	};
	const index = (code - 21) % 4;
	const season = words.season(index, year);
	if (code < 29) return {
		...months(year, 3 + index * 3, 3),
		precision: "season",
		name: season
	};
	return {
		...months(year, [
			9,
			12,
			3,
			6
		][index] ?? 9, 3),
		precision: "season",
		name: words.southern(season)
	};
}
/** A stretch of months; months beyond December belong to the next year. */
function months(year, first, count) {
	return {
		first: firstOfMonth(year, first),
		last: firstOfMonth(year, first + count) - 1
	};
}
function firstOfMonth(year, month) {
	return month > 12 ? dayNumber(year + 1, month - 12, 1) : dayNumber(year, month, 1);
}

// src/data/unspecified-date.ts
/** The range of all days that the digits allow. */
function unspecifiedUnit(year, month, day, words) {
	if (/^-?XXXX/.test(year)) return {
		reason: "a date without a year can't be placed in time",
		hint: "write the year, or part of it: 19XX"
	};
	const [from = 0, to = 0] = [year.replaceAll("X", "0"), year.replaceAll("X", "9")].map(Number).sort((a, b) => a - b);
	const earliest = edge(from, month, day, "first");
	const latest = edge(to, month, day, "last");
	if (earliest === void 0 || latest === void 0) return { reason: "no calendar day matches its digits" };
	return {
		first: earliest,
		last: latest,
		precision: "one-of",
		name: nameOf({
			year,
			from,
			to,
			month,
			day
		}, words)
	};
}
/** The first or last day of a year that fits the digits. */
function edge(year, month, day, end) {
	if (month === void 0) return months(year, 1, 12)[end];
	const fitting = numbersLike(month, 12);
	if (end === "last") fitting.reverse();
	for (const m of fitting) {
		const whole = months(year, m, 1);
		if (day === void 0) return whole[end];
		const days = numbersLike(day, whole.last - whole.first + 1);
		const d = end === "first" ? days[0] : days.at(-1);
		if (d !== void 0) return whole.first + d - 1;
	}
}
/** The numbers from 1 to `most` whose two digits match. */
function numbersLike(digits, most) {
	const pattern = new RegExp(`^${digits.replaceAll("X", "\\d")}$`);
	return Array.from({ length: most }, (_, i) => i + 1).filter((n) => pattern.test(String(n).padStart(2, "0")));
}
function nameOf({ year, from, to, month, day }, words) {
	const [first, last] = [words.year(from), words.year(to)];
	if (month === void 0) return year.endsWith("XX") || from < 1 ? words.oneOf(first, last) : words.decade(from);
	const known = month.includes("X") ? void 0 : calendarUnit(from, month, void 0, words);
	const monthName = known && "name" in known ? known.name : void 0;
	if (from !== to) {
		const part = day !== void 0 && !day.includes("X") ? words.monthDay(Number(day), Number(month)) : words.monthAlone(Number(month));
		return month.includes("X") ? words.oneOf(first, last) : words.inSomeYear(part.trim(), first, last);
	}
	if (day === void 0) {
		const fitting = numbersLike(month, 12).map((m) => words.month(m, from));
		return month === "XX" ? words.someMonth(first) : words.oneOf(fitting[0] ?? "", fitting.at(-1) ?? "");
	}
	return words.someDay(monthName ?? first);
}

// src/data/edtf.ts
/**
* EDTF (ISO 8601-2:2019; Library of Congress, levels 0 to 2) as a range of days in words. Supported: dates, all seasons,
* qualifiers of wholes and parts, unspecified digits, significant digits, closed intervals and one-of-a-set dates.
* Rejected with a reason: times of day, years of more than four digits, open or unknown ends, and all-of-a-set dates.
*/
/** Parses an EDTF string, or returns the reason why it can't be parsed. */
function parseEdtf(text, words) {
	const refused = refusedForm(text);
	if (refused) return refused;
	const set = /^\[(.*)\]$/.exec(text);
	if (set) return parseSet(set[1] ?? "", words);
	const [from = "", to, ...more] = text.split("/");
	if (to === void 0) return parseUnit(text, words);
	return more.length > 0 ? notEdtf(text) : parseInterval(from, to, words);
}
function notEdtf(text) {
	return { reason: `'${text}' isn't a date in EDTF` };
}
/** Forms of EDTF that aren't supported. */
function refusedForm(text) {
	const time = /^(-?\d{4}-\d{2}-\d{2})T\d{2}/.exec(text);
	if (time) return {
		reason: "a time of day isn't supported",
		hint: `write ${time[1]}, and put the time in the text`
	};
	if (/^\{.*\}$/.test(text)) return {
		reason: "a set of dates that are all meant ({ }) isn't supported",
		hint: "write a row or an event for each date; one unknown date of several is [1667,1668]"
	};
	if (/(?:^|[/[,])[?~%]?Y-?\d/.test(text)) return {
		reason: "a year of more than four digits (Y) isn't supported",
		hint: "write it only in the text"
	};
	if (/^\/|\/$|^\.\.\/|\/\.\.$/.test(text) && text.length > 3) {
		const end = /^\.*\//.test(text) ? "start" : "end";
		const hint = `write the other date alone, or the ${end} that the source states as about so: 1985~`;
		return {
			reason: `an interval whose ${end} is open or unknown isn't supported`,
			hint
		};
	}
	if (/^\[\.\.|\.\.\]$/.test(text)) return {
		reason: "a set with an open end isn't supported",
		hint: "write both ends: [1760-12..1770-12]"
	};
}
function parseInterval(start, end, words) {
	const from = parseUnit(start, words);
	if ("reason" in from) return from;
	const to = parseUnit(end, words);
	if ("reason" in to) return to;
	if (to.last < from.first || to.first < from.first) return { reason: "it ends before it starts" };
	return {
		first: from.first,
		last: Math.max(from.last, to.last),
		precision: "interval",
		approximateStart: from.approximateStart,
		approximateEnd: to.approximateEnd,
		words: words.interval(from.words, to.words)
	};
}
/** One unknown date of several: `[1667,1668,1670..1672]`. */
function parseSet(text, words) {
	const members = text.split(",").map((member) => parseMember(member.trim(), words, text.includes(",")));
	const dates = [];
	for (const member of members) {
		if ("reason" in member) return member;
		dates.push(member);
	}
	const sorted = dates.toSorted((a, b) => a.first - b.first);
	const last = dates.reduce((latest, date) => date.last > latest.last ? date : latest);
	const [first = last] = sorted;
	return {
		first: first.first,
		last: last.last,
		precision: "one-of",
		approximateStart: first.approximateStart,
		approximateEnd: last.approximateEnd,
		words: dates.length === 1 ? first.words : words.or(dates.map((date) => date.words))
	};
}
function parseMember(text, words, among) {
	const [from = "", to, ...more] = text.split("..");
	if (to === void 0) return parseUnit(text, words);
	if (more.length > 0) return notEdtf(text);
	const interval = parseInterval(from, to, words);
	const ends = [parseUnit(from, words), parseUnit(to, words)].map((unit) => "words" in unit ? unit.words : "");
	if ("reason" in interval || among) return interval;
	return {
		...interval,
		words: words.oneOf(ends[0] ?? "", ends[1] ?? "")
	};
}
const UNIT = /^[?~%]?(?<year>-?[\dX]{4})(?:S(?<significant>[1-4]))?[?~%]?(?:-[?~%]?(?<month>[\dX]{2})[?~%]?)?(?:-[?~%]?(?<day>[\dX]{2})[?~%]?)?$/;
/** A year, month, season or day; any of its parts may have qualifiers. */
function parseUnit(text, words) {
	const { year, significant, month, day } = UNIT.exec(text)?.groups ?? {};
	if (year === void 0 || year === "-0000") return notEdtf(text);
	if (significant !== void 0) return month === void 0 ? significantYear(Number(year), Number(significant), words) : notEdtf(text);
	const unit = text.includes("X") ? unspecifiedUnit(year, month, day, words) : calendarUnit(Number(year), month, day, words);
	if ("reason" in unit) return unit;
	const { name, ...days } = unit;
	const about = /[~%]/.test(text) ? words.about(name) : name;
	const qualified = /[~?%]/.test(text);
	return {
		...days,
		approximateStart: qualified,
		approximateEnd: qualified,
		words: /[?%]/.test(text) ? words.possibly(about) : about
	};
}
/** `1950S2`: a year that begins with the same two digits, estimated to be 1950. */
function significantYear(year, digits, words) {
	const size = 10 ** (4 - digits);
	const first = Math.floor(year / size) * size;
	return {
		first: dayNumber(first, 1, 1),
		last: dayNumber(first + size, 1, 1) - 1,
		precision: size === 1 ? "year" : "one-of",
		approximateStart: size > 1,
		approximateEnd: size > 1,
		words: size > 1 ? words.about(words.year(year)) : words.year(year)
	};
}

// src/data/stated-date.ts
/** Parses an EDTF string; without a wording its words are generated. */
function parseStatedDate(edtf, wording, locale = english()) {
	const words = dateWords(locale);
	const text = edtf.trim();
	const parsed = parseEdtf(edtfFor(text, locale), words);
	if ("reason" in parsed) return {
		reason: parsed.reason,
		hint: parsed.hint ?? dateHint(text, words)
	};
	const { words: made, ...stated } = parsed;
	return { date: {
		edtf: edtfFor(text, locale),
		wording: wording?.trim() || made,
		...stated
	} };
}
/** English words are left to the hint, which has long asked for EDTF. */
function edtfFor(text, locale) {
	if (locale.language === "en" || /^[\dX~?%/.[\],-]+$/.test(text)) return text;
	return edtfOfWords(text, locale) ?? text;
}
/** `2023-24` is a season in EDTF, but most people mean two years: authors who mean the season add its wording. */
function mayBeTwoYears(edtf) {
	const [, century = "", year = "", next = ""] = /^(\d\d)(\d\d)-(\d\d)$/.exec(edtf.trim()) ?? [];
	if (next === "" || Number(next) < 21 || Number(next) !== Number(year) + 1) return void 0;
	return {
		from: `${century}${year}`,
		to: `${century}${next}`
	};
}

// src/data/reading.ts
/** State that the parts of the reader share: files, problems, and parsers of values. */
var Reading = class {
	folder;
	files;
	problems;
	places;
	locale;
	/** How the data's numbers and words are written. */
	dataLanguage;
	mentions = [];
	/** Claims made by rows with inline evidence. */
	rowClaims = [];
	/** The places where rows and other claims name claims. */
	claimUses = [];
	/** True once a figure named an unknown chart: a chart that no figure places may be the one that was meant. */
	hasWrongFigure = false;
	#sources;
	rawClaims;
	#ids = /* @__PURE__ */ new Map();
	budget;
	constructor(folder, files, problems, raw, budget, original) {
		this.budget = budget;
		this.folder = folder;
		this.files = files;
		this.problems = problems;
		this.places = problems.places;
		this.locale = localeFor(raw.language ?? "en");
		const words = original === void 0 ? this.locale : localeFor(original);
		const numbers = raw.numbers === void 0 ? words : localeFor(raw.numbers);
		this.dataLanguage = {
			words,
			numbers,
			isStated: raw.numbers !== void 0
		};
		this.#sources = Object.keys(raw.sources ?? {});
		this.rawClaims = raw.claims ?? {};
		if (raw.language !== void 0) this.languageTag(raw.language, "language");
		if (raw.numbers !== void 0) this.languageTag(raw.numbers, "numbers");
	}
	/** A text with marks. */
	text(value, src) {
		this.budget.spend();
		const text = value.trimEnd();
		const { nodes, plain, problems, mentions } = parseInline(text);
		const markdown = markdownIn(text);
		for (const problem of markdown ? [...problems, markdown] : problems) {
			const span = this.places.spanInside(src, value, problem.offset, problem.length);
			this.problems.report(src, {
				...problem,
				span
			});
		}
		for (const mention of mentions) this.mentions.push({
			...mention,
			path: src,
			text: value
		});
		if (plain.trim() === "" && nodes.length === 0) this.problems.report(src, {
			code: "empty-text",
			message: "this text is empty"
		});
		return {
			nodes,
			plain,
			src
		};
	}
	maybeText(value, src) {
		return value === void 0 ? void 0 : this.text(value, src);
	}
	/** The alternative text of an image. It can't contain note marks. */
	altText(value, src) {
		if (value.trim() === "") {
			this.problems.report(src, {
				code: "empty-text",
				message: "the alternative text is empty",
				hint: "describe the image for readers who can't see it"
			});
			return {
				nodes: [],
				plain: "",
				src
			};
		}
		const before = this.mentions.length;
		const text = this.text(value, src);
		const mentions = this.mentions.splice(before);
		for (const mention of mentions) if (mention.kind !== "note") this.mentions.push(mention);
		else this.#reportNoteInAlt(mention);
		return {
			...text,
			plain: text.plain.trim()
		};
	}
	#reportNoteInAlt({ id, path, text, offset, length }) {
		this.problems.report(path, {
			code: "note-in-alternative",
			severity: "warning",
			message: `alternative text can't have notes: the mark of '${id}' is left out`,
			hint: `put [^${id}] into the caption, or write {^${id}} to name the evidence for the words`,
			span: this.places.spanInside(path, text, offset, length)
		});
	}
	texts(values, src) {
		return values.map((value, i) => this.text(value, `${src}[${i}]`));
	}
	/** Throws `LimitReached` if a table or chart has too many rows. */
	countRows(limit, count, src) {
		if (count > this.budget.limits[limit]) this.budget.check(limit, count, this.places.keySpan(src));
	}
	/** A text without marks, or a number as it was written: `1.10` stays `1.10`. */
	name(value, src) {
		if (typeof value === "string") return value.trim();
		const written = this.places.written(src)?.trim();
		return written !== void 0 && Number(written) === value ? written : String(value);
	}
	date(value, src) {
		const whole = typeof value === "object";
		const edtf = whole ? this.name(value.edtf, `${src}.edtf`) : this.name(value, src);
		const parsed = parseStatedDate(edtf, whole ? value.wording : void 0, this.locale);
		if ("date" in parsed) {
			if (!whole || value.wording === void 0) this.#askForYears(edtf, parsed.date.wording, src);
			return parsed.date;
		}
		const message = `the date '${edtf}' can't be read: ${parsed.reason}`;
		this.problems.report(whole ? `${src}.edtf` : src, {
			code: "bad-date",
			message,
			hint: parsed.hint
		});
		return {
			edtf,
			wording: (whole ? value.wording : void 0) ?? edtf,
			precision: "day",
			first: 0,
			last: 0,
			approximateStart: false,
			approximateEnd: false
		};
	}
	#askForYears(edtf, wording, src) {
		const years = mayBeTwoYears(edtf);
		if (!years) return;
		const message = `'${edtf}' is ${wording} in EDTF: are the years ${years.from} to ${years.to} meant?`;
		const hint = `write { edtf: ${years.from}/${years.to}, wording: ${edtf} }; or { edtf: ${edtf}, wording: ${wording} }`;
		this.problems.report(src, {
			code: "ambiguous-date",
			severity: "warning",
			message,
			hint
		});
	}
	/** A value in the unit of a chart or column; it may repeat the unit but not contradict it. */
	quantity(value, src, unit) {
		this.budget.spend();
		return readQuantity(value, src, unit, this);
	}
	/** The claims of a row: those that it names, and its own if it has inline evidence. */
	claims({ claim, evidence }, src, stated = {}) {
		const named = this.claimIds(claim, `${src}.claim`);
		if (evidence === void 0) return named;
		const { words, value, date, speaker } = stated;
		const known = value?.kind === "unknown" ? void 0 : value;
		this.rowClaims.push({
			id: src,
			src: `${src}.evidence`,
			status: speaker === void 0 ? "reported" : "quoted",
			words,
			value: known,
			values: /* @__PURE__ */ new Map(),
			date,
			speaker,
			evidence: this.evidenceList(evidence, `${src}.evidence`),
			from: [],
			how: void 0,
			conflicts: [],
			note: void 0
		});
		return [...named, src];
	}
	/** Ids of claims: a list, or one text in which commas or spaces separate them. */
	claimIds(value, src) {
		const ids = typeof value === "string" ? value.split(/[\s,;]+/).filter(Boolean) : value ?? [];
		ids.forEach((id, i) => {
			this.claimUses.push({
				id,
				path: typeof value === "string" ? src : `${src}[${i}]`
			});
		});
		return ids;
	}
	evidenceList(value, src) {
		if (Array.isArray(value)) return value.map((one, i) => this.evidence(one, `${src}[${i}]`));
		return value ? [this.evidence(value, src)] : [];
	}
	evidence(value, src) {
		if (!this.#sources.includes(value.source) && !this.problems.isSpoiled("sources")) {
			const hint = didYouMean(value.source, this.#sources) ?? this.known(this.#sources, "sources");
			this.problems.report(`${src}.source`, {
				code: "unknown-source",
				message: `no source '${value.source}'`,
				hint
			});
		}
		return {
			src,
			source: value.source,
			paragraph: value.paragraph,
			quote: value.quote?.trim()
		};
	}
	known(names, what) {
		return names.length > 0 ? `known ${what}: ${names.join(", ")}` : `the brief has no ${what}`;
	}
	/** Reports malformed and duplicate ids. */
	id(id, src) {
		if (!/^\w[\w-]*$/.test(id) && !/^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u.test(id)) {
			const hint = "use letters, digits, - and _";
			const span = this.places.keySpan(src);
			this.problems.report(src, {
				code: "bad-id",
				message: `'${id}' can't be an id`,
				hint,
				span
			});
		}
		const other = this.#ids.get(id);
		if (other !== void 0) {
			const line = this.places.keySpan(other)?.line;
			const message = `the id '${id}' is taken${line === void 0 ? "" : ` by line ${line}`}`;
			this.problems.report(src, {
				code: "duplicate-id",
				message,
				hint: "give one of them another id",
				span: this.places.keySpan(src)
			});
		}
		this.#ids.set(id, src);
	}
	hasId(id) {
		return this.#ids.has(id);
	}
	languageTag(tag, src) {
		const hint = "write en, en-GB, be or zh-Hant (BCP 47)";
		const fault = tagFault(tag);
		if (fault) this.problems.report(src, {
			...fault,
			hint
		});
	}
	/** A DOI without its resolver or prefix, however it is written. */
	doi(value, src) {
		const doi = value?.trim().replace(/^(doi:\s*|https?:\/\/(dx\.)?doi\.org\/)/i, "");
		if (doi === void 0 || /^10\.\d{4,9}\/\S+$/.test(doi)) return doi;
		this.problems.report(src, {
			code: "bad-doi",
			message: `'${value}' isn't a DOI`,
			hint: "write 10.1234/abc"
		});
	}
	/** The path of a file named in the data; undefined, with a diagnostic, if the brief can't name it. */
	pathOf(name, src) {
		const path = namedPath(name, this.folder);
		if (typeof path !== "string") this.problems.report(src, path);
		return typeof path === "string" ? path : void 0;
	}
	/** Reports a file that couldn't be read: as refused if access was denied, otherwise as missing. */
	reportUnread(path, src, missing) {
		const refusal = this.files.refusal?.(path);
		const span = this.places.spanOf(src);
		if (!refusal) this.problems.report(src, missing);
		else if (!this.problems.isSpoiled(src)) this.problems.add(refusedFile(refusal, span));
	}
	/** Reports an id that is also a file name and would lead out of its folder. */
	fileId(id, src) {
		if (!/[/\\\0]|^\.{1,2}$/.test(id)) return;
		const message = `'${id}' can't be an id: the text of a source is a file with that name`;
		this.problems.report(src, {
			code: "bad-id",
			message,
			hint: "use letters, digits, - and _",
			span: this.places.keySpan(src)
		});
	}
	/** Records a CSV cell's place at a data path, so that problems and marks point to the cell. */
	cell(row, column, src) {
		const cell = row.get(column);
		if (!cell) return void 0;
		this.places.add(src, cell);
		return cell.text.trim();
	}
	/** The same for a required cell. A missing one has been reported already, so later problems are suppressed. */
	requiredCell(row, column, src) {
		const text = this.cell(row, column, src);
		if (text === void 0) this.problems.silence(src);
		return text ?? "";
	}
};

// src/data/schema-annotations.ts
/** What an author adds to the data of a chart, and chooses for its axis. */
const annotation = strictObject({
	reference: maybe(described(union([string$1({ error: "a value" }), number$1({ error: "a value" })]), "A line at a value (60 %), a band for a range (20-30 %), or the value of a claim, by its id.")),
	period: maybe(date("A shaded stretch of time: 2008-01/2009-06. For kinds with dates.")),
	event: maybe(date("A line at a date. For kinds with dates.")),
	note: maybe(name("Words at the value of this row: its label or date. With series if there are several.")),
	bracket: maybe(described(array(union([string$1({ error: "a row" }), number$1({ error: "a row" })]), { error: "a list of two rows" }), "A bracket between two rows, by their labels; with row, between two series of that row. Kinds with bars or dots.")),
	axis: maybe(described(_enum(["x", "y"], { error: "x or y" }), "The axis of a reference in a plane of points; y if omitted.")),
	row: maybe(name("The row of a bracket between series.")),
	series: maybe(name("The series of a note, or of a bracket between rows; the first if omitted.")),
	text: maybe(text("The words beside it. A bracket without words has the difference of its values.")),
	claim: maybe(claims()),
	evidence: maybe(evidenceList("The place in the source that states it."))
}, { error: "a map with reference, period, event, note or bracket" });
/** What authors add to the data of kinds with an axis. */
const annotated = { annotations: maybe(described(array(annotation, { error: "a list of annotations" }), "Lines at values, shaded periods, events, notes and brackets.")) };
const highlighted = { highlight: maybe(described(union([
	string$1({ error: "a name" }),
	number$1({ error: "a name" }),
	array(union([string$1({ error: "a name" }), number$1({ error: "a name" })]), { error: "a list of names" })
]), "The rows or the series that stand out, by name; all others are grey.")) };
const positionAxis = maybe(described(strictObject({
	min: maybe(number("Its start.")),
	max: maybe(number("Its end.")),
	why: maybe(text("Why the axis of a share is cut; printed at the axis.")),
	scale: maybe(described(_enum(["linear", "log"], { error: "linear or log" }), "log for values over several powers of ten.")),
	baseline: maybe(number("The base of an index, such as 100: a line to read the values from."))
}, { error: "a map with min, max, why, scale and baseline" }), "The axis of lines and dots. That of a share is 0-100 unless `why` has a reason."));
const seriesBreak = strictObject({
	at: date("From this date the series is measured in another way."),
	why: text("What changed: New definition of unemployment."),
	claim: maybe(claims()),
	evidence: maybe(evidenceList("The place in the source that states it."))
}, { error: "a map with at and why" });

// src/data/schema-chart-parts.ts
/** The parts of the schema that several kinds of chart share. */
const chartWords = {
	title: text("The finding, an active sentence of 15 words at most."),
	subtitle: maybe(text("Measure, place, period.")),
	source: maybe(text("Printed below the chart.")),
	note: maybe(text("Printed below the chart.")),
	alt: maybe(text("Alternative text; generated from the data if omitted.")),
	wide: maybe(flag("Across all columns.")),
	longNote: maybe(flag("Allows notes and a source that are higher than the chart."))
};
const survey = strictObject({
	sponsor: maybe(text("Who paid.")),
	conductor: maybe(text("The organisation that conducted the survey.")),
	population: maybe(text("The group that the sample represents.")),
	sample: maybe(text("How respondents were selected.")),
	mode: maybe(text("By telephone, online, face to face.")),
	fieldDates: maybe(text("When.")),
	size: maybe(name("The number of respondents.")),
	precision: maybe(text("The margin of error and its level.")),
	weighting: maybe(text("How results were weighted.")),
	question: maybe(text("The wording of the question.")),
	claim: maybe(claims())
});
const values$1 = {
	...chartWords,
	unit: maybe(text("With '%' the values are shares and the axis is 0-100.")),
	share: maybe(flag("false for percentages that aren't parts of a whole: rates, changes.")),
	upToOne: maybe(flag(UP_TO_ONE)),
	measure: text("The measure: Share of respondents."),
	series: maybe(texts("The names of the columns of values; if omitted there is one column, value.")),
	sort: maybe(described(_enum([
		"given",
		"descending",
		"ascending"
	], { error: "given, descending or ascending" }), "The order of the rows, by the first series; given if omitted.")),
	survey: maybe(described(survey, "Facts of the survey; those left out are printed as not stated in source."))
};
const rowValues = {
	value: maybe(quantity()),
	values: maybe(mapOf(quantity(), "values", "A value for each series.")),
	claim: maybe(claims()),
	evidence: maybe(evidenceList("The place in the source that states the value.")),
	provisional: maybe(flag("true for values that the source will still revise.")),
	panel: maybe(name("The panel that it is in: rows with different panels are small multiples on the same scales."))
};
/** Values by category. */
const grid = {
	...values$1,
	rows: maybe(array(strictObject({
		label: name("The category."),
		...rowValues
	}), { error: "a list of rows" })),
	data: maybe(text("Instead of rows: a CSV file with label, value (or the series), panel, and claim, or source, paragraph, quote."))
};
/** Values by date. */
const timeGrid = {
	...values$1,
	rows: maybe(array(strictObject({
		date: date("When."),
		...rowValues
	}), { error: "a list of rows" })),
	data: maybe(text("Instead of rows: a CSV file with date, value (or the series), wording, panel, and claim, or source, paragraph, quote."))
};
const axis = maybe(described(strictObject({
	min: maybe(number("Its start.")),
	max: maybe(number("Its end."))
}, { error: "a map with min and max" }), "The start and end of the axis. Bars always start at zero."));
/** The classes of values that colours stand for. */
const classes = maybe(described(union([array(number$1({ error: "a number" })), strictObject({
	method: maybe(described(_enum([
		"equal",
		"quantiles",
		"natural"
	], { error: "equal, quantiles or natural" }), "Equal steps, about equal numbers of regions, or natural breaks (Fisher and Jenks). equal if omitted.")),
	count: maybe(number("How many, 2 to 7; 5 if omitted."))
})], { error: "a list of limits, or a map with method and count" }), "The limits of the classes: [10, 20, 30] are below 10, 10 to below 20, 20 to below 30, and 30 or more. Or a method."));
const panels = maybe(flag("Small multiples: one panel for each series, all on the same scale."));

// src/data/schema-maps.ts
/** The schema of maps. */
const values = {
	unit: maybe(text("With '%' the values are shares.")),
	share: maybe(flag("false for percentages that aren't parts of a whole: rates, changes.")),
	upToOne: maybe(flag(UP_TO_ONE)),
	measure: text("The measure: Share of respondents."),
	classes,
	data: maybe(text("Instead of rows: a CSV file with label, value, region, panel, and claim, or source, paragraph, quote.")),
	survey: maybe(described(survey, "Facts of the survey; those left out are printed as not stated in source."))
};
const { value: value$1, claim: claim$2, evidence: evidence$1, panel } = rowValues;
const region = maybe(name("The code or name of its region, if the label is another."));
const mapRow = strictObject({
	label: name("The region, by a name or code of the geometry, or a place."),
	region,
	longitude: maybe(name("Of a place that isn’t a region, in degrees; west is negative.")),
	latitude: maybe(name("Of a place, in degrees; south is negative.")),
	value: value$1,
	claim: claim$2,
	evidence: evidence$1,
	panel
});
const map = strictObject({
	kind: literal("map"),
	...chartWords,
	...values,
	geometry: text("world, world-fine, us-states or us-counties; or a TopoJSON or GeoJSON file in the brief's folder, or of a package: npm:NAME/FILE."),
	layer: maybe(text("The layer of a TopoJSON file that has several.")),
	draws: maybe(described(_enum(["areas", "symbols"], { error: "areas or symbols" }), "areas in the colours of classes, or symbols whose areas are in proportion to the values. areas if omitted.")),
	projection: maybe(described(_enum([
		"equal-earth",
		"natural-earth",
		"mercator",
		"azimuthal-equal-area",
		"albers-usa",
		"planar",
		"planar-down"
	], { error: "equal-earth, natural-earth, mercator, azimuthal-equal-area, albers-usa, planar or planar-down" }), "If omitted, one that keeps areas in proportion. planar and planar-down are for positions that are projected already.")),
	view: maybe(described(array(number$1({ error: "a number" }), { error: "four numbers" }), "The part to show: [west, south, east, north], in degrees.")),
	insets: maybe(described(array(strictObject({
		title: text("Its title."),
		regions: texts("The regions that it shows instead of the map.")
	}, { error: "a map with title and regions" }), { error: "a list of insets" }), "Regions that are drawn apart, each at a scale of its own.")),
	scaleBar: maybe(flag("Draws a scale in kilometres.")),
	backdrop: maybe(described(union([literal("others"), texts("The regions.")], { error: "others, or a list of regions" }), "Regions that are drawn for orientation and aren't counted as without data; others: all that have no row.")),
	leaveOut: maybe(texts("Regions that aren't drawn: [Antarctica].")),
	labels: maybe(described(union([_enum(["all", "none"]), texts("The labels of the rows to name.")], { error: "all, none or a list of rows" }), "The regions or places to name; none if omitted.")),
	rows: maybe(array(mapRow, { error: "a list of rows" }))
});
const tileMap = strictObject({
	kind: literal("tile-map"),
	...chartWords,
	...values,
	tiles: text("us-states or eu; or a CSV file with code, name, row and column: the tiles' places, counted from 1."),
	rows: maybe(array(strictObject({
		label: name("The region, by a tile's code or name."),
		region,
		value: value$1,
		claim: claim$2,
		evidence: evidence$1,
		panel
	}), { error: "a list of rows" }))
});
const mapKinds = [map, tileMap];

// src/data/schema-plots.ts
/** The schema of charts of points and distributions. */
const measureKeys = {
	column: name("The column of values, or the key in values."),
	title: maybe(text("Its title; the name of the column if omitted.")),
	unit: maybe(text("The values' unit."))
};
const scatterAxis = (description) => described(strictObject({
	...measureKeys,
	scale: maybe(described(_enum(["linear", "log"], { error: "linear or log" }), "log: equal distances are equal ratios; for values above zero. linear if omitted.")),
	min: maybe(number("Its start.")),
	max: maybe(number("Its end."))
}, { error: "a map with column, title and unit" }), description);
const pointRow = strictObject({
	label: name("What the point is: a country."),
	group: maybe(name("The group that it belongs to, shown by colour and shape.")),
	panel: rowValues.panel,
	values: rowValues.values,
	claim: rowValues.claim,
	evidence: rowValues.evidence
});
const scatter = strictObject({
	kind: literal("scatter"),
	...chartWords,
	x: scatterAxis("The values from left to right."),
	y: scatterAxis("The values from bottom to top."),
	size: maybe(described(strictObject(measureKeys, { error: "a map with column, title and unit" }), "Makes the points bubbles: their areas are in proportion to these values.")),
	labels: maybe(described(union([_enum(["all", "none"]), texts("The labels of the rows to name.")], { error: "all, none or a list of rows" }), "The points to name. If omitted: all of up to 30, otherwise the outermost.")),
	rows: maybe(array(pointRow, { error: "a list of rows" })),
	data: maybe(text("Instead of rows: a CSV file with label, the columns of values, group, panel, and claim, or source, paragraph, quote.")),
	survey: maybe(described(survey, "Facts of the survey; those left out are printed as not stated in source.")),
	...annotated,
	...highlighted
});
const histogram = strictObject({
	kind: literal("histogram"),
	...chartWords,
	measure: text("What is counted: Number of days."),
	unit: maybe(text("The unit of the numbers.")),
	of: described(strictObject({
		title: text("What the classes are of: Highest temperature."),
		unit: maybe(text("Its unit."))
	}, { error: "a map with title and unit" }), "The axis of the classes."),
	values: maybe(described(union([string$1(), array(quantity())], { error: "a list of values, or the name of a CSV file" }), "The values to count: a list, or a CSV file with a column value.")),
	classes: maybe(described(union([array(number$1({ error: "a number" })), strictObject({ count: number("How many, about.") })], { error: "a list of limits, or a map with count" }), "The limits of the classes of values, with both ends: [0, 10, 20, 50]. Equal steps at round numbers if omitted.")),
	rows: maybe(array(strictObject({
		from: number("The start of the class."),
		to: number("Its end, which belongs to the next class."),
		value: quantity(),
		panel: rowValues.panel,
		claim: rowValues.claim,
		evidence: rowValues.evidence
	}, { error: "a map with from, to and value" }), { error: "a list of classes" })),
	data: maybe(text("Instead of rows: a CSV file with from, to, value, panel, and claim.")),
	survey: maybe(described(survey, "Facts of the survey; those left out are printed as not stated in source.")),
	...annotated,
	...highlighted
});
const pyramid = strictObject({
	kind: literal("pyramid"),
	...grid,
	...annotated,
	...highlighted
});
const plotKinds = [
	scatter,
	histogram,
	pyramid
];

// src/data/schema-table-charts.ts
/** The schema of charts in the form of tables, and of parts and flows. */
const { value, claim: claim$1, evidence } = rowValues;
const heatTable = strictObject({
	kind: literal("heat-table"),
	...grid,
	classes
});
const rankedTable = strictObject({
	kind: literal("ranked-table"),
	...grid,
	sort: maybe(described(_enum(["descending", "ascending"], { error: "descending or ascending" }), "The order of the ranks, by the last series; descending if omitted.")),
	...highlighted
});
const treemap = strictObject({
	kind: literal("treemap"),
	...chartWords,
	unit: maybe(text("The values' unit.")),
	share: maybe(flag("false for percentages that aren't parts of a whole.")),
	upToOne: maybe(flag(UP_TO_ONE)),
	measure: text("The measure, which the areas stand for."),
	rows: maybe(array(strictObject({
		label: name("The part."),
		group: maybe(name("The group that it belongs to; the tiles of a group are together.")),
		value,
		claim: claim$1,
		evidence
	}), { error: "a list of rows" })),
	data: maybe(text("Instead of rows: a CSV file with label, value, group, and claim, or source, paragraph, quote.")),
	survey: maybe(described(survey, "Facts of the survey; those left out are printed as not stated in source."))
});
const sankey = strictObject({
	kind: literal("sankey"),
	...chartWords,
	unit: maybe(text("The values' unit.")),
	measure: text("What flows."),
	stages: maybe(texts("The names of the two or three stages.")),
	rows: maybe(array(strictObject({
		from: text("Where it comes from."),
		to: text("Where it flows to."),
		value: described(union([string$1({ error: "a value" }), number$1({ error: "a value" })]), "The amount: exact or approximate (~30)."),
		claim: claim$1,
		evidence
	}, { error: "a map with from, to and value" }), { error: "a list of flows" })),
	data: maybe(text("Instead of rows: a CSV file with from, to, value, and claim.")),
	survey: maybe(described(survey, "Facts of the survey; those left out are printed as not stated in source."))
});
const tableKinds = [
	heatTable,
	rankedTable,
	treemap,
	sankey
];

// src/data/schema-charts.ts
/** Charts and their data. */
const answers = (description) => maybe(texts(description));
const barChart = strictObject({
	kind: literal("bar"),
	...grid,
	direction: maybe(described(_enum(["horizontal", "vertical"], { error: "horizontal or vertical" }), "Horizontal if omitted, or if the labels don't fit below the columns.")),
	panels,
	axis,
	...annotated,
	...highlighted
});
const likert = strictObject({
	kind: literal("likert"),
	...grid,
	negative: texts("Answers left of the middle, the strongest first."),
	neutral: maybe(text("The answer in the middle.")),
	positive: texts("Answers right of the middle, the strongest last."),
	apart: answers("Answers outside the scale: Don't know."),
	neutralPlace: maybe(described(_enum(["split", "aside"], { error: "split or aside" }), "Puts half of the neutral answers on each side of the middle (split), or all beside the scale (aside)."))
});
const lineChart = strictObject({
	kind: literal("line"),
	...timeGrid,
	area: maybe(flag("Fills the area down to zero; several series are stacked.")),
	panels,
	axis: positionAxis,
	break: maybe(described(union([seriesBreak, array(seriesBreak, { error: "a list of breaks" })]), "Where a series was redefined: no line is drawn across it. One break, or a list of them.")),
	...annotated,
	...highlighted
});
const stackedBar = strictObject({
	kind: literal("stacked-bar"),
	...grid,
	axis,
	...annotated,
	...highlighted
});
const dotRange = strictObject({
	kind: literal("dot-range"),
	...grid,
	axis: positionAxis,
	...annotated,
	...highlighted
});
const lollipop = strictObject({
	kind: literal("lollipop"),
	...grid,
	axis,
	...annotated,
	...highlighted
});
const dumbbell = strictObject({
	kind: literal("dumbbell"),
	...grid,
	...annotated,
	...highlighted
});
const slope = strictObject({
	kind: literal("slope"),
	...grid,
	...highlighted
});
const waffle = strictObject({
	kind: literal("waffle"),
	...grid
});
const bigNumber = strictObject({
	kind: literal("big-number"),
	...grid
});
const timelineChart = strictObject({
	kind: literal("timeline"),
	...chartWords,
	events: maybe(array(strictObject({
		date: date("The date, as precise as the source and no more."),
		label: text("At most six words, for the drawing."),
		strand: maybe(text("The strand that it belongs to, if there are several: Government. Each strand has its own lanes.")),
		text: text(`A sentence for the table. ${MARKS$1}`),
		claim: maybe(claims()),
		evidence: maybe(evidenceList("The place in the source that reports the event."))
	}), { error: "a list of events" })),
	data: maybe(text("Instead of events: a CSV file with date, wording, label, strand, text, and claim, or source, paragraph, quote."))
});
const flowChart = strictObject({
	kind: literal("flow"),
	...chartWords,
	stages: maybe(texts("The names of the stages, in order; that of the boxes if omitted.")),
	boxes: array(strictObject({
		id: text("For arrows. Letters, digits, - and _."),
		stage: text("The stage that it belongs to: Inputs."),
		text: text("A few words, for the drawing."),
		to: maybe(described(union([string$1({ error: "the id of a box" }), array(string$1({ error: "the id of a box" }))]), "The box that an arrow leads to, or a list of them.")),
		claim: maybe(claims()),
		evidence: maybe(evidenceList("The place in the source that supports it."))
	}, { error: "a map with id, stage and text" }), { error: "a list of boxes" })
});
const ownChart = strictObject({
	kind: literal("chartjs"),
	...chartWords,
	config: maybe(described(record(string$1(), unknown(), { error: "a Chart.js configuration with type, data and options" }), "A Chart.js configuration: type, data, options.")),
	data: maybe(text("Instead of config: a JSON file that holds it.")),
	module: maybe(text("Instead of config: a JavaScript file that exports it; it runs only with brief build --run-modules.")),
	upToOne: maybe(flag(UP_TO_ONE)),
	height: maybe(number("In pt; three fifths of the width if omitted.")),
	claim: maybe(claims()),
	dualAxis: maybe(text("Why the chart needs two value axes; printed below it.")),
	survey: maybe(described(survey, "Facts of the survey; those left out are printed as not stated in source."))
});
const kinds = [
	...[
		barChart,
		stackedBar,
		likert,
		dotRange,
		slope,
		lineChart,
		waffle,
		bigNumber,
		timelineChart,
		flowChart,
		lollipop,
		dumbbell
	],
	...plotKinds,
	...tableKinds,
	...mapKinds,
	ownChart
];
const chart = discriminatedUnion("kind", kinds, { error: `a map with kind: ${kinds.map((kind) => [...kind.def.shape.kind.def.values][0]).join(", ")}` });

// src/core/brief.ts
/** How notes print the evidence of claims: with its words, with its places alone, or not at all. */
const NOTE_STYLES = [
	"full",
	"short",
	"off"
];
/** Whether tables of the data of the figures are printed. They are attached in any case. */
const ANNEX_STYLES = ["full", "off"];

// src/data/schema-claims.ts
/** Claims, notes and sources: the evidence of the brief, and how strictly it is checked. */
const claim = strictObject({
	words: maybe(text(`The statement in the brief's own words. ${MARKS$1}`)),
	status: maybe(described(_enum([
		"reported",
		"quoted",
		"inferred",
		"computed"
	], { error: "reported, quoted, inferred or computed" }), "reported (by the source; if omitted), quoted (somebody's words in the source), inferred (your own conclusion; how: why), computed (from: other claims, how: 145 miles -> 233 km).")),
	value: maybe(quantity()),
	values: maybe(mapOf(quantity(), "values", "Further values by name, as from: £620, to: £1,190. {^claim.from} in a text and claim: claim.from at a row refer to one.")),
	date: maybe(date("The date, as precise as the source and no more.")),
	speaker: maybe(text("The person whose words they are.")),
	evidence: maybe(evidenceList("The place where it can be checked: source, paragraph and the exact words, at most 25.")),
	from: maybe(described(union([string$1({ error: "the id of a claim" }), array(string$1({ error: "the id of a claim" }))]), "The claims that it follows from.")),
	how: maybe(text("For a computed claim: 145 miles -> 233 km, or a - b. For an inferred one: the reason.")),
	conflicts: maybe(texts("Claims that contradict it. They are shown beside it.")),
	note: maybe(text(`Printed in its endnote, before the evidence. ${MARKS$1}`))
}, { error: "a map with words, value or date, and evidence" });
const note = strictObject({
	text: text(`The text of the note. ${MARKS$1}`),
	place: maybe(described(_enum(NOTE_PLACES, { error: "end or margin" }), "end (with the other notes; if omitted), or margin: beside its mark, in layouts with a wide margin."))
}, { error: "a map with text" });
const ownNotes = mapOf(note, "notes", "Endnotes that explain, by id; [^id] in a text refers to one.");
const source = strictObject({
	type: maybe(text("As in CSL-JSON: article, report, webpage, interview.")),
	title: text("As stated, or a description of it."),
	author: maybe(text("As stated.")),
	publisher: maybe(text("As stated.")),
	issued: maybe(date("As stated.")),
	url: maybe(text("https://...")),
	doi: maybe(text("10. ...")),
	licence: maybe(text("As stated.")),
	permission: maybe(text("Who permitted what, if the licence alone does not."))
}, { error: "a map with title" });
const allowance = strictObject({
	words: text("The words that contain the figure, as printed: four things."),
	in: maybe(text("The id of a section, chart or table; everywhere if omitted.")),
	reason: text("Why it needs no claim.")
}, { error: "a map with words and reason" });
const level = () => _enum(RULE_LEVELS, { error: "off, warning or error" });
const rules = Object.fromEntries(Object.entries(FACT_RULES).map(([rule, { level: usual, what }]) => [rule, maybe(described(level(), `${what} Usually ${usual}.`))]));
/** Keys of the brief for its evidence. */
const claimKeys = {
	claims: maybe(mapOf(claim, "claims", "What the brief states, by id; [^id] in a text refers to one, and so does claim: at a row.")),
	notes: maybe(described(union([_enum(NOTE_STYLES, { error: "full, short or off" }), ownNotes]), "Endnotes that explain, by id; [^id] in a text refers to one. Without such: full (if omitted) prints the evidence of claims with its words, short its places, off no notes.")),
	annex: maybe(described(_enum(ANNEX_STYLES, { error: "full or off" }), "full (if omitted) prints tables of the data of the figures. With off, figures link to their data, which are attached to the PDF.")),
	sources: maybe(mapOf(source, "sources", "Works that the brief draws on, by id; the text of a source can be in sources/<id>.txt.")),
	allow: maybe(described(array(allowance, { error: "a list of words and reasons" }), "Figures that need no claim, each with its reason.")),
	checks: maybe(described(strictObject(rules, { error: "a map from rules to off, warning or error" }), "The level of each check: off, warning or error; 'brief explain facts/<rule>' describes each.")),
	previous: maybe(described(strictObject({
		from: text("The folder or PDF of the previous edition, relative to this brief's folder."),
		mark: maybe(flag("Marks new and changed passages."))
	}, { error: "a map with from" }), "Prints the changes since the previous edition."))
};

// src/data/schema.ts
/**
* The schema of `brief.yaml`: the single source of truth for its types, its validation and its published JSON Schema.
* The `error` of every part is the noun phrase that a diagnostic puts after "expected".
*/
const section = strictObject({
	id: maybe(id("For references: {@id}. Derived from the title if omitted.")),
	title: text("The heading."),
	blocks: described(array(block, { error: "a list of blocks" }), "The content of the section, in order.")
}, { error: "a map with title and blocks" });
const actor = strictObject({
	name: text("Who."),
	role: text(`Their role in the subject. ${MARKS$1}`),
	interests: text(`Their interests. ${MARKS$1}`),
	claim: maybe(claims()),
	evidence: maybe(evidenceList("The place in the source that supports it."))
}, { error: "a map with name, role and interests" });
const person = strictObject({
	name: text("Full name."),
	role: maybe(text("As stated.")),
	orcid: maybe(text("Their ORCID iD: 0000-0002-1825-0097.")),
	photo: maybe(text("A photograph, from this brief's folder."))
}, { error: "a map with name" });
const briefSchema = strictObject({
	language: maybe(text("BCP 47: en, en-GB, be. English if omitted.")),
	numbers: maybe(text("The language in which the data writes numbers, if they could be read in two ways: de (4.722,6) or en (4,722.6).")),
	layout: maybe(text("A folder under templates/; 'brief' if omitted.")),
	look: maybe(text("The house style, a folder under templates/looks/: institute (if omitted), newsroom, parliament, development; 'brief looks' lists them.")),
	paper: maybe(described(_enum(["A4", "Letter"], { error: "A4 or Letter" }), "If omitted, the house style's paper size, which is A4 by default.")),
	masthead: described(strictObject({
		series: text("The series' name: Policy brief."),
		seriesLocal: maybe(described(strictObject({
			text: text("The name."),
			language: text("BCP 47.")
		}), "The series' name in another language.")),
		number: name("The number in the series."),
		version: name("The edition of this brief."),
		date: date("The date to print.")
	}, { error: "a map with series, number, version and date" }), "The head of the first page."),
	title: text("The title."),
	shortTitle: maybe(text("For running headers.")),
	standfirst: text("The brief in at most 35 words."),
	cover: maybe(described(strictObject({
		image: text("A PNG, JPEG or SVG, from this brief's folder."),
		alt: maybe(text("Describes it for readers who can't see it; decoration if omitted.")),
		credit: maybe(text(`Who made the picture, or where it comes from. ${MARKS$1}`)),
		focus: maybe(text("The point that stays visible where the picture is cropped, across and down: 60% 30%, or left, right, top, bottom. The middle if omitted."))
	}, { error: "a map with image" }), "The picture of the first page, in layouts that have a place for it.")),
	keyMessages: texts("Three to five messages, each opening with its point."),
	sections: described(array(section, { error: "a list of sections" }), "The body, in order."),
	charts: maybe(mapOf(chart, "charts", "Charts by id; a figure block places one.")),
	actors: maybe(described(union([array(actor, { error: "a list of actors" }), string$1({ error: "the name of a CSV file with name, role, interests and claim, or source, paragraph, quote" })]), "The people and organisations involved: a list, or the name of a CSV file.")),
	implications: maybe(described(array(strictObject({
		title: text("The point."),
		text: text(`The implication. ${MARKS$1}`)
	}, { error: "a map" }), { error: "a list of implications" }), "The implications of the findings.")),
	unknowns: maybe(texts("Open questions.")),
	glossary: maybe(described(array(strictObject({
		term: text("The word or words to explain."),
		text: text(`The meaning. ${MARKS$1}`)
	}, { error: "a map with term and text" }), { error: "a list of terms" }), "Terms that the brief explains; [words]{term} in a text marks one.")),
	...claimKeys,
	author: described(union([person, array(person, { error: "a list of authors" })], { error: "a map with name" }), "The author, or a list of authors."),
	disclosure: maybe(text("Interests and funding.")),
	related: maybe(described(array(strictObject({
		title: text("As stated."),
		publisher: maybe(text("As stated.")),
		url: maybe(text("https://..."))
	}), { error: "a list of readings" }), "Further reading.")),
	licence: maybe(text("The licence under which others may use this brief.")),
	url: maybe(text("Where readers find this brief online, printed with a QR code: https://...")),
	imprint: maybe(texts(`Publisher, address, those responsible: one text for each line. ${MARKS$1}`)),
	doi: maybe(text("The brief's own DOI, if it has one: 10. ...")),
	keywords: maybe(texts("For the document's properties.")),
	hyphenation: maybe(texts("Words with their only permitted hyphenation points: Luka-shenko. A word without a point is never hyphenated.")),
	contact: maybe(text("The contact details of the person responsible."))
}, { error: "a map of keys: title, standfirst, sections and so on" });

// src/core/yaml-depth.ts
/** Checks how deeply YAML is nested before it is parsed: parsers recurse, and would overflow the stack. */
/** The diagnostic for a text that is nested too deeply, at the first such place; undefined for any other. */
function checkYamlDepth(source, budget) {
	const { depth } = budget.limits;
	const at = yamlDeeperThan(source.text, depth);
	return at === void 0 ? void 0 : limitDiagnostic("depth", depth, { span: source.span(at, at + 1) });
}
/**
* The offset where a text's brackets, or the dashes and keys that begin its lines, are nested more deeply than `depth`;
* undefined where they never are. Brackets inside strings count too, so a string may contain at most that many unclosed
* ones.
*/
function yamlDeeperThan(text, depth) {
	let brackets = 0;
	const indents = [];
	for (let start = 0; start < text.length;) {
		const end = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
		INDENTS.lastIndex = start;
		const begin = start + (INDENTS.exec(text)?.[0].length ?? 0);
		const compact = compactDepth(text, start, Math.min(end, begin));
		if (begin < end) {
			const indent = begin - start;
			while ((indents.at(-1) ?? -1) >= indent) indents.pop();
			indents.push(indent);
			if (indents.length + compact > depth) return start;
		}
		for (let i = begin; i < end; i++) {
			const sign = text.charCodeAt(i);
			if (sign === 91 || sign === 123) brackets++;
			else if (sign === 93 || sign === 125) brackets = Math.max(0, brackets - 1);
			if (brackets > depth) return i;
		}
		start = end + 1;
	}
}
/** The beginning of a line: spaces, and the indicators that open lists and keys. */
const INDENTS = /(?:[ \t]|[-?:](?=[ \t]))*/y;
/** The number of lists and keys that the beginning of a line opens. */
function compactDepth(text, start, end) {
	let depth = 0;
	for (let i = start; i < end; i++) if (text[i] === "-" || text[i] === "?" || text[i] === ":") depth++;
	return depth;
}

// src/data/flow-commas.ts
/** Values between { } that a comma ends: `{ value: 512,000 }` has the value 512 and the key 000. */
/**
* Finds the plain values of a map between { } that continue after a comma: keys without a colon. A single word after a comma and
* a space may be a key whose value was forgotten; the schema decides that.
*/
function cutValues(pairs, text, base) {
	const found = [];
	let first;
	for (const pair of pairs) if (pair.value !== null) first = pair;
	else if (first && found.at(-1)?.first === first) found.at(-1)?.rest.push(pair);
	else if (first && isScalar(first.value) && first.value.type === "PLAIN" && continuesValue(pair, text, base)) found.push({
		first,
		rest: [pair]
	});
	else first = void 0;
	return found;
}
function continuesValue({ key }, text, base) {
	if (!isScalar(key) || !key.range) return false;
	return text.charAt(base + key.range[0] - 1) === "," || /\s|^\d/.test(String(key.value));
}
/** True for a "key" without a colon, which may occur twice: `{ from: 1,000, to: 2,000 }` has the key 000 twice. */
function isCutByComma(text, { code, pos: [start] }) {
	const before = text.slice(0, start).trimEnd();
	return code === "DUPLICATE_KEY" && before.endsWith(",") && /^[^:,{}[\]\n]+\s*[,}]/.test(text.slice(start));
}
/** Describes a value that a comma ends. */
function cutByComma({ first, rest }, text, base) {
	const start = base + rangeOf(first.value)[0];
	const end = base + rangeOf(rest.at(-1)?.key)[1];
	const value = text.slice(start, end);
	const number = /^-?\d{1,3}(?:,\d{3})+$/.test(value) ? value.replaceAll(",", "") : void 0;
	const quotes = `put it in quotes: ${quotedForYaml(shortened(value))}`;
	return {
		code: "yaml-syntax",
		message: "between { } a comma ends a value",
		hint: number === void 0 ? quotes : `write ${number}, or ${quotes}`,
		cause: `comma ${number === void 0 ? "text" : "number"}`,
		start,
		end
	};
}
function rangeOf(node) {
	const range = isScalar(node) ? node.range : void 0;
	return range ? [range[0], range[1]] : [0, 0];
}

// src/data/lost-text.ts
/** Keys whose values aren't prose: ' #' after them does begin a comment. */
const NO_PROSE = /* @__PURE__ */ new Set([...[
	"id",
	"kind",
	"data",
	"path",
	"chart",
	"figure",
	"part",
	"claim",
	"source",
	"date",
	"edtf",
	"unit",
	"sort",
	"type"
], ...[
	"layout",
	"language",
	"paper",
	"status",
	"from",
	"level",
	"direction",
	"url",
	"doi",
	"licence",
	"module",
	"key"
]]);
/** A sentence can't end with these words. */
const UNFINISHED = /(?:^|\s)(?:the|a|an|of|to|in|on|for|with|and|or|from|by|at|as|is|are|was|were|no\.?|nr\.?|number|item|issue|page|case|chapter)$|[,;(–—-]$/i;
/** Words that begin a comment without a space: `#todo`. */
const REMARK = /^#(?:todo|fixme|xxx|nb|note|hack)\b/i;
/**
* The comment after a plain value at `end`, if it looks like the author's text. A comment is written `# words`; text is a
* number or a word right after the sign (`#1`, `#MeToo`), or the continuation of an unfinished sentence.
*/
function lostAfterHash(text, value, key, start, end) {
	const [, blank = "", remark = ""] = /^([ \t]+|[ \t]*(?:\r?\n[ \t]+)+)(#[^\r\n]*)/.exec(text.slice(end, end + 2e3)) ?? [];
	if (remark === "" || !looksLost(remark, value, key, blank.includes("\n"))) return void 0;
	if (blank.includes("\n") && !isDeeper(text, start, blank)) return void 0;
	const at = end + blank.length;
	const whole = `${text.slice(start, end)}${blank.includes("\n") ? " " : blank}${remark}`;
	return {
		code: "lost-text",
		severity: "warning",
		message: `YAML drops '${shortened(remark)}': ' #' begins a comment`,
		hint: `if it belongs to the text, put the whole text in quotes: ${quotedForYaml(shortened(whole))}; put a comment on its own line`,
		start: at,
		end: at + remark.trimEnd().length
	};
}
function looksLost(remark, value, key, below) {
	if (REMARK.test(remark)) return false;
	if (/^#\d/.test(remark)) return true;
	if (typeof value !== "string") return false;
	const prose = !NO_PROSE.has(key) || /\s/.test(value);
	if (/^#[\p{L}_]/u.test(remark)) return prose;
	return !below && prose && (UNFINISHED.test(value) || /^#\s+(?:\d|of\b)/.test(remark) || opens(value));
}
/** A bracket, quotation mark or `**` is open at the end. */
function opens(value) {
	const count = (sign) => value.split(sign).length - 1;
	return count("(") > count(")") || count("[") > count("]") || count("“") > count("”") || count("**") % 2 === 1;
}
/** A line indented deeper than the value's own line is meant to continue the value. */
function isDeeper(text, start, blank) {
	const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
	const content = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
	return blank.length - blank.lastIndexOf("\n") - 1 > content;
}
/** `title: #1 priority`: no value at all. */
function lostValue(text, key, keyEnd) {
	const [, blank = "", remark = ""] = /^(:?[ \t]+)(#[^\s#][^\r\n]*)/.exec(text.slice(keyEnd, keyEnd + 2e3)) ?? [];
	if (remark === "" || REMARK.test(remark)) return void 0;
	const start = keyEnd + blank.length;
	const hint = `put it in quotes: ${quotedForYaml(shortened(remark))}`;
	return {
		code: "lost-text",
		message: `${key === "" ? "this item" : `'${key}'`} has no value: '#' begins a comment`,
		hint,
		start,
		end: start + remark.trimEnd().length
	};
}
/** `title: !important`, `title: &Co`: a tag, or a name that nothing refers to. */
function lostSign(node, text, base, names) {
	const tag = node.tag !== void 0 && !node.tag.startsWith("tag:yaml.org,2002:");
	const { anchor } = node;
	const name = anchor !== void 0 && !names.has(anchor);
	if (!tag && !name) return void 0;
	const valueStart = base + (node.range?.[0] ?? 0);
	const sign = tag ? "!" : "&";
	const start = text.lastIndexOf(sign, valueStart);
	const end = base + (node.range?.[1] ?? 0);
	if (start < 0) return void 0;
	const lost = text.slice(start).match(/^\S+/)?.[0] ?? sign;
	return {
		code: "lost-text",
		message: `YAML drops '${lost}' from text that begins with '${sign}'`,
		hint: `put it in quotes: ${quotedForYaml(shortened(text.slice(start, end)))}`,
		start,
		end: start + lost.length
	};
}
/** `- One.` and below it, indented deeper, `- Two.`: the second is part of the first one's text. */
function swallowedItem(text, start, end) {
	const written = text.slice(start, end);
	const match = /^[^-][^\n]*\n(?:[^\n]*\n)*?([ \t]*)-([ \t]*)(?=[^\s\d-])/.exec(written);
	if (!match) return void 0;
	const at = start + match[0].length - 1 - (match[2]?.length ?? 0);
	return {
		code: "lost-item",
		severity: "warning",
		message: match[2] === "" ? "a space is missing after '-'" : "this line is part of the text above it, with its '-'",
		hint: "begin each item with '- ', all of them at the same indentation; or put the text in quotes",
		start: at,
		end: at + 1
	};
}

// src/data/yaml-lines.ts
/** Placeholder for a line that doesn't exist. */
const NO_LINE = numberedLine("", -1);
/** The lines from an offset on, without blank lines, comments and the lines of block scalars (`>-`, `|`). */
function structuralLines(text, from) {
	const lines = [];
	/** Lines indented deeper, or as deep as the first line of their text, belong to a block scalar. */
	let scalar;
	for (let start = from; start < text.length; start = text.indexOf("\n", start) + 1 || text.length) {
		const next = text.indexOf("\n", start);
		const line = numberedLine(text.slice(start, next < 0 ? text.length : next).replace(/\r$/, ""), start);
		if (line.text.trim() === "" || /^\s*#/.test(line.text)) continue;
		if (scalar && "deeperThan" in scalar && line.indent > scalar.deeperThan) scalar = { from: line.indent };
		if (scalar && "from" in scalar && line.indent >= scalar.from) continue;
		scalar = line.opensText ? { deeperThan: keyColumn(line) } : void 0;
		lines.push(line);
	}
	return lines;
}
function numberedLine(text, start) {
	const indent = /^ */.exec(text)?.[0].length ?? 0;
	const dashes = /^(?:- +)+/.exec(text.slice(indent))?.[0] ?? "";
	const content = indent + dashes.length;
	const isKey = /^(?:[^\s'"[\]{},#&*!|>%@`-][^\s:]*|"[^"]*"|'[^']*'):(?:\s|$)/.test(text.slice(content));
	const opensText = /(?:^|[:-] )\s*[>|][+-]?\d?[+-]?\s*(?:#.*)?$/.test(text);
	return {
		text,
		start,
		indent,
		isItem: dashes !== "" || text.trim() === "-",
		isKey,
		content,
		opensText
	};
}
/** The value of a line: what follows its key or its dash. */
function valueIn(line) {
	const rest = line.text.slice(line.content);
	const key = line.isKey ? /^(?:"[^"]*"|'[^']*'|[^\s:]*):\s*/.exec(rest)?.[0].length ?? 0 : 0;
	return {
		value: rest.slice(key).trimEnd(),
		from: line.content + key
	};
}
/** Lines indented deeper than this belong to the line's value. */
function keyColumn(line) {
	return line.isKey ? line.content : line.indent;
}
/** The offset at which the line that contains `offset` begins. */
function lineAt(text, offset) {
	return text.lastIndexOf("\n", offset - 1) + 1;
}
/** A line whose indentation matches none of the lines that it could belong to. */
function indentFault(lines, line) {
	if (!line.isKey && !line.isItem) return void 0;
	const index = lines.indexOf(line);
	const levels = levelsAbove(lines, index);
	if (levels.length === 0 || levels.includes(line.indent)) return void 0;
	const above = lines[index - 1];
	if (above?.isKey && /:\s*$/.test(above.text) && line.indent > above.content) return void 0;
	const next = lines[index + 1];
	const distance = (level) => Math.abs(level - line.indent) + (level === next?.indent ? -10 : 0);
	const level = levels.toSorted((a, b) => distance(a) - distance(b) || b - a)[0] ?? 0;
	const message = `this line is indented by ${spaces(line.indent)}, its neighbours by ${level}`;
	const continues = above && !/:\s*$/.test(above.text) && line.indent > above.content;
	return {
		message,
		hint: `${level === 0 ? "don't indent it" : `indent it by ${spaces(level)}`}${continues ? ", or put the text above it in quotes if it continues that text" : ""}`,
		start: line.start,
		end: line.start + Math.max(1, line.indent)
	};
}
/** `- item` where its neighbours are keys, or the other way round. */
function itemAmongKeys(lines, line) {
	const above = lines.slice(0, lines.indexOf(line)).findLast(({ indent }) => indent <= line.indent);
	if (!above || above.indent !== line.indent || above.isItem === line.isItem) return void 0;
	if (!line.isKey && !line.isItem) return void 0;
	const [what, others] = line.isItem ? ["a list item ('- ')", "keys"] : ["a key", "list items ('- ')"];
	const hint = line.isItem ? "put the list below a key of its own, indented" : "indent it, or begin the line with '- '";
	return {
		message: `this is ${what} among ${others}`,
		hint,
		start: line.start + line.indent,
		end: line.start + line.text.length
	};
}
/** The columns of the keys and items above that are still open. */
function levelsAbove(lines, index) {
	const levels = [];
	let limit = Number.POSITIVE_INFINITY;
	for (const line of lines.slice(0, index).reverse()) {
		if (!line.isKey && !line.isItem || line.indent >= limit) continue;
		if (line.isKey && line.content < limit) levels.push(line.content);
		if (line.isItem) levels.push(line.indent);
		limit = line.indent;
	}
	return levels;
}
function spaces(n) {
	return n === 1 ? "1 space" : `${n} spaces`;
}

// src/data/yaml-quoting.ts
/** Texts that need quotes in YAML, and quotes and brackets that are not closed. */
/** A mistake with quotes, brackets or signs at the parser's error. */
function quotingMistake(text, parserError, near) {
	if (parserError.code === "BAD_DQ_ESCAPE") return badEscape(text, parserError);
	if (parserError.code === "BAD_PROP_ORDER" || parserError.code === "TAG_RESOLVE_FAILED") return void 0;
	const unclosed = findUnclosed(text, parserError);
	if (unclosed) return unclosed;
	for (const line of near) {
		const mistake = wrongStart(line, parserError) ?? colonInText(line, parserError);
		if (mistake) return mistake;
	}
	return bracketInText(text, parserError);
}
function badEscape(text, { start, end }) {
	const sequence = text.slice(start, start + 2);
	const hint = `write the text in single quotes, or the backslash twice: \\\\${sequence.charAt(1)}`;
	return {
		message: `'${sequence}' means nothing between double quotes`,
		hint,
		start,
		end: Math.max(end, start + 2)
	};
}
const STARTS = {
	"*": "a text can't begin with '*' in YAML",
	"&": "a text can't begin with '&' in YAML",
	"!": "a text can't begin with '!' in YAML",
	"%": "a text can't begin with '%' in YAML",
	"@": "a text can't begin with '@' in YAML",
	"`": "a text can't begin with '`' in YAML",
	",": "a text can't begin with ',' in YAML",
	"]": "a text can't begin with ']' in YAML",
	"}": "a text can't begin with '}' in YAML",
	"[": "YAML reads a text that begins with '[' as a list",
	"{": "YAML reads a text that begins with '{' as a map",
	"\"": "text follows the closing quotation mark",
	"'": "text follows the closing quotation mark",
	"-": "an item of a list can't begin on the line of its key",
	"?": "a text can't begin with '? ' in YAML"
};
function wrongStart(line, { start, end, code }) {
	const { value, from } = valueIn(line);
	const sign = value.charAt(0);
	const at = line.start + from;
	const within = start >= at && start <= at + value.length;
	if (value === "" || !(within || start <= at && end > at)) return void 0;
	if ((sign === ">" || sign === "|") && /^[>|][+-]?\d? +\S/.test(value)) {
		const hint = `begin the text on the next line, indented deeper than its key; or leave '${sign}' out`;
		return {
			message: `text follows '${sign}' on the same line`,
			hint,
			start: at,
			end: at + value.length
		};
	}
	const message = STARTS[sign];
	if (message === void 0 || code === "BAD_INDENT") return void 0;
	if (sign === "-" && /^- /.test(value)) return {
		message,
		hint: "put the item on the next line, indented",
		start: at,
		end: at + 1
	};
	if (sign === "-" || sign === "?" && !value.startsWith("? ")) return void 0;
	if (sign === "\"" || sign === "'") return textAfterQuote(value, at);
	if ((sign === "[" || sign === "{") && closesAtEnd(value)) return void 0;
	return {
		message,
		hint: `put it in quotes: ${quotedForYaml(shortened(value))}`,
		start: at,
		end: at + value.length
	};
}
/** `"What" it says`, `'It's here'` */
function textAfterQuote(value, at) {
	const quote = value.charAt(0);
	const close = value.indexOf(quote, 1);
	if (close < 0 || close === value.length - 1) return void 0;
	const hint = quote === "'" && value.endsWith("'") ? `write an apostrophe between single quotes twice (''), or use double quotes: "${shortened(value.slice(1, -1))}"` : `put the whole text in quotes: ${quotedForYaml(shortened(value))}`;
	return {
		message: STARTS[quote] ?? "",
		hint,
		start: at + close + 1,
		end: at + value.length
	};
}
function closesAtEnd(value) {
	const bare = value.replace(/\s+#.*$/, "");
	return bare.endsWith(bare.startsWith("[") ? "]" : "}") && !/[\])}].*[[({]/.test(bare.slice(1, -1));
}
/** `title: Water prices: why they rise` */
function colonInText(line, parserError) {
	const { value, from } = valueIn(line);
	if (!line.isKey && !line.isItem && !/:\s/.test(value)) return void 0;
	const [before] = /^.*?:(?=\s|$)/.exec(value) ?? [];
	if (before === void 0 || /^["'[{>|]/.test(value)) return void 0;
	if (!(parserError.start <= line.start + line.text.length + 1 && parserError.end > line.start)) return void 0;
	const start = line.start + from + before.length - 1;
	const quotes = `put it in quotes: ${quotedForYaml(shortened(value))}`;
	const hint = typographicHint(value) ?? `${quotes}, or on its own lines after '>-'`;
	return {
		message: `this text contains '${value.length > before.length ? ": " : ":"}'`,
		hint,
		start,
		end: start + 1
	};
}
/** `{ text: We do not know […], speaker: A }` */
function bracketInText(text, { code, start, end }) {
	const sign = text.charAt(start);
	if (code !== "UNEXPECTED_TOKEN" || !/[[\]{}"']/.test(sign)) return void 0;
	return {
		message: `this text contains '${sign}'`,
		hint: `between { } or [ ], put text that contains brackets, quotes or commas in quotes`,
		start,
		end
	};
}
const CLOSERS = {
	"[": "]",
	"{": "}"
};
/** An unclosed quotation mark or bracket, at its opening. */
function findUnclosed(text, { code, message, base, start }) {
	const isQuote = /Missing closing/.test(message);
	if (!isQuote && !/^Flow (?:map|sequence)/.test(message)) return void 0;
	if (code !== "MISSING_CHAR" && code !== "BAD_INDENT") return void 0;
	const at = isQuote ? lastOpeningQuote(text, base, start) : openBracket(text, base, start);
	if (at === void 0) return void 0;
	const sign = text.charAt(at);
	const line = text.slice(at).split("\n", 1)[0] ?? "";
	const hidden = /\s#.*$/.exec(line);
	const closer = CLOSERS[sign] ?? sign;
	if (!isQuote && hidden?.[0].includes(closer)) {
		const hash = at + hidden.index + 1;
		return {
			message: `' #' begins a comment, which hides the closing '${closer}'`,
			hint: "put the text that contains ' #' in quotes",
			start: hash,
			end: at + line.length
		};
	}
	const hint = isQuote ? `close it with ${sign}${sign === "'" ? ", or write the text in double quotes if this is an apostrophe" : ""}` : `close it with '${closer}', or put the text in quotes if '${sign}' belongs to it`;
	return {
		message: `this '${sign}' is not closed`,
		hint,
		start: at,
		end: at + 1
	};
}
/** The first quotation mark at the beginning of a value that isn't closed. */
function lastOpeningQuote(text, from, to) {
	const opening = /(?<=(?:^|[\s[{,])(?:-|:|[[{,])?[ \t]*)["']/gm;
	opening.lastIndex = from;
	for (let match = opening.exec(text); match && match.index <= to; match = opening.exec(text)) {
		const quote = match[0];
		const rest = text.slice(match.index + 1, to + 1);
		const close = quote === "\"" ? /^(?:[^"\\]|\\[\s\S])*"/.exec(rest) : /^(?:[^']|'')*'/.exec(rest);
		if (!close) return match.index;
		opening.lastIndex = match.index + 1 + close[0].length;
	}
}
/** The innermost open bracket at an offset, ignoring brackets in quotes and comments. */
function openBracket(text, from, to) {
	const open = [];
	for (let at = from; at < to; at++) {
		const sign = text.charAt(at);
		if (sign === "#" && /\s/.test(text.charAt(at - 1))) at = text.indexOf("\n", at) < 0 ? to : text.indexOf("\n", at);
		else if ((sign === "\"" || sign === "'") && /[\s[{,:]/.test(text.charAt(at - 1))) at = closingQuote(text, at) ?? at;
		else if (sign in CLOSERS && (open.length > 0 || at === from || /\s/.test(text.charAt(at - 1)))) open.push(at);
		else if ((sign === "]" || sign === "}") && open.length > 0) open.pop();
	}
	return open.at(-1);
}
function closingQuote(text, at) {
	const close = text.indexOf(text.charAt(at), at + 1);
	return close < 0 ? void 0 : close;
}

// src/data/yaml-mistakes.ts
/** Recognises common YAML mistakes from the line of the parser's error and the line before it. */
/** Explains a parser error in an author's words. */
function describeMistake(text, parserError) {
	const lines = structuralLines(text, parserError.base);
	const near = linesNear(lines, text, parserError);
	for (const rule of LINE_RULES) {
		const mistake = first(near, rule);
		if (mistake) return mistake;
	}
	const after = lines[lines.indexOf(near.at(-1) ?? NO_LINE) + 1];
	return secondDocument(parserError) ?? first(near, (line) => commentInText(text, lines, line)) ?? quotingMistake(text, parserError, near) ?? first(near, (line) => outsideText(lines, line)) ?? first(near, (line) => keyWithoutColon(lines, line)) ?? first([...near, ...after ? [after] : []], (line) => indentFault(lines, line)) ?? first(near, (line) => itemAmongKeys(lines, line)) ?? first(near, missingColon) ?? asParsed(text, parserError);
}
function first(lines, rule) {
	for (const line of lines) {
		const mistake = rule(line);
		if (mistake) return mistake;
	}
}
/** The lines that may contain the cause: the line before the error and all lines that the error spans. */
function linesNear(lines, text, { start, end }) {
	const from = lineAt(text, start);
	const to = lineAt(text, Math.max(start, end - 1));
	const before = lines.findLast((line) => line.start < from);
	return lines.filter((line) => line === before || line.start >= from && line.start <= to);
}
const LINE_RULES = [
	wrongIndentation,
	missingSpaceAfterDash,
	otherBullet,
	wrongColon,
	slashes
];
function at({ start }, from, length, message, hint) {
	return {
		message,
		hint,
		start: start + from,
		end: start + from + length
	};
}
function wrongIndentation(line) {
	const blank = /^[\s\u00a0]*/.exec(line.text)?.[0] ?? "";
	const wrong = blank.search(/[^ ]/);
	if (wrong < 0 || blank.length === line.text.length) return void 0;
	return at(line, wrong, 1, `this line is indented with ${blank.charAt(wrong) === "	" ? "a tab" : "a non-standard space (perhaps copied from a web page)"}`, "indent with ordinary spaces");
}
/** `-paragraph: Words.` */
function missingSpaceAfterDash(line) {
	const [, indent = "", item] = /^( *)-([^\s\d.-].*)$/.exec(line.text) ?? [];
	if (item === void 0) return void 0;
	return at(line, indent.length, 1, "a space is missing after '-'", `write '- ${shortened(item)}'`);
}
/** `* item`, `– item`, `• item`. */
function otherBullet(line) {
	const [, indent = "", bullet, item = ""] = /^( *)([*–—•·‣▪+])[ \u00a0](.*)$/.exec(line.text) ?? [];
	if (bullet === void 0) return void 0;
	const message = `a list item begins with '- ', not with '${bullet}'`;
	return at(line, indent.length, 1, message, `write '- ${shortened(item)}'`);
}
/** `title:Words`, `title：Words`, `title = Words`. */
function wrongColon(line) {
	const match = /^( *(?:- +)?)([A-Za-z_][\w-]*)(\s*=\s*|\s*[：﹕꞉]\s*|:(?=[^\s/:]))(.*)$/.exec(line.text);
	if (!match) return void 0;
	const [, lead = "", key = "", sign = "", value = ""] = match;
	const mark = sign.trim();
	const hint = `write '${key}: ${shortened(value)}'`;
	const place = lead.length + key.length + sign.indexOf(mark);
	if (mark === ":") return at(line, place, 1, `a space is missing after '${key}:'`, hint);
	return at(line, place, 1, `a key is followed by ': ', not by '${mark}'`, hint);
}
function slashes(line) {
	const [, indent = "", sign] = /^( *)(\/\/|\/\*|<!--|;)/.exec(line.text) ?? [];
	if (sign === void 0) return void 0;
	return at(line, indent.length, sign.length, `'${sign}' doesn't begin a comment in YAML`, "begin a comment with '# '");
}
/** `title Water prices` */
function missingColon(line) {
	if (line.isKey || line.isItem) return void 0;
	const [, indent = "", first = "", rest = ""] = /^( *)(\S+)(.*)$/.exec(line.text) ?? [];
	const end = indent.length + first.length;
	if (!/^[A-Za-z_][\w-]*$/.test(first) || rest.trim() === "") return at(line, indent.length, first.length, "this line has no 'key: '", TEXT_BELOW_KEY);
	return at(line, end, 1, `this line has no ': ' after its key`, `write '${first}: ${shortened(rest.trim())}'; ${TEXT_BELOW_KEY}`);
}
/** `keyMessages` alone on its line, with its content below. */
function keyWithoutColon(lines, line) {
	const below = lines[lines.indexOf(line) + 1];
	const key = line.text.trim();
	if (line.isKey || line.isItem || !/^[A-Za-z_][\w-]*$/.test(key)) return void 0;
	if (!below || below.indent < line.indent || !(below.isItem || below.isKey && below.indent > line.indent)) return void 0;
	return at(line, line.indent + key.length, 1, `':' is missing after '${key}'`, `write '${key}:'`);
}
/** A line after `>-` or `|` that isn't indented like its text. */
function outsideText(lines, line) {
	const above = lines[lines.indexOf(line) - 1];
	if (line.isKey || line.isItem || !above?.opensText) return void 0;
	const message = `this line isn't part of the text that begins in the line '${above.text.trim().slice(0, 30)}'`;
	return at(line, 0, Math.max(1, line.indent), message, "indent all lines of the text equally, deeper than its key");
}
/** A text of several lines with ' #' in one of them. */
function commentInText(text, lines, line) {
	const next = lines[lines.indexOf(line) + 1];
	if (!next || next.isKey || next.isItem || line.opensText || /^["']/.test(valueIn(line).value)) return void 0;
	const hash = /\s#(?=\S)/.exec(text.slice(line.start, next.start))?.index;
	if (hash === void 0) return void 0;
	const start = line.start + hash + 1;
	return {
		message: "this text ends at ' #', where YAML begins a comment",
		hint: "put the text in quotes, or on its own lines after '>-'",
		start,
		end: start + (text.slice(start).split(/\r?\n/, 1)[0]?.length ?? 1)
	};
}
const TEXT_BELOW_KEY = "indent the further lines of a text deeper than its key";
function secondDocument({ code, start }) {
	if (code !== "MULTIPLE_DOCS") return void 0;
	return {
		message: "'---' begins a second document; a brief is a single one",
		hint: "remove this '---' and anything below it that doesn't belong to the brief",
		start,
		end: start + 3
	};
}
/** The parser's own message, as a fallback. */
function asParsed(text, { message, start, end }) {
	const parserMessage = message.charAt(0).toLowerCase() + message.slice(1).split("\n", 1)[0];
	const hint = `if this is text, put it in quotes: ${quotedForYaml(shortened(text.slice(start).split("\n", 1)[0] ?? ""))}`;
	return {
		message: `this isn't YAML: ${parserMessage}`,
		hint,
		start,
		end
	};
}

// src/data/yaml-faults.ts
/**
* Syntax errors of a text that isn't YAML: one for each top-level key, or for each item of the list below it, because
* later errors of the parser are consequences of the first.
*/
/** Every fault that isn't a consequence of another, in the order of the text. */
function syntaxFaults(source, errors) {
	const { text } = source;
	const parts = textParts(text, (at) => KEY.test(text.slice(at, at + 100)));
	const faults = [...repeatedKeys(source, parts), ...parts.flatMap((part) => faultsIn(part, source))];
	const [first] = errors;
	if (faults.length === 0 && first) faults.push(faultOf(first, 0, source));
	return faults;
}
function faultsIn({ start, end }, source) {
	const text = source.text.slice(start, end);
	const errors = errorsOf(text);
	const [first] = errors;
	if (!first) return [];
	const inside = itemsOf(text).flatMap((item) => faultsIn({
		start: start + item.start,
		end: start + item.end
	}, source));
	if (inside.length > 0) return inside;
	const repeated = errors.filter((error) => error.code === "DUPLICATE_KEY");
	const parserError = errors.find((error) => error.code !== "DUPLICATE_KEY");
	return [...repeated.filter((error) => !parserError || error.pos[0] < parserError.pos[0]).filter((error) => !isCutByComma(text, error)), ...parserError ? [parserError] : []].map((error) => faultOf(error, start, source));
}
function errorsOf(text) {
	return parseDocument(text, {
		prettyErrors: false,
		stringKeys: true
	}).errors;
}
/** The items of a list that begins on the line below its key. */
function itemsOf(part) {
	const head = /^[\w-]+:[ \t]*(?:#.*)?\r?\n(?:[ \t]*(?:#.*)?\r?\n)*/.exec(part)?.[0];
	const dash = head === void 0 ? void 0 : /^ *- /.exec(part.slice(head.length))?.[0];
	if (head === void 0 || dash === void 0) return [];
	return textParts(part.slice(head.length), (at) => part.startsWith(dash, head.length + at)).map(({ start, end }) => ({
		start: head.length + start,
		end: head.length + end
	}));
}
function faultOf(error, base, source) {
	const [start, end] = [base + error.pos[0], base + error.pos[1]];
	if (error.code === "DUPLICATE_KEY") return repeatedKey((/^(?:"[^"]*"|'[^']*'|[^\s:]*)/.exec(source.text.slice(start, start + 80))?.[0] ?? "").replace(/^["']|["']$/g, ""), start, void 0, source);
	const mistake = describeMistake(source.text, {
		code: error.code,
		message: error.message,
		base,
		start,
		end
	});
	const span = source.span(mistake.start, mistake.end);
	return {
		code: "yaml-syntax",
		message: mistake.message,
		hint: mistake.hint,
		span
	};
}
function repeatedKeys(source, parts) {
	const seen = /* @__PURE__ */ new Map();
	return parts.flatMap(({ start, end }) => {
		const key = KEY.exec(source.text.slice(start, end))?.[1];
		if (key === void 0) return [];
		const first = seen.get(key);
		if (first === void 0) seen.set(key, start);
		return first === void 0 ? [] : [repeatedKey(key, start, first, source)];
	});
}
function repeatedKey(key, start, first, source) {
	const where = first === void 0 ? "" : `, first in line ${source.span(first, first).line}`;
	const span = source.span(start, start + key.length);
	return {
		code: "duplicate-key",
		message: `'${key}' appears twice${where}`,
		hint: "remove one of them",
		span
	};
}

// src/data/yaml-source.ts
/** Converts YAML 1.2 (core schema) to plain values, with the place of every key and value. */
/** More values than this behind aliases are an author's accident, or an attack ("billion laughs"). */
const MOST_ALIASED_VALUES = 1e4;
/**
* The document's value: text, numbers, booleans, lists and maps; a key without a value has `undefined`. Undefined
* if the syntax is broken; every syntax error is reported at its place.
*/
function readYaml(source, problems, memory, budget = new Budget()) {
	const tooDeep = checkYamlDepth(source, budget);
	if (tooDeep) {
		problems.add(tooDeep);
		return;
	}
	const parts = memory.pairs(source.text);
	if (parts) {
		const reader = new ValueReader(void 0, source, problems, budget);
		const value = reader.document(parts);
		return reader.isMisread ? void 0 : value;
	}
	const document = parseDocument(source.text, {
		prettyErrors: false,
		stringKeys: true
	});
	for (const { code, message, pos } of document.warnings) {
		if (code === "TAG_RESOLVE_FAILED") continue;
		const span = source.span(pos[0], pos[1]);
		problems.report("", {
			code: "yaml-syntax",
			message: lowerFirst(message),
			span,
			severity: "warning"
		});
	}
	const errors = document.errors.filter((error) => !isCutByComma(source.text, error));
	if (errors.length > 0) {
		for (const fault of syntaxFaults(source, errors)) problems.report("", fault);
		return;
	}
	const reader = new ValueReader(document, source, problems, budget);
	const value = reader.value({
		node: document.contents,
		base: 0
	}, "", "");
	return reader.isMisread ? void 0 : value;
}
/** The flag 'u' makes surrogate pairs single characters. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;
var ValueReader = class {
	/** Undefined if there are no aliases. */
	#document;
	#source;
	#problems;
	/** Without a ' #' in the source, no text can be lost to comments. */
	#hasHashes;
	#aliases;
	#isMisread = false;
	/** Maps and lists being read: an alias of one of them would recurse for ever. */
	#open = /* @__PURE__ */ new Set();
	#insideAliases = 0;
	#aliasedValues = 0;
	#budget;
	constructor(document, source, problems, budget) {
		this.#budget = budget;
		this.#document = document;
		this.#source = source;
		this.#problems = problems;
		this.#hasHashes = /\s#/.test(source.text);
	}
	/** True if the value differs from what its author sees: keys at another level, or too many values. */
	get isMisread() {
		return this.#isMisread;
	}
	value({ node, base }, path, prefix) {
		if (!node) return void 0;
		this.#budget.spend();
		if (this.#insideAliases > 0 && ++this.#aliasedValues > MOST_ALIASED_VALUES) return void 0;
		const [start, end] = node.range ?? [0, 0];
		this.#problems.places.add(path, {
			source: this.#source,
			start: base + start,
			end: base + end
		});
		if (isScalar(node)) {
			this.#findLost(node, base, path);
			return this.#scalar(node.value, path);
		}
		if (isAlias(node)) return this.#alias(node, path, prefix);
		this.#open.add(node);
		const value = this.#collection({
			node,
			base
		}, path, prefix);
		this.#open.delete(node);
		return value;
	}
	#scalar(value, path) {
		if (value === null) return void 0;
		const half = typeof value === "string" ? LONE_SURROGATE.exec(value)?.[0] : void 0;
		if (half === void 0) return value;
		const code = `\\u${half.charCodeAt(0).toString(16)}`;
		this.#problems.report(path, {
			code: "half-character",
			message: `'${code}' is half of a character`,
			hint: "write the character itself, or both of its escapes"
		});
		return String(value).replace(new RegExp(LONE_SURROGATE, "gu"), "�");
	}
	#collection({ node, base }, path, prefix) {
		if (isMap$2(node)) return this.#map(node, base, prefix);
		if (!isSeq(node)) return void 0;
		return this.#items(node.items.map((item) => ({
			node: item,
			base
		})), path);
	}
	/** Reports anything that YAML drops from a text or adds to it. */
	#findLost(scalar, base, path) {
		if (scalar.tag !== void 0 || scalar.anchor !== void 0) this.#report(path, this.#lostSign(scalar, base));
		if (scalar.type !== "PLAIN") return;
		const { text } = this.#source;
		const [start, end] = [base + (scalar.range?.[0] ?? 0), base + (scalar.range?.[1] ?? 0)];
		const key = path.slice(path.lastIndexOf(".") + 1);
		if (end > start && this.#hasHashes) this.#report(path, lostAfterHash(text, scalar.value, key, start, end));
		if (typeof scalar.value === "string" && text.indexOf("\n", start) < end) this.#report(path, swallowedItem(text, start, end));
	}
	#lostSign(node, base) {
		this.#aliases ??= aliasesIn(this.#document);
		return lostSign(node, this.#source.text, base, this.#aliases);
	}
	#report(path, lost) {
		if (!lost) return;
		const problem = {
			...lost,
			span: this.#source.span(lost.start, lost.end)
		};
		if (lost.severity === "warning") this.#problems.report(path, problem);
		else this.#problems.spoil(path, problem);
	}
	/** The whole document, read in parts. */
	document({ pairs, start, end }) {
		this.#problems.places.add("", {
			source: this.#source,
			start,
			end
		});
		const value = {};
		for (const pair of pairs) this.#entry(value, pair, "");
		return value;
	}
	#list({ items, start, end }, path) {
		this.#problems.places.add(path, {
			source: this.#source,
			start,
			end
		});
		return this.#items(items, path);
	}
	#items(items, path) {
		return items.map((item, i) => this.value(item, `${path}[${i}]`, `${path}[${i}].`));
	}
	#map(map, base, prefix) {
		const value = {};
		const cut = map.flow ? cutValues(map.items, this.#source.text, base) : [];
		const rest = new Set(cut.flatMap((one) => one.rest));
		for (const one of cut) if (isScalar(one.first.key)) this.#report(prefix + one.first.key.value, cutByComma(one, this.#source.text, base));
		for (const pair of map.items) {
			if (!isScalar(pair.key) || rest.has(pair)) continue;
			const [start, end] = pair.key.range ?? [0, 0];
			const node = pair.value;
			const key = String(pair.key.value);
			this.#entry(value, {
				key,
				keyStart: base + start,
				keyEnd: base + end,
				value: {
					node,
					base
				}
			}, prefix);
		}
		return value;
	}
	#entry(map, { key, keyStart, keyEnd, value }, prefix) {
		const path = prefix + key;
		this.#problems.places.addKey(path, {
			source: this.#source,
			start: keyStart,
			end: keyEnd
		});
		if (/^[\s\u200b]/.test(key)) {
			this.#isMisread = true;
			const message = "this line is indented with non-standard spaces, perhaps copied from a web page";
			const span = this.#source.span(keyStart, keyStart + 1);
			this.#problems.report(path, {
				code: "yaml-syntax",
				message,
				hint: "indent with ordinary spaces",
				span
			});
		}
		if (key === "__proto__") this.#problems.report(path, {
			code: "bad-key",
			message: `'${key}' can't be a key`
		});
		else map[key] = "node" in value ? this.value(value, path, `${path}.`) : this.#list(value, path);
		if (map[key] !== void 0 || !this.#hasHashes) return;
		const lost = lostValue(this.#source.text, key, keyEnd);
		this.#report(path, lost);
	}
	#alias(alias, path, prefix) {
		const [start, end] = alias.range ?? [0, 0];
		const span = this.#source.span(start, end);
		const node = this.#document && alias.resolve(this.#document);
		if (!node) {
			const message = `'*${alias.source}' refers to no anchor '&${alias.source}' before it`;
			this.#problems.spoil(path, {
				code: "bad-alias",
				message,
				span,
				hint: QUOTE_ASTERISK
			});
			return;
		}
		if (this.#open.has(node)) {
			const message = `'*${alias.source}' refers to a value that contains it`;
			this.#problems.spoil(path, {
				code: "bad-alias",
				message,
				span,
				hint: "write the value in its place"
			});
			return;
		}
		this.#insideAliases++;
		const value = this.value({
			node,
			base: 0
		}, path, prefix);
		this.#insideAliases--;
		if (this.#insideAliases === 0 && this.#aliasedValues > MOST_ALIASED_VALUES) {
			this.#isMisread = true;
			const message = `aliases expand to more than ${MOST_ALIASED_VALUES} values`;
			this.#problems.spoil(path, {
				code: "bad-alias",
				message,
				span
			});
		}
		return value;
	}
};
/** The names that aliases refer to. */
function aliasesIn(document) {
	const names = /* @__PURE__ */ new Set();
	if (document) visit$1(document, { Alias: (_, { source }) => {
		names.add(source);
	} });
	return names;
}
const QUOTE_ASTERISK = "put text that begins with '*' in quotes, or on its own lines after '>-'";
function lowerFirst(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

// src/data/translation/read-translation.ts
/** Reads `brief.<language>.yaml`: the words of a brief in another language, each with a digest of the passage that it translates. */
function translationFile(folder, language) {
	return joinPath(folder, `brief.${language}.yaml`);
}
const schema = object({
	passages: optional(record(string$1(), object({
		from: string$1(),
		text: optional(string$1())
	}))),
	cells: optional(record(string$1(), optional(string$1())))
});
/** Undefined if there is no such file. */
function readTranslation(folder, language, files) {
	const file = translationFile(folder, language);
	const bytes = files.read(file);
	if (!bytes) return void 0;
	const problems = new Problems(new Places());
	const empty = {
		file,
		language,
		passages: /* @__PURE__ */ new Map(),
		cells: {},
		problems
	};
	const source = decodeText(file, bytes);
	if ("severity" in source) {
		problems.add(source);
		return empty;
	}
	problems.places.add("", {
		source,
		start: 0,
		end: 0
	});
	const value = readYaml(source, problems, new YamlMemory());
	const parsed = safeParse(schema, value ?? {});
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		const [first = "", second = ""] = (issue?.path ?? []).map(String);
		const message = `this isn't the form of a translation: ${[first, second].filter(Boolean).join(" ")}`;
		problems.report(second === "" ? first : `${first}.${second}`, {
			code: "translation-form",
			message,
			hint: "passages: are maps of 'from' and 'text', cells: are texts; 'brief new NAME --translation' writes the form"
		});
		return empty;
	}
	const { passages = {}, cells = {} } = parsed.data;
	const entries = Object.entries(passages).flatMap(([key, { from, text }]) => {
		if (text === void 0 || text.trim() === "") return [];
		return [[key, {
			from,
			text,
			place: problems.places.placeOf(`passages.${key}.text`)
		}]];
	});
	const words = Object.keys(cells).flatMap((cell) => {
		const text = own(cells, cell);
		return text === void 0 || text.trim() === "" ? [] : [[cell, text]];
	});
	return {
		...empty,
		passages: new Map(entries),
		cells: Object.fromEntries(words)
	};
}

// src/languages/magnitudes.ts
/** Words that multiply the number before them, by language. */
const MAGNITUDES = {
	en: {
		thousand: 1e3,
		million: 1e6,
		billion: 1e9,
		trillion: 0xe8d4a51000,
		bn: 1e9
	},
	fr: {
		mille: 1e3,
		million: 1e6,
		millions: 1e6,
		milliard: 1e9,
		milliards: 1e9,
		billion: 0xe8d4a51000,
		billions: 0xe8d4a51000
	},
	es: {
		mil: 1e3,
		"mil millones": 1e9,
		millón: 1e6,
		millones: 1e6,
		billón: 0xe8d4a51000,
		billones: 0xe8d4a51000
	},
	pt: {
		mil: 1e3,
		milhão: 1e6,
		milhões: 1e6,
		bilhão: 1e9,
		bilhões: 1e9,
		"mil milhões": 1e9,
		trilhão: 0xe8d4a51000,
		trilhões: 0xe8d4a51000
	},
	it: {
		mila: 1e3,
		milione: 1e6,
		milioni: 1e6,
		miliardo: 1e9,
		miliardi: 1e9,
		bilioni: 0xe8d4a51000
	},
	de: {
		tausend: 1e3,
		million: 1e6,
		millionen: 1e6,
		milliarde: 1e9,
		milliarden: 1e9,
		billion: 0xe8d4a51000,
		billionen: 0xe8d4a51000
	},
	ru: {
		тыс: 1e3,
		тысяч: 1e3,
		тысячи: 1e3,
		тысяча: 1e3,
		млн: 1e6,
		миллион: 1e6,
		млрд: 1e9,
		миллиард: 1e9,
		трлн: 0xe8d4a51000
	},
	uk: {
		тис: 1e3,
		тисяч: 1e3,
		тисячі: 1e3,
		тисяча: 1e3,
		млн: 1e6,
		мільйон: 1e6,
		млрд: 1e9,
		мільярд: 1e9,
		трлн: 0xe8d4a51000
	},
	pl: {
		tys: 1e3,
		tysiąc: 1e3,
		tysiące: 1e3,
		tysięcy: 1e3,
		mln: 1e6,
		milion: 1e6,
		mld: 1e9,
		miliard: 1e9,
		bln: 0xe8d4a51000
	},
	ar: {
		ألف: 1e3,
		آلاف: 1e3,
		مليون: 1e6,
		ملايين: 1e6,
		مليار: 1e9,
		مليارات: 1e9,
		تريليون: 0xe8d4a51000
	},
	he: {
		אלף: 1e3,
		אלפים: 1e3,
		מיליון: 1e6,
		מיליוני: 1e6,
		מיליארד: 1e9,
		מיליארדי: 1e9,
		טריליון: 0xe8d4a51000
	},
	hi: {
		हज़ार: 1e3,
		हजार: 1e3,
		लाख: 1e5,
		करोड़: 1e7,
		अरब: 1e9
	},
	zh: {
		百万: 1e6,
		千万: 1e7,
		亿: 1e8,
		万亿: 0xe8d4a51000,
		万: 1e4,
		十亿: 1e9,
		百: 100,
		千: 1e3
	},
	ja: {
		百万: 1e6,
		千万: 1e7,
		億: 1e8,
		兆: 0xe8d4a51000,
		万: 1e4,
		十億: 1e9,
		百: 100,
		千: 1e3
	},
	ko: {
		백만: 1e6,
		천만: 1e7,
		억: 1e8,
		조: 0xe8d4a51000,
		만: 1e4,
		십억: 1e9,
		천: 1e3
	},
	th: {
		พัน: 1e3,
		หมื่น: 1e4,
		แสน: 1e5,
		ล้าน: 1e6,
		พันล้าน: 1e9,
		ล้านล้าน: 0xe8d4a51000
	}
};
/** What a number is multiplied by, for the text that follows it; 1 if it has no such word. */
function magnitudeOf(after, language) {
	const text = after.replace(/^[\s\u00a0\u202f]+/, "").toLowerCase();
	return Object.entries(MAGNITUDES[language] ?? {}).sort(([a], [b]) => b.length - a.length).find(([word]) => text.startsWith(word))?.[1] ?? 1;
}

// src/data/translation/compare.ts
function differencesOf(original, translation, languages) {
	const [from, to] = [read(original, languages.original), read(translation, languages.translation)];
	return [
		...changes(from.figures, to.figures, sameFigure).filter(({ lost, added }) => lost || added && added.value > SMALL).map(({ lost, added }) => difference("translation-figure", lost?.written, added?.written, "write the figures of the original")),
		...changes(from.months, to.months, (a, b) => a.month === b.month).map(({ lost, added }) => difference("translation-date", lost?.written, added?.written, "write the dates of the original")),
		...changes(from.marks, to.marks, (a, b) => a === b).map(({ lost, added }) => difference("translation-reference", lost, added, "keep the marks of the original: {@id}, [^id], {^id} and links")),
		...changes(from.names, to.names, (a, b) => a === b).flatMap(({ lost }) => lost === void 0 ? [] : [difference("translation-name", lost, void 0, "keep names in code or foreign words")]),
		...from.quotations === to.quotations ? [] : [quotations(from.quotations, to.quotations)]
	];
}
/** A number of the translation up to this may be a word in the original. */
const SMALL = 12;
function difference(code, lost, added, hint) {
	return {
		code,
		message: lost !== void 0 && added !== void 0 ? `the original has '${lost}', the translation '${added}'` : lost !== void 0 ? `the original has '${lost}', which the translation lacks` : `the translation has '${added}', which the original lacks`,
		hint
	};
}
function quotations(from, to) {
	return {
		code: "translation-quotation",
		message: `the original has ${from} ${from === 1 ? "quotation" : "quotations"}, the translation ${to}`,
		hint: "put the same words in quotation marks"
	};
}
const MARKS = /\{[@^][^{}]+\}|\[\^[^\]]+\]|(?<=\]\()[^()\s]+(?=\))/g;
const QUOTED = /“[^”]+”|«[^»]+»|„[^“”]+[“”]|「[^」]+」|『[^』]+』|"[^"]+"/g;
function read(text, locale) {
	const marks = text.match(MARKS) ?? [];
	const names = [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
	const words = text.replace(MARKS, " ").replace(/`[^`]+`/g, " ").replace(/\{lang=[^{}]*\}/g, " ");
	const { found: months, rest } = monthsIn(words, locale);
	return {
		figures: figuresIn(rest, locale),
		months,
		marks,
		names,
		quotations: words.match(QUOTED)?.length ?? 0
	};
}
const NUMBER = /\d(?:[\d.,]*\d)?/g;
function figuresIn(text, locale) {
	const canonical = canonicalNumbers(text, locale, true).text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "");
	return [...canonical.matchAll(NUMBER)].map((match) => {
		const [written] = match;
		const after = canonical.slice(match.index + written.length);
		const value = inCommonEra(Number(written.replaceAll(",", "")), locale);
		const before = canonical.slice(0, match.index);
		const isPercent = /^[ \u00a0\u202f]?[%％٪]/.test(after) || percentWord(before, after, locale);
		return {
			written,
			value,
			scaled: value * magnitudeOf(after, locale.language),
			isPercent
		};
	});
}
/** A year of the Buddhist era as one of the common era. */
function inCommonEra(value, { words }) {
	const offset = words.dates.yearOffset ?? 0;
	return offset > 0 && Number.isInteger(value) && value >= 2300 && value < 2700 ? value - offset : value;
}
function percentWord(before, after, { words }) {
	return words.input.percent.some((phrase) => {
		const [lead = "", tail = ""] = phrase.includes("{value}") ? phrase.split("{value}") : ["", phrase];
		return (tail.trim() === "" || after.trimStart().toLowerCase().startsWith(tail.trim().toLowerCase())) && before.trimEnd().endsWith(lead.trim());
	});
}
function sameFigure(a, b) {
	return (a.scaled === b.scaled || a.value === b.value && a.scaled / a.value === 1 && b.scaled / b.value === 1) && a.isPercent === b.isPercent;
}
/** The months that are named, and the text without them. In Chinese, Japanese and Korean they are numbers: 11月. */
function monthsIn(text, { dates, language }) {
	const found = [];
	let rest = text.replace(/(?<!\d)(1[0-2]|[1-9])\s?(?:月|월)/g, (written, month) => {
		found.push({
			written,
			month: Number(month)
		});
		return " ";
	});
	for (const names of [dates.months, dates.monthsAlone]) names.forEach((name, i) => {
		if (/\d/.test(name) || name.length < 3) return;
		const stem = INFLECTED.has(language) && name.length > 3 ? `${name.replace(/[аяaęь]$/, "")}\\p{L}{0,3}` : name;
		const pattern = new RegExp(`(?<![\\p{L}\\p{M}])ב?${stem}(?![\\p{L}\\p{M}])`, MAY.test(name) ? "gu" : "giu");
		rest = rest.replace(pattern, (written) => {
			found.push({
				written,
				month: i + 1
			});
			return " ";
		});
	});
	return {
		found,
		rest
	};
}
/** Languages whose months have more forms than two. */
const INFLECTED = new Set("be bg cs hr mk pl ru sk sl sr uk".split(" "));
/** English months that are also other words count only with a capital. */
const MAY = /^(?:May|March)$/;
/** Pairs what is the same; of the rest, pairs what was lost with what was added, in order. */
function changes(from, to, same) {
	const left = [...to];
	const lost = from.filter((one) => {
		const at = left.findIndex((other) => same(one, other));
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	const count = Math.max(lost.length, left.length);
	return Array.from({ length: count }, (_, i) => ({
		lost: lost[i],
		added: left[i]
	}));
}

// src/data/translation/digest.ts
/** Eight hexadecimal digits that change with a passage's words; white space doesn't count. */
function passageDigest(text) {
	return createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 8);
}

// src/data/translation/passages.ts
/** Keys whose texts are words of the brief. All others are ids, paths, values, dates, or evidence, which stay as they are. */
const WORDS$1 = new Set("title shortTitle standfirst keyMessages paragraph heading text caption alt note credit subtitle measure speaker role interests label term actor what why wording list items unknowns imprint disclosure licence contact series dualAxis reason conductor fieldDates method mode population precision question sample size sponsor weighting keywords name".split(" "));
/** Parts that a translation never changes, and those of charts whose names other parts refer to. */
const KEPT = new Set("sources claims allow related author previous checks hyphenation each".split(" "));
const KEPT_IN_CHARTS = new Set("rows series events boxes stages data config highlight nodes links".split(" "));
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The passages of a brief's raw value, in its order. */
function passagesOf(brief) {
	const found = [];
	const visit = (value, key, path, isWords, put) => {
		if (typeof value === "string") {
			if (isWords && /\p{L}/u.test(value)) found.push({
				key,
				path,
				text: value,
				put
			});
		} else if (Array.isArray(value)) value.forEach((one, i) => {
			const id = isMap(one) && typeof one.id === "string" ? `.${one.id}` : `[${i}]`;
			visit(one, `${key}${id}`, `${path}[${i}]`, isWords, (text) => {
				value[i] = text;
			});
		});
		else if (isMap(value)) visitMap(value, key, path);
	};
	const visitMap = (map, key, path) => {
		const kept = keptIn(map, path);
		for (const [name, value] of Object.entries(map)) {
			if (kept(name)) continue;
			const inner = path === "" ? name : `${path}.${name}`;
			visit(value, key === "" ? name : `${key}.${name}`, inner, isWords(name, path), (text) => {
				map[name] = text;
			});
		}
	};
	visitMap(brief, "", "");
	return found;
}
function isWords(name, path) {
	return WORDS$1.has(name) || /\.(?:rows|totals)\[\d+\]$/.test(path);
}
/** Which keys of a map are left as they are. */
function keptIn(map, path) {
	if (path === "") return (name) => KEPT.has(name);
	if (/^charts\.[^.[]+$/.test(path)) return (name) => KEPT_IN_CHARTS.has(name);
	if (path === "masthead") return (name) => name !== "series" && name !== "date";
	if (path.endsWith(".edtf") || path === "masthead.seriesLocal") return () => true;
	const quantities = quantityColumns.get(map);
	if (quantities) return (name) => quantities.has(name);
	if (Array.isArray(map.columns)) rememberColumns(map);
	return (name) => name === "claim" || name === "evidence" || name === "data";
}
/** The columns of a table's rows that aren't words. */
const quantityColumns = /* @__PURE__ */ new WeakMap();
function rememberColumns(table) {
	const numeric = table.columns.filter(isMap).filter(({ type }) => type === "quantity" || type === "answer").map(({ key }) => String(key));
	const kept = /* @__PURE__ */ new Set([
		...numeric,
		"claim",
		"evidence",
		"source",
		"paragraph",
		"quote"
	]);
	const rows = [table.rows, table.totals].flatMap((list) => Array.isArray(list) ? list : []);
	const visit = (one) => {
		if (!isMap(one)) return;
		quantityColumns.set(one, kept);
		if (Array.isArray(one.rows)) one.rows.forEach(visit);
		if (Array.isArray(one.totals)) one.totals.forEach(visit);
	};
	rows.forEach(visit);
}

// src/data/translation/translate.ts
/** Changes `brief`, a raw value that nothing else uses. Places of translated passages are those in the translation's file. */
function translatePassages(brief, translation, places, languages) {
	const { passages, problems } = translation;
	const byDigest = new Map([...passages].map(([key, passage]) => [passage.from, {
		key,
		passage
	}]));
	const used = /* @__PURE__ */ new Set();
	const missing = [];
	const originals = passagesOf(brief);
	const digests = new Set(originals.map(({ text }) => passageDigest(text)));
	for (const original of originals) {
		const digest = passageDigest(original.text);
		const same = passages.get(original.key);
		const found = same?.from === digest ? {
			key: original.key,
			passage: same
		} : byDigest.get(digest) ?? stale(original, same, digests);
		if (!found) {
			missing.push(original);
			continue;
		}
		used.add(found.key);
		if (found.passage.from !== digest) reportStale(found.key, original, digest, problems);
		for (const { code, message, hint } of differencesOf(original.text, found.passage.text, languages)) problems.report(`passages.${found.key}.text`, {
			code,
			message,
			hint
		});
		original.put(found.passage.text);
		if (found.passage.place) places.add(original.path, found.passage.place);
	}
	if (missing.length > 0) reportMissing(missing, problems);
	for (const key of passages.keys()) {
		if (used.has(key)) continue;
		const message = `the original has no passage '${key}'`;
		problems.report(`passages.${key}`, {
			code: "translation-unused",
			severity: "warning",
			message,
			hint: "remove it"
		});
	}
}
/** The words under the same key, unless they are those of a passage that moved. */
function stale(original, same, digests) {
	return same && !digests.has(same.from) ? {
		key: original.key,
		passage: same
	} : void 0;
}
function reportStale(key, { text }, digest, problems) {
	problems.report(`passages.${key}.text`, {
		code: "translation-stale",
		severity: "warning",
		message: `the original of '${key}' has changed since it was translated: ${short(text)}`,
		hint: `revise the translation, then write from: ${digest}`
	});
}
function reportMissing(missing, problems) {
	const named = missing.slice(0, MOST_NAMED).map(({ key }) => key);
	const more = missing.length - named.length;
	problems.report("", {
		code: "translation-missing",
		severity: "warning",
		message: `${missing.length} ${missing.length === 1 ? "passage is" : "passages are"} not translated: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`,
		hint: "'brief new NAME --translation LANGUAGE' adds them to the file, with their originals"
	});
}
const MOST_NAMED = 8;
/** The beginning of a text, for a message. */
function short(text) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

// src/data/translation/translate-charts.ts
/** The fields of a chart's data that hold words. */
const WORDS = new Set("label name text strand stages groups group unit title".split(" "));
/** Fields that hold the words around the data, which are passages of their own. */
const APART = new Set("title subtitle note source survey alt measure annotations src id claims date quantity kind projected".split(" "));
/** The charts in the words of `cells`, and the words that it lacks, in order. */
function translateCharts(charts, cells) {
	const missing = /* @__PURE__ */ new Set();
	const word = (text) => {
		if (!/\p{L}{2}/u.test(text)) return text;
		const found = own(cells, text);
		if (found === void 0) missing.add(text);
		return found ?? text;
	};
	const translated = [...charts].map(([id, chart]) => {
		if (chart.kind === "chartjs") return [id, chart];
		const inner = Object.entries(chart).map(([key, value]) => [key, APART.has(key) ? value : renew(key, value, word)]);
		return [id, Object.fromEntries(inner)];
	});
	return {
		charts: new Map(translated),
		missing: [...missing]
	};
}
function renew(key, value, word) {
	if (typeof value === "string") return WORDS.has(key) ? word(value) : value;
	if (Array.isArray(value)) return value.map((one) => renew(key, one, word));
	if (typeof value !== "object" || value === null || value instanceof Map) return value;
	if (key === "quantity" || key === "date") return value;
	if ("nodes" in value && "plain" in value) return WORDS.has(key) ? renewText(value, word) : value;
	return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, renew(inner, one, word)]));
}
/** A text of the data is replaced as a whole. */
function renewText(text, word) {
	if (text.plain === "") return text;
	const plain = word(text.plain);
	return plain === text.plain ? text : {
		...text,
		plain,
		nodes: [{
			kind: "text",
			text: plain
		}]
	};
}

// src/data/read-brief.ts
/** The data stage: reads a brief's folder into a `Brief` and reports all its problems in one run. */
/**
* Reads `brief.yaml` and the files that it names. The brief is undefined if the file is missing or isn't YAML;
* otherwise wrong values are reported and replaced by blanks, so that later stages can report their findings too.
* With a language, the words are those of the brief's translation into it.
* `memory` caches the last parse. Throws `FileAccessError` if the machine fails, `LimitReached` if the budget is
* spent.
*/
function readBrief(folder, files, memory = new YamlMemory(), budget = new Budget(), language) {
	const file = joinPath(folder, BRIEF_FILE);
	const bytes = files.read(file);
	if (!bytes) return failure(missingBrief(file, folder, files));
	const source = decodeText(file, bytes);
	if ("severity" in source) return failure(source);
	const problems = new Problems(new Places());
	problems.places.add("", {
		source,
		start: 0,
		end: 0
	});
	const value = readYaml(source, problems, memory, budget);
	if (value === void 0 && problems.found.length === 0) problems.report("", {
		code: "empty-file",
		message: "the file is empty",
		hint: "start with title: and standfirst:"
	});
	if (value === void 0) return {
		value: void 0,
		diagnostics: sortDiagnostics(problems.found)
	};
	const raw = validate(value, problems);
	if (!raw) return {
		value: void 0,
		diagnostics: sortDiagnostics(problems.found)
	};
	if (language !== void 0) return readTranslated(raw, language, {
		folder,
		files,
		problems,
		budget
	});
	const brief = makeBrief(raw, new Reading(folder, files, problems, raw, budget));
	return {
		value: freezeDeep(brief),
		diagnostics: sortDiagnostics(problems.found)
	};
}
/** The brief in the words of its translation; data stay in the language of the original. */
function readTranslated(raw, language, { folder, files, problems, budget }) {
	const translation = readTranslation(folder, language, files);
	if (!translation) {
		const known = translationsIn(files.list(folder));
		const hint = known.length > 0 ? `translations: ${known.join(", ")}` : `write one: brief new NAME --translation ${language}`;
		return failure({
			severity: "error",
			code: "data/no-translation",
			message: `there is no ${translationFile(folder, language)}`,
			hint
		});
	}
	const original = raw.language ?? "en";
	const words = structuredClone(raw);
	const pair = {
		original: localeFor(original),
		translation: localeFor(language)
	};
	translatePassages(words, translation, problems.places, pair);
	const reading = new Reading(folder, files, problems, {
		...words,
		language
	}, budget, original);
	const brief = makeBrief({
		...words,
		language
	}, reading);
	const charts = translateCharts(brief.charts, translation.cells);
	reportMissingCells(charts.missing, translation.problems);
	const diagnostics = sortDiagnostics([...problems.found, ...translation.problems.found]);
	return {
		value: freezeDeep({
			...brief,
			charts: charts.charts
		}),
		diagnostics
	};
}
function reportMissingCells(missing, problems) {
	if (missing.length === 0) return;
	const named = missing.slice(0, 8).map((cell) => `'${cell}'`);
	const more = missing.length > named.length ? ` and ${missing.length - named.length} more` : "";
	const message = `words of charts are not translated: ${named.join(", ")}${more}`;
	problems.report("cells", {
		code: "translation-missing",
		severity: "warning",
		message,
		hint: "add them to cells:"
	});
}
/** The value in the form of the schema, with wrong parts repaired. */
function validate(value, problems) {
	const parsed = safeParse(briefSchema, value);
	if (parsed.success) return parsed.data;
	const mended = safeParse(briefSchema, explain(briefSchema, value, "", problems));
	return mended.success ? mended.data : void 0;
}
function makeBrief(raw, reading) {
	const charts = readCharts(raw.charts ?? {}, reading);
	const title = reading.text(raw.title, "title");
	const traced = {
		name: reading.folder.split("/").filter(Boolean).at(-1) ?? "",
		folder: reading.folder,
		language: reading.locale.tag,
		locale: reading.locale,
		layout: raw.layout ?? "brief",
		look: raw.look ?? "institute",
		paper: raw.paper,
		masthead: readMasthead(raw.masthead, reading),
		title,
		shortTitle: raw.shortTitle?.trim() || title.plain,
		standfirst: reading.text(raw.standfirst, "standfirst"),
		cover: readCover(raw.cover, reading),
		keyMessages: reading.texts(raw.keyMessages, "keyMessages"),
		sections: readSections(raw.sections, [...charts.keys()], reading),
		charts,
		actors: readActors(raw.actors, reading),
		implications: readImplications(raw.implications, reading),
		unknowns: reading.texts(raw.unknowns ?? [], "unknowns"),
		glossary: readGlossary(raw.glossary, reading),
		notes: readNotes(raw.notes, reading),
		noteStyle: typeof raw.notes === "string" ? raw.notes : "full",
		annex: raw.annex ?? "full",
		sources: readSources(raw.sources, reading),
		allow: readAllowances(raw.allow, reading),
		checks: raw.checks ?? {},
		previous: readPrevious(raw.previous, reading),
		authors: readAuthors(raw.author, reading),
		disclosure: reading.maybeText(raw.disclosure, "disclosure"),
		related: readRelated(raw.related, reading),
		licence: reading.maybeText(raw.licence, "licence"),
		url: readUrl(raw.url, reading),
		imprint: reading.texts(raw.imprint ?? [], "imprint"),
		doi: reading.doi(raw.doi, "doi"),
		keywords: raw.keywords ?? [],
		hyphenation: raw.hyphenation ?? [],
		contact: reading.maybeText(raw.contact, "contact"),
		claims: readClaims(raw, reading)
	};
	checkPlainFields(traced, reading.problems);
	return {
		...traced,
		notes: numberNotes(traced, reading),
		spans: reading.places.spans()
	};
}
function failure(diagnostic) {
	return {
		value: void 0,
		diagnostics: [diagnostic]
	};
}
function missingBrief(file, folder, files) {
	const names = files.list(folder);
	const other = otherBriefName(names);
	const hint = other !== void 0 ? `rename ${joinPath(folder, other)} to ${BRIEF_FILE}` : names.length === 0 ? `there is no folder ${folder}, or nothing in it` : void 0;
	const message = `there is no ${file}`;
	return unreadFile(files, file, {
		severity: "error",
		code: "data/no-brief",
		message,
		...hint && { hint }
	});
}

export { isMap$2 as A, SourceText as B, isUnread as C, parseDocument as D, YamlMemory as E, folderOf as F, LimitReached as G, notText as H, isIgnoredName as I, limitsWith as J, limitDiagnostic as K, joinPath as L, isScalar as M, isSeq as N, LineCounter as O, FileAccessError as P, memoryReader as R, dayNumber as S, LEVELS_BY_DIGITS as T, codePage as U, decodeText as V, Budget as W, didYouMean as X, parseLimit as Y, nearestName as Z, BLOCK_KINDS as _, freezeDeep as a, chartClaims as b, termKey as c, totalCells as d, allTableRows as f, contentOf as g, allBlocks as h, unreadFile as i, isNode as j, isAlias as k, localeOf as l, tableRows as m, BRIEF_FILE as n, textWords as o, columnGroups as p, LIMITS$1 as q, refusedFile as r, isPartEmpty as s, readBrief as t, tagFault as u, isComposed as v, FACT_RULES as w, claimReference as x, LONGEST_DATA_TABLE as y, recordReads as z };