import { A as floorTo, C as formatNumber, I as hasErrors, M as withoutNoise, N as extentOf, P as english, T as fill, _ as quantityLabel, a as differenceOf, b as withoutInterval, c as sumQuantities, d as quantityNumbers, f as labelled, g as percent, h as sentence, i as compareQuantities, j as roundStep, k as ceilTo, l as NOTHING_KNOWN, m as say, n as panelsOf, o as quantityInterval, p as listed, r as dateWords, u as quantityExtent, v as quantityWords, w as inDigits, y as reasonWords } from "./panels-BFCyKHG5.js";
import { t as movedOps } from "./drawing-Co6pDfxw.js";
import { a as runWidth, i as parseCanvasColor, n as pathBounds, o as NoRoomError, r as formatCanvasFont, t as RecordingContext } from "./recording-context-I0T7_mOU.js";
import { n as multiply, t as IDENTITY } from "./geometry-DqXq6ay2.js";

// src/core/color.ts
const BLACK = {
	r: 0,
	g: 0,
	b: 0,
	a: 1
};
const TRANSPARENT = {
	r: 0,
	g: 0,
	b: 0,
	a: 0
};
/** `#rrggbb`, or `#rrggbbaa` when not opaque. */
function formatColor(color) {
	const hex = (n) => Math.round(n).toString(16).padStart(2, "0");
	return `#${hex(color.r)}${hex(color.g)}${hex(color.b)}${color.a < 1 ? hex(color.a * 255) : ""}`;
}

// src/chart/axis.ts
/** The place of a value on an axis: 0 at its start, 1 at its end. */
function axisShare({ min, max, log }, value) {
	if (!log) return (value - min) / (max - min);
	return Math.log(Math.max(value, Number.MIN_VALUE) / min) / Math.log(max / min);
}
/**
* An axis that doesn't distort quantities: 0 to 100 for a share, otherwise from zero (or below) to a round number,
* since a bar's length is read from zero.
*/
function axisOf(quantities, { share }) {
	return axisOfValues(quantities.flatMap(numbersOf), { share });
}
/** The same for plain numbers. Parts of a whole that add up to a little more than 100, by rounding, widen its axis. */
function axisOfValues(values, { share }) {
	const { min: low, max: high } = extentOf([0, ...values]);
	if (share) return {
		min: 0,
		max: Math.max(100, high),
		ticks: SHARE_TICKS
	};
	const step = roundStep((high - low) / 4);
	const min = floorTo(low, step);
	return ticked(min, Math.max(withoutNoise(min + step), ceilTo(high, step)), step);
}
const SHARE_TICKS = [
	0,
	25,
	50,
	75,
	100
];
function ticked(min, max, step) {
	const first = ceilTo(min, step);
	const count = Math.floor((max - first) / step + 1e-9);
	return {
		min,
		max,
		ticks: [
			min,
			...Array.from({ length: count + 1 }, (_, i) => withoutNoise(first + i * step)).filter((tick) => tick - min > step * .5 && max - tick > step * .5),
			max
		]
	};
}
function numbersOf(quantity) {
	switch (quantity.kind) {
		case "exact":
		case "approximate": return [quantity.value];
		case "bound": return [quantity.value, quantity.relation.startsWith(">") ? quantity.value * 1.25 : 0];
		case "range":
		case "estimate": return [quantity.low, quantity.high];
		case "unknown": return [];
		default: return quantity;
	}
}
/**
* The axis for positions rather than lengths, which need not start at zero. A share still has its whole axis; others
* reach from a round number below the values to one above them, and to zero if that is near.
*/
function pointAxis(quantities, { share }, wished = {}) {
	const isWhole = wished.min === void 0 && wished.max === void 0;
	if (share && (isWhole || wished.why === void 0)) return {
		min: 0,
		max: 100,
		ticks: SHARE_TICKS
	};
	const values = [...quantities.flatMap(numbersOf), ...wished.baseline === void 0 ? [] : [wished.baseline]];
	if (wished.scale === "log") return logAxis(values, wished);
	let low = wished.min ?? extentOf(values).min;
	let high = wished.max ?? extentOf(values).max;
	if (!(low <= high)) [low, high] = [wished.min ?? 0, wished.max ?? (wished.min ?? 0) + 1];
	if (low > 0 && low < high * .4 && wished.min === void 0) low = 0;
	if (low === high) {
		low -= Math.abs(low) * .1 || 1;
		high += Math.abs(high) * .1 || 1;
	}
	const step = roundStep((high - low) / 4);
	return ticked(wished.min ?? floorTo(low, step), wished.max ?? ceilTo(high, step), step);
}
/**
* From a round number at or below the least value to one at or above the greatest: 1, 2 or 5 times a power of ten. Positive
* values only: the data stage refuses others.
*/
function logAxis(values, { min, max }) {
	const known = values.filter((value) => value > 0);
	const { min: low, max: high } = extentOf(known.length > 0 ? known : [1]);
	const steps = roundNumbers(min ?? low, max ?? high);
	const from = min ?? steps.findLast((n) => n <= low * (1 + 1e-9)) ?? low;
	const to = max ?? steps.find((n) => n >= high * (1 - 1e-9)) ?? high;
	const end = to > from ? to : from * 10;
	const inside = steps.filter((n) => n >= from * (1 - 1e-9) && n <= end * (1 + 1e-9));
	const powers = inside.filter((n) => Math.abs(Math.log10(n) - Math.round(Math.log10(n))) < 1e-9);
	return {
		min: from,
		max: end,
		log: true,
		ticks: powers.length >= 4 ? powers : inside
	};
}
/** 1, 2 and 5 times powers of ten, from below a number to above another. */
function roundNumbers(low, high) {
	const [first, last] = [Math.floor(Math.log10(low)) - 1, Math.ceil(Math.log10(high)) + 1];
	return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i).flatMap((exponent) => [
		1,
		2,
		5
	].map((n) => withoutNoise(n * 10 ** exponent)));
}
/** A scale without an axis, from the lowest to the highest value; shares are never stretched beyond a quarter of the whole. */
function spanOf(quantities, { share }) {
	const values = quantities.flatMap((q) => q.kind === "bound" ? [q.value, share ? q.relation.startsWith("<") ? 0 : 100 : q.value] : numbersOf(q));
	const { min: low, max: high } = extentOf(values.length === 0 ? [0] : values);
	const span = share ? 25 : Math.max(Math.abs(high) * .2, Number.MIN_VALUE);
	const missing = Math.max(0, span - (high - low));
	const min = share ? Math.max(0, low - missing / 2) : low - missing / 2;
	return {
		min,
		max: Math.max(high, min + span),
		ticks: []
	};
}

// src/chart/words/word-list.ts
const TRENDS = {
	less: "rises",
	more: "falls",
	equal: "staysTheSame",
	undecided: "goes"
};
const METHODS = {
	quantiles: "quantiles",
	equal: "equalSteps",
	natural: "naturalBreaks"
};
/** Makes the texts of one locale. */
var ChartWords = class {
	#locale;
	constructor(locale) {
		this.#locale = locale;
	}
	/** Any sentence by its key in the record. */
	say(key, values = {}) {
		return say(this.#locale.words.charts[key], this.#locale, values);
	}
	/** January to December, short. */
	get months() {
		return this.#locale.dates.monthsShort;
	}
	kind(kind) {
		return this.#locale.words.kinds[kind];
	}
	/** "Name: text". */
	labelled(name, text) {
		return labelled(name, text, this.#locale);
	}
	/** "a and b". */
	listed(parts) {
		return listed(parts, this.#locale.lists.and);
	}
	sentence(text) {
		return sentence(text, this.#locale);
	}
	sentences(texts) {
		return texts.join(this.#locale.words.punctuation.space);
	}
	commas(parts) {
		return parts.join(this.#locale.words.punctuation.comma);
	}
	semicolons(parts) {
		return parts.join(this.#locale.words.punctuation.semicolon);
	}
	interval(level) {
		if (level === void 0) return this.say("intervalOfUnknownLevel");
		return this.say("interval", { level: percent(level, this.#locale) });
	}
	/** The course of a series from its first to its last value. */
	course(order, first, last) {
		return this.say(TRENDS[order], {
			first,
			last
		});
	}
	/** Names the series that aren't named at their lines; `names` is empty if they are too many. */
	others(count, names) {
		return names.length === 0 ? this.say("others", { count }) : this.commas(names);
	}
	/** Above a part of a chart that began on an earlier page: its rows. */
	continuedRows(first, last, total) {
		return first === last ? this.say("continuedRow", {
			row: first,
			total
		}) : this.say("continuedRows", {
			first,
			last,
			total
		});
	}
	/** The same of small multiples. */
	continuedPanels(first, last, total) {
		return first === last ? this.say("continuedPanel", {
			panel: first,
			total
		}) : this.say("continuedPanels", {
			first,
			last,
			total
		});
	}
	/** Below a part; `count` is the number of rows that follow, if it has rows. */
	continues(count) {
		return count === void 0 ? this.say("continues") : this.say("continuesRows", { count });
	}
	events(count, first, last) {
		return count < 2 ? this.say("events", { count }) : this.say("eventsFromTo", {
			count,
			first,
			last
		});
	}
	classMethod(method) {
		return this.say(METHODS[method]);
	}
};
const known = /* @__PURE__ */ new WeakMap();
function chartWords(locale) {
	const words = known.get(locale) ?? new ChartWords(locale);
	known.set(locale, words);
	return words;
}
/** With a capital first letter. */
function capitalise(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/chart/tick-labels.ts
/**
* The ticks of an axis with their labels, all in the same form: with as many decimals as the finest needs, and with the
* per cent sign if that is the unit (any other unit is stated once). Long numbers are abbreviated to millions, billions
* and trillions, or written with a power of ten.
*/
function tickLabels({ ticks, log }, unit, locale) {
	if (log) return ticks.flatMap((value) => inOneForm([value], unit, locale));
	return inOneForm(ticks, unit, locale);
}
function inOneForm(ticks, unit, locale) {
	const form = formOf(ticks, unit, locale);
	const zero = unit === "%" ? percent(0, locale) : inDigits("0", locale.numbers);
	const decimals = Math.max(0, ...ticks.map((value) => decimalsOf(value / form.divisor)));
	return ticks.map((value) => {
		const number = value / form.divisor;
		const wording = value === 0 ? "" : 0 .toFixed(decimals);
		const written = quantityLabel({
			kind: "exact",
			value: withoutNoise(number),
			unit: "",
			wording
		}, locale);
		return {
			value,
			text: value === 0 ? zero : form.write(written)
		};
	});
}
/** The longest number that is written in full has seven digits. */
const LONGEST = 1e7;
/** Smaller ones are a row of zeros. */
const SMALLEST = 1e-4;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
function formOf(ticks, unit, locale) {
	const isPercent = unit === "%";
	const plain = isPercent ? (number) => fill(locale.numbers.percent, { 0: number }) : (number) => number;
	const largest = Math.max(...ticks.map(Math.abs));
	if (largest === 0 || largest < LONGEST && largest >= SMALLEST) return {
		divisor: 1,
		write: plain
	};
	const counted = isPercent || /thousand|million|billion|trillion|\b(?:k|m|bn|tn)\b/i.test(unit);
	const words = chartWords(locale);
	const scale = (divisor, key) => {
		return {
			divisor,
			write: (number) => words.say(key, { number })
		};
	};
	const scales = [
		scale(0xe8d4a51000, "trillions"),
		scale(1e9, "billions"),
		scale(1e6, "millions")
	];
	if (largest >= LONGEST && largest < 0x38d7ea4c68000) return counted ? {
		divisor: 1,
		write: plain
	} : scales.find(({ divisor }) => largest >= divisor) ?? PLAIN;
	const exponent = Math.floor(Math.log10(largest) + 1e-9);
	return {
		divisor: 10 ** exponent,
		write: (number) => plain(`${number} × 10${superscript(exponent)}`)
	};
}
const PLAIN = {
	divisor: 1,
	write: (number) => number
};
function superscript(exponent) {
	const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)] ?? "").join("");
	return exponent < 0 ? `⁻${digits}` : digits;
}
/** Ticks on round steps need few; 14 significant digits remove the noise of binary fractions. */
function decimalsOf(value) {
	const text = String(withoutNoise(value));
	const [, fraction = "", power = "0"] = /^-?\d+(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? [];
	return Math.min(20, Math.max(0, fraction.length - Number(power)));
}
/**
* The same ticks with labels for as many as fit on an axis of a given length (pt); zero keeps its label, and the
* labelled ticks are evenly spaced.
*
* @param widthOf the width of a text, pt.
*/
function thinned(ticks, axis, length, widthOf) {
	const at = (tick) => axisShare(axis, tick.value) * length;
	const last = ticks.length - 1;
	const zero = Math.max(0, ticks.findIndex((tick) => tick.value === 0));
	const span = (tick, i) => {
		const width = widthOf(tick.text);
		const start = i === 0 ? at(tick) : i === last ? at(tick) - width : at(tick) - width / 2;
		return [start, start + width];
	};
	const spans = ticks.map(span);
	for (let factor = 1; factor <= ticks.length; factor++) {
		const kept = [...ticks.keys()].filter((i) => (i - zero) % factor === 0);
		if (!kept.every((i, k) => k === 0 || (spans[i]?.[0] ?? 0) - (spans[kept[k - 1] ?? 0]?.[1] ?? 0) >= TICK_GAP$1)) continue;
		const named = new Set(kept.length > 1 || ticks.length === 1 ? kept : endsOf$1(ticks.length, spans, zero));
		return ticks.map((tick, i) => named.has(i) ? tick : {
			...tick,
			text: ""
		});
	}
	return ticks;
}
/** Between the words of two ticks, pt. */
const TICK_GAP$1 = 5;
/** Zero and the end that is farther from it, if both fit. */
function endsOf$1(count, spans, zero) {
	const other = zero < (count - 1) / 2 ? count - 1 : 0;
	const [first, second] = [spans[Math.min(zero, other)], spans[Math.max(zero, other)]];
	return first && second && second[0] - first[1] >= TICK_GAP$1 ? [zero, other] : [other];
}

// src/core/graphemes.ts
/** UTF-16 units segmented at once. */
const WINDOW = 256;
let segmenter;
/**
* The clusters of a text, which are the same in every locale. Each of V8's segments holds a copy of the whole text, so
* a long text would cost the square of its length. It is therefore segmented window by window. A window may cut its
* last cluster, so the next window begins with it; no rule of UAX 29 looks back over a boundary.
*/
function graphemes(text) {
	segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
	const out = [];
	let size = WINDOW;
	for (let from = 0; from < text.length;) {
		const isLast = from + size >= text.length;
		const found = Array.from(segmenter.segment(text.slice(from, from + size)));
		const whole = isLast ? found : found.slice(0, -1);
		for (const { segment, index } of whole) out.push({
			segment,
			index: from + index
		});
		if (isLast) break;
		const next = found.at(-1)?.index ?? 0;
		size = next === 0 ? size * 2 : WINDOW;
		from += next;
	}
	return out;
}

// src/chart/word-break.ts
/** The minimum number of letters in a line, if the measure allows it. */
const LEAST_LETTERS = 3;
/** Scripts with hyphenation: others break between letters without a mark. */
const HYPHENATED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mark}]$/u;
/**
* Breaks a word that is wider than a measure into as few and as equal pieces as possible: after a nearby hyphen or
* slash, otherwise between letters, with a hyphen if the script has one.
*/
function breakWord(word, measure, width) {
	const letters = graphemes(word).map(({ segment }) => segment);
	const hyphen = width("-");
	for (let count = Math.max(2, Math.ceil(width(word) / measure)); count < letters.length; count++) {
		const pieces = breakInto(letters, count, measure, hyphen, width);
		if (pieces) return pieces;
	}
	return letters;
}
/** The word in a given number of pieces, or undefined if one of them is too wide. */
function breakInto(letters, count, measure, hyphen, width) {
	const pieces = [];
	let rest = letters;
	for (let left = count; left > 1; left--) {
		const wanted = width(rest.join("")) / left;
		const cut = bestCut(rest, wanted, measure, hyphen, width);
		if (cut === void 0) return void 0;
		pieces.push(rest.slice(0, cut).join("") + (isHyphenated(rest, cut) ? "-" : ""));
		rest = rest.slice(cut);
	}
	const last = rest.join("");
	return width(last) <= measure && rest.length > 1 ? [...pieces, last] : void 0;
}
/** The index of the letter to break before: nearest to a width, or a little farther away at a hyphen or slash. */
function bestCut(letters, wanted, measure, hyphen, width) {
	const edge = Math.max(1, Math.min(LEAST_LETTERS, Math.floor(letters.length / 2)));
	let best;
	for (let cut = edge; cut <= letters.length - edge; cut++) {
		const wide = width(letters.slice(0, cut).join("")) + (isHyphenated(letters, cut) ? hyphen : 0);
		if (wide > measure) break;
		const seam = /[-\u2010\u2013/_.]/.test(letters[cut - 1] ?? "");
		const cost = Math.abs(wide - wanted) - (seam ? measure * .2 : 0);
		if (!best || cost < best.cost) best = {
			cut,
			cost
		};
	}
	return best?.cut;
}
function isHyphenated(letters, cut) {
	const [before = "", after = ""] = [letters[cut - 1]?.charAt(0), letters[cut]?.charAt(0)];
	return HYPHENATED.test(before) && HYPHENATED.test(after);
}

// src/chart/typesetter.ts
/** A typesetter that uses the brief's own shaper. */
function createTypesetter(options) {
	const { shaper, theme, locale } = options;
	const width = (text, font) => shaper.shape(text, font).reduce((sum, run) => sum + runWidth(run, font.size), 0);
	return {
		font: (size, weight = 400, style = "normal") => ({
			families: theme.families,
			size: Math.max(theme.leastTextSize, size),
			weight,
			style,
			language: locale.tag,
			features: {}
		}),
		width,
		wrap: (text, font, measure) => wrapWords(text, measure, (line) => width(line, font)),
		capHeight: (font) => shaper.metrics(font).capHeight
	};
}
function wrapWords(text, measure, width) {
	const lines = [];
	let line = "";
	for (const word of text.split(/[ \t\n]+/).filter((w) => w !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (width(longer) <= measure) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		const pieces = width(word) <= measure ? [word] : breakWord(word, measure, width);
		lines.push(...pieces.slice(0, -1));
		line = pieces.at(-1) ?? "";
	}
	return line === "" && lines.length > 0 ? lines : [...lines, line];
}
/** Draws a placed line. */
function drawText(context, placed) {
	context.font = formatCanvasFont(placed.font);
	context.fillStyle = formatColor(placed.color);
	context.textAlign = placed.align ?? "left";
	context.textBaseline = "alphabetic";
	context.fillText(placed.text, placed.x, placed.y);
}
/** Strokes a straight line. */
function drawLine(context, line) {
	context.strokeStyle = formatColor(line.color);
	context.lineWidth = line.width;
	context.lineCap = "butt";
	context.lineJoin = line.join ?? "miter";
	context.setLineDash([...line.dash ?? []]);
	context.beginPath();
	context.moveTo(line.points[0]?.[0] ?? 0, line.points[0]?.[1] ?? 0);
	for (const [x, y] of line.points.slice(1)) context.lineTo(x, y);
	context.stroke();
}

// src/chart/plane-axes.ts
const TICK_GAP = 4;
const TICK_HEIGHT = 12;
const LEADING$7 = 1.25;
/** Lays out a plane of a given plot height: the title of y over it, that of x below. */
function layOutPlane(x, y, { plotHeight, margin, gridX = true, above = 0, right = 0 }, context) {
	const { type, theme, width, locale } = context;
	const small = type.font(7);
	const titleFont = type.font(theme.textSize);
	const titleLeading = titleFont.size * LEADING$7;
	const yTicks = tickLabels(y.range, y.unit, locale);
	const left = TICK_GAP + Math.max(0, ...yTicks.map(({ text }) => type.width(text, small)));
	const yTitle = y.title === "" ? [] : type.wrap(y.title, titleFont, width);
	const xTitle = x.title === "" ? [] : type.wrap(x.title, titleFont, width);
	const top = yTitle.length * titleLeading + small.size / 2 + 1 + above;
	const plot = {
		x: left,
		y: top,
		width: Math.max(1, width - left - right),
		height: plotHeight
	};
	const [inX, inY] = [Math.min(margin, plot.width / 4), Math.min(margin, plot.height / 4)];
	const length = plot.width - 2 * inX;
	const thin = (ticks) => x.range.log || !isEven(x.range.ticks) ? keptApart(ticks, (value) => axisShare(x.range, value) * length, (text) => type.width(text, small)) : thinned(ticks, x.range, length, (text) => type.width(text, small));
	return {
		plot,
		height: top + plotHeight + TICK_HEIGHT + xTitle.length * titleLeading,
		x: (value) => plot.x + inX + axisShare(x.range, value) * length,
		y: (value) => plot.y + plot.height - inY - axisShare(y.range, value) * (plot.height - 2 * inY),
		gridX,
		xTitle,
		yTitle,
		xTicks: thin(tickLabels(x.range, x.unit, locale)),
		yTicks
	};
}
function isEven(ticks) {
	const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
	return ticks.every((tick, i) => i === 0 || Math.abs(tick - (ticks[i - 1] ?? 0) - step) < Math.abs(step) * 1e-6);
}
/** Keeps the label of each tick that has room after the last kept one. */
function keptApart(ticks, at, widthOf) {
	let end = Number.NEGATIVE_INFINITY;
	const last = ticks.at(-1);
	const most = last ? at(last.value) : 0;
	return ticks.map((tick) => {
		const half = widthOf(tick.text) / 2;
		const middle = Math.min(at(tick.value), most - half);
		if (middle - half < end + 5) return {
			...tick,
			text: ""
		};
		end = middle + half;
		return tick;
	});
}
/** Draws grid lines, numbers and titles. */
function drawPlane(canvas, frame, { theme, type }) {
	const { plot } = frame;
	const small = type.font(7);
	const titleFont = type.font(theme.textSize);
	const leading = titleFont.size * LEADING$7;
	const bottom = plot.y + plot.height;
	const right = plot.x + plot.width;
	frame.yTitle.forEach((text, i) => {
		drawText(canvas, {
			text,
			x: 0,
			y: (i + .8) * leading,
			font: titleFont,
			color: theme.muted
		});
	});
	for (const { value, text } of frame.yTicks) {
		const y = frame.y(value);
		drawLine(canvas, {
			points: [[plot.x, y], [right, y]],
			color: theme.grid,
			width: .5
		});
		const at = {
			x: plot.x - TICK_GAP,
			y: y + small.size * .34
		};
		drawText(canvas, {
			text,
			...at,
			font: small,
			color: theme.muted,
			align: "right"
		});
	}
	for (const { value, text } of frame.xTicks) {
		const x = frame.x(value);
		if (frame.gridX) drawLine(canvas, {
			points: [[x, plot.y], [x, bottom]],
			color: theme.grid,
			width: .5
		});
		const half = type.width(text, small) / 2;
		const middle = Math.max(half, Math.min(right - half, x));
		drawText(canvas, {
			text,
			x: middle,
			y: bottom + 10,
			font: small,
			color: theme.muted,
			align: "center"
		});
	}
	drawLine(canvas, {
		points: [[plot.x, bottom], [right, bottom]],
		color: theme.text,
		width: .6
	});
	frame.xTitle.forEach((text, i) => {
		const y = bottom + TICK_HEIGHT + (i + .8) * leading;
		drawText(canvas, {
			text,
			x: right,
			y,
			font: titleFont,
			color: theme.muted,
			align: "right"
		});
	});
}
/** A title with the unit that the numbers beside it don't have, and with its scale if that isn't linear. */
function axisTitle({ title, unit, scale }, locale) {
	const more = [...unit === "" || unit === "%" ? [] : [unit], ...scale === "log" ? [chartWords(locale).say("logAxis")] : []];
	return more.length === 0 ? title : `${title} (${more.join(", ")})`;
}

// src/chart/plot.ts
/**
* A Chart.js plugin that replaces the datasets' own shapes, which can't show bounds and intervals.
*
* @param behind draws before the grid.
*/
function painterPlugin(id, paint, behind) {
	return {
		id,
		beforeDraw(chart) {
			if (!behind) return;
			const context = chart.ctx;
			context.save();
			behind(context, plotOf$1(chart));
			context.restore();
		},
		beforeDatasetsDraw(chart) {
			const context = chart.ctx;
			context.save();
			paint(context, plotOf$1(chart));
			context.restore();
			return false;
		}
	};
}
function plotOf$1(chart) {
	const { left, right, top, bottom } = chart.chartArea;
	const at = (name) => (value) => chart.scales[name]?.getPixelForValue(value) ?? 0;
	return {
		x: at("x"),
		y: at("y"),
		area: {
			left,
			right,
			top,
			bottom
		},
		middle: (dataset, index) => {
			const element = chart.getDatasetMeta(dataset).data[index];
			return {
				x: element?.x ?? left,
				y: element?.y ?? top
			};
		}
	};
}

// src/core/contrast.ts
const WHITE$1 = {
	r: 255,
	g: 255,
	b: 255,
	a: 1
};
/** The minimum contrast of text with its background, and of marks with adjacent colours (WCAG 2.2, 1.4.3, 1.4.11). */
const TEXT_CONTRAST = 4.5;
/** Relative luminance of an opaque sRGB colour, 0 (black) to 1 (white): WCAG 2.2, "relative luminance". */
function luminance({ r, g, b }) {
	const linear = (channel) => {
		const c = channel / 255;
		return c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
	};
	return .2126 * linear(r) + .7152 * linear(g) + .0722 * linear(b);
}
/** The contrast ratio of two opaque colours, 1 to 21: WCAG 2.2, "contrast ratio". */
function contrastRatio(a, b) {
	const [x, y] = [luminance(a), luminance(b)];
	return (Math.max(x, y) + .05) / (Math.min(x, y) + .05);
}

// src/chart/theme.ts
/** The least size of text in a chart, pt. */
const MIN_TEXT_SIZE = 7;
/** The label size that charts are designed for, pt; larger text enlarges the whole chart. */
const DESIGN_SIZE = 8;
/** UK Government Analysis Function, "Data visualisation: colours", categorical palette: each 3:1 or more on white. */
const SERIES = [
	"#12436D",
	"#28A197",
	"#801650",
	"#F46A25",
	"#3D3D3D",
	"#A285D1"
];
/**
* The theme set by custom properties: `--chart-1` to `--chart-6`, `--chart-text`, `--chart-muted`, `--chart-grid`
* (colours), `--chart-font` (families), `--chart-text-size` (`8pt`), `--chart-least-text-size` (`7pt`). Missing and
* invalid properties have their defaults; invalid ones are passed to `report`.
*
* @param properties values as written, by name.
* @param fontFamilies the text's own families, used where `--chart-font` is not set.
*/
function themeFromCustomProperties(properties, fontFamilies, report = () => void 0) {
	const value = (name) => properties.get(name)?.trim() || void 0;
	const color = (name, otherwise) => {
		const text = value(name);
		try {
			return parseCanvasColor(text ?? otherwise);
		} catch {
			report(badProperty(name, text ?? "", "a colour such as #12436D"));
			return parseCanvasColor(otherwise);
		}
	};
	const points = (name, otherwise) => {
		const text = value(name) ?? `${otherwise}pt`;
		const size = Number(/^([\d.]+)(?:pt)?$/.exec(text)?.[1] ?? NaN);
		if (size >= 7) return size;
		report(badProperty(name, text, `a size in pt, ${7} or more`));
		return Number.isNaN(size) ? otherwise : 7;
	};
	const textSize = points("--chart-text-size", DESIGN_SIZE);
	const scale = Math.max(1, textSize / DESIGN_SIZE);
	const theme = {
		families: value("--chart-font")?.split(",").map(unquote) ?? fontFamilies,
		textSize: textSize / scale,
		leastTextSize: Math.max(7, points("--chart-least-text-size", 7) / scale),
		scale,
		series: SERIES.map((otherwise, i) => color(`--chart-${i + 1}`, otherwise)),
		text: color("--chart-text", "#1D1D1B"),
		muted: color("--chart-muted", "#5A6066"),
		grid: color("--chart-grid", "#D5D9DD")
	};
	checkContrast(theme, report);
	return theme;
}
/** Marks need a contrast of 3:1 on white, words 4.5:1 (WCAG 2.2, 1.4.11 and 1.4.3). */
function checkContrast({ series, text, muted }, report) {
	const check = (name, color, least, what) => {
		const ratio = contrastRatio(color, WHITE$1);
		if (ratio >= least) return;
		report({
			severity: "warning",
			code: "chart/low-contrast",
			message: `${name} has a contrast of ${(Math.floor(ratio * 10) / 10).toFixed(1)}:1 on white; ${what} need ${least}:1`,
			hint: `use a darker shade of ${formatColor(color)}`
		});
	};
	for (const [i, color] of series.entries()) check(`--chart-${i + 1}`, color, 3, "marks");
	check("--chart-text", text, TEXT_CONTRAST, "words");
	check("--chart-muted", muted, TEXT_CONTRAST, "words");
}
function unquote(name) {
	return name.trim().replace(/^["']|["']$/g, "");
}
function badProperty(name, value, expected) {
	return {
		severity: "warning",
		code: "chart/bad-theme-value",
		message: `${name} is '${value}'; expected ${expected}`
	};
}
/** A colour mixed with white: `share` 1 is the colour itself. Opaque, so that the PDF needs no transparency. */
function tint(color, share) {
	const mix = (n) => Math.round(255 - (255 - n) * share);
	return {
		r: mix(color.r),
		g: mix(color.g),
		b: mix(color.b),
		a: color.a
	};
}

// src/chart/chart-plan.ts
/** Turns off Chart.js's own words around a plot, which the template sets. */
const NO_PLUGINS = {
	legend: { display: false },
	title: { display: false },
	subtitle: { display: false },
	tooltip: { enabled: false }
};
/** The configuration of a plot that is drawn once, without animation or events, at one pixel per point. */
function plotPlan(plan) {
	const height = Math.ceil(plan.height - 1e-6);
	const { left, right, top, bottom } = plan.padding;
	const plugin = painterPlugin("marks", plan.paint, plan.paintBehind);
	return {
		width: plan.width,
		height,
		configuration: {
			type: plan.type,
			data: {
				labels: [...plan.labels ?? []],
				datasets: plan.datasets.map((dataset) => ({
					...dataset,
					data: [...dataset.data]
				}))
			},
			options: {
				indexAxis: plan.indexAxis ?? "x",
				animation: false,
				responsive: false,
				devicePixelRatio: 1,
				events: [],
				plugins: NO_PLUGINS,
				layout: {
					autoPadding: false,
					padding: {
						left,
						right,
						top,
						bottom: bottom + height - plan.height
					}
				},
				scales: {
					x: plan.x,
					y: plan.y
				}
			},
			plugins: [plugin]
		}
	};
}
/** An axis that takes no room and draws nothing. */
const HIDDEN_AXIS = { display: false };
/** A hidden axis of positions in pt, for charts with their own layout. */
function sheetAxis(length, reverse) {
	return {
		type: "linear",
		display: false,
		min: 0,
		max: length,
		reverse
	};
}
const TICK_LENGTH = 3;
/** A value axis with few ticks and a light grid. */
function valueAxis(axis, { theme, locale, type }) {
	const { ticksOnly = false } = axis;
	const font = type.font(7);
	const { range } = axis;
	const all = tickLabels(range, axis.unit, locale);
	const ticks = axis.length === void 0 ? all : thinned(all, range, axis.length, (text) => type.width(text, font));
	const bottom = axis.side === "bottom";
	return {
		type: range.log ? "logarithmic" : "linear",
		position: axis.side,
		min: range.min,
		max: range.max,
		afterBuildTicks: (scale) => {
			scale.ticks = ticks.map(({ value }) => ({ value }));
		},
		border: { display: false },
		grid: {
			color: formatColor(theme.grid),
			tickColor: formatColor(tint(theme.muted, .6)),
			lineWidth: .5,
			drawOnChartArea: !ticksOnly,
			drawTicks: ticksOnly,
			tickLength: 3
		},
		ticks: {
			color: formatColor(theme.muted),
			font: {
				family: formatFamilies(font),
				size: font.size,
				lineHeight: 1.2
			},
			align: bottom ? "inner" : "center",
			padding: (ticksOnly ? 1 : 4) + (bottom ? 0 : 1),
			maxRotation: 0,
			autoSkip: false,
			callback: (_, index) => ticks[index]?.text ?? ""
		},
		afterFit: (scale) => {
			if (!bottom) {
				scale.width = axis.size;
				return;
			}
			scale.height = axis.size;
			scale.paddingLeft = 0;
			scale.paddingRight = 0;
		}
	};
}
/** The families of a request in the form that Chart.js expects. */
function formatFamilies(font) {
	return formatCanvasFont(font).replace(/^.*?px /, "");
}

// src/chart/sheet.ts
/** The plan of a sheet: Chart.js has no axis to draw. */
function sheetPlan({ width, height, paint, remarks }) {
	const plan = plotPlan({
		width,
		height,
		paint,
		padding: {
			left: 0,
			right: 0,
			top: 0,
			bottom: 0
		},
		type: "line",
		datasets: [{ data: [] }],
		x: sheetAxis(width, false),
		y: sheetAxis(Math.ceil(height), true)
	});
	return remarks && remarks.length > 0 ? {
		...plan,
		remarks
	} : plan;
}

// src/chart/ink.ts
const PATTERNS = [
	"solid",
	"dots",
	"lines"
];
/**
* The ink of a series. The palette alternates dark and light, so neighbours differ in tone in a grey print; colours of
* the same tone differ in pattern. Each further round of the palette shifts the patterns by one, so that three rounds
* (18 series) have distinct inks.
*/
function seriesInk(theme, index) {
	const count = theme.series.length;
	const round = Math.floor(index / count);
	return {
		color: theme.series[index % count] ?? theme.text,
		pattern: PATTERNS[(Math.floor(index / 2) + round) % PATTERNS.length] ?? "solid"
	};
}
/** The share of the muted colour in marks beside highlighted ones: 3:1 on white, and much lighter than an accent. */
const MUTED_SHARE = .7;
/** The ink of marks beside highlighted ones: grey, in patterns that distinguish series. */
function mutedInk(theme, index) {
	return {
		color: tint(theme.muted, MUTED_SHARE),
		pattern: PATTERNS[index % PATTERNS.length] ?? "solid"
	};
}
/**
* Dashes distinguish the lines of each round of the palette: solid, long dashes, dashes and dots. Short dashes are
* reserved for approximate values.
*/
function seriesDash(theme, index) {
	return LINE_DASHES[Math.floor(index / theme.series.length) % LINE_DASHES.length] ?? [];
}
const LINE_DASHES = [
	[],
	[8, 2],
	[
		8,
		2,
		1.5,
		2
	]
];
/** Between lines and between dots, pt. */
const PITCH$1 = 3;
/** Fills a box; patterns are white lines along it, whole or dotted, that end at its edges: no clip is needed. */
function fillBox(context, box, ink) {
	context.fillStyle = formatColor(ink.color);
	context.fillRect(box.x, box.y, box.width, box.height);
	if (ink.pattern === "solid" || box.width < 1.5) return;
	context.strokeStyle = "#ffffff";
	context.lineWidth = ink.pattern === "lines" ? .8 : 1.1;
	context.setLineDash(ink.pattern === "lines" ? [] : [1.1, 1.9]);
	const count = Math.max(1, Math.floor(box.height / PITCH$1 - .2));
	const first = box.y + (box.height - (count - 1) * PITCH$1) / 2;
	context.beginPath();
	for (let i = 0; i < count; i++) {
		context.moveTo(box.x + (ink.pattern === "dots" ? 1 : 0), first + i * PITCH$1);
		context.lineTo(box.x + box.width, first + i * PITCH$1);
	}
	context.stroke();
	context.setLineDash([]);
}

// src/chart/marks/quantity-marks.ts
/** The largest value that a mark reaches on an axis up to `max`: labels go beyond it. Undefined without a mark. */
function markEnd(quantity, max) {
	switch (quantity.kind) {
		case "exact":
		case "approximate": return Math.max(0, quantity.value);
		case "bound": return quantity.relation.startsWith("<") ? quantity.value : max;
		case "range":
		case "estimate": return Math.min(max, quantity.high);
		case "unknown": return;
		default: return quantity;
	}
}
/**
* The end of the mark of a quantity that is certainly below zero. Its label is on the side to which the mark grows.
* Undefined for all other quantities.
*/
function negativeEnd(quantity) {
	switch (quantity.kind) {
		case "exact":
		case "approximate": return quantity.value < 0 ? quantity.value : void 0;
		case "range":
		case "estimate": return quantity.low < 0 && quantity.high <= 0 ? quantity.low : void 0;
		case "bound":
		case "unknown": return;
		default: return quantity;
	}
}
/** The end of a mark that is farther from zero. */
function outerEnd(quantity, max) {
	return negativeEnd(quantity) ?? markEnd(quantity, max);
}
/** How far the ink goes beyond that value, pt. */
function markOverhang(quantity) {
	return quantity.kind === "approximate" ? SOFT_END : 0;
}
/** Half the length over which an approximate bar fades out, pt. */
const SOFT_END = 5;
/**
* Draws the known extent of a quantity, each kind in its own form: a solid bar (exact), one that fades out around
* its value (approximate), a hatched span without an end edge up to a dashed limit (bound), a span between two caps
* (range), a point with a whisker (estimate). Draws nothing for an unknown quantity, which its row notes in words.
*/
function drawMark(context, quantity, space, ink) {
	switch (quantity.kind) {
		case "exact":
			fillSpan(context, space, space.at(0), space.at(quantity.value), ink);
			if (ink.outline) outlineSpan(context, space, space.at(0), space.at(quantity.value), ink.outline);
			return;
		case "approximate":
			drawApproximate(context, quantity.value, space, ink);
			return;
		case "bound":
			drawBound(context, quantity.relation.startsWith("<"), space.at(quantity.value), space, ink);
			return;
		case "range":
			drawRange(context, within$1(space, quantity.low), within$1(space, quantity.high), space, ink);
			return;
		case "estimate":
			drawEstimate(context, quantity, space, ink);
			return;
		case "unknown": return;
	}
}
function fillSpan(context, space, from, to, ink) {
	const { top: y, height } = space;
	fillBox(context, {
		x: Math.min(from, to),
		y,
		width: Math.abs(to - from),
		height
	}, ink);
}
/** Inside its box, so that an outlined bar is as long as others. */
function outlineSpan(context, space, from, to, color) {
	const half = OUTLINE / 2;
	const [left, right] = [Math.min(from, to) + half, Math.max(from, to) - half];
	const [top, bottom] = [space.top + half, space.top + space.height - half];
	if (right <= left) return;
	const points = [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
		[left, top - half]
	];
	drawLine(context, {
		points,
		color,
		width: OUTLINE
	});
}
const OUTLINE = .9;
/** A lighter, plain fill of the same hue. */
function pale(ink, share) {
	return {
		color: tint(ink.color, share),
		pattern: "solid"
	};
}
/** Strips that get thinner across the value: the bar has no edge that could be read as exact. */
function drawApproximate(context, value, space, ink) {
	const zero = space.at(0);
	const end = space.at(value);
	const direction = end < zero ? -1 : 1;
	const soft = Math.min(SOFT_END, Math.abs(end - zero));
	fillSpan(context, space, zero, end - direction * soft, ink);
	for (const [from, to] of SOFT_STRIPS$1) fillSpan(context, space, end + direction * soft * from, end + direction * soft * to, pale(ink, 1));
}
/** In halves of the soft end, from -1 (the solid bar) through 0 (the value) to 1. */
const SOFT_STRIPS$1 = [
	[-.78, -.4],
	[-.14, .14],
	[.4, .58],
	[.84, .94]
];
const HATCH_STEP = 3.2;
/** The values that a limit leaves open: hatched, closed where the axis ends, open at the limit, which is dashed. */
function drawBound(context, below, limit, space, ink) {
	const from = below ? space.left : limit;
	const to = below ? limit : space.right;
	const { top, height } = space;
	const bottom = top + height;
	fillSpan(context, space, from, to, pale(ink, .12));
	context.strokeStyle = formatColor(ink.color);
	context.lineWidth = .9;
	context.setLineDash([]);
	context.beginPath();
	for (let s = from + HATCH_STEP; s < to + height; s += HATCH_STEP) {
		const x1 = Math.max(from, s - height);
		const x2 = Math.min(to, s);
		if (x2 - x1 < .05) continue;
		context.moveTo(x1, top + s - x1);
		context.lineTo(x2, top + s - x2);
	}
	context.stroke();
	const closed = below ? from : to;
	const open = below ? to : from;
	drawLine(context, {
		points: [
			[open, top],
			[closed, top],
			[closed, bottom],
			[open, bottom]
		],
		color: ink.color,
		width: .9
	});
	const mark = [[limit, top - 3], [limit, bottom + 3]];
	drawLine(context, {
		points: mark,
		color: ink.text,
		width: 1,
		dash: [2, 1.5]
	});
}
/** The position of a value, clamped to the axis. */
function within$1(space, value) {
	return Math.max(space.left, Math.min(space.right, space.at(value)));
}
function drawRange(context, low, high, space, ink) {
	const { top, height } = space;
	fillSpan(context, {
		...space,
		top: top + height * .25,
		height: height * .5
	}, low, high, pale(ink, .45));
	for (const x of [low, high]) drawCap(context, x, top, height, ink.color, 2);
}
function drawCap(context, x, top, height, color, width) {
	const points = [[x, top], [x, top + height]];
	drawLine(context, {
		points,
		color,
		width
	});
}
function drawEstimate(context, estimate, space, ink) {
	const { top, height, at } = space;
	const middle = top + height / 2;
	const points = [[within$1(space, estimate.low), middle], [within$1(space, estimate.high), middle]];
	drawLine(context, {
		points,
		color: ink.color,
		width: 1.1
	});
	for (const x of [within$1(space, estimate.low), within$1(space, estimate.high)]) drawCap(context, x, top + height * .22, height * .56, ink.color, 1.1);
	context.fillStyle = formatColor(ink.color);
	context.beginPath();
	context.arc(at(estimate.value), middle, 3.3, 0, 2 * Math.PI);
	context.fill();
}

// src/chart/marks/point-marks.ts
const SHAPES = [
	"circle",
	"square",
	"diamond",
	"triangle",
	"wedge",
	"cross"
];
/** The shape of a series: each further round of six shifts them by one, so that colour and shape together differ. */
function seriesShape(index) {
	return SHAPES[(index + Math.floor(index / SHAPES.length)) % SHAPES.length] ?? "circle";
}
/**
* Draws a quantity as a position on a scale rather than a length: a filled point (exact) or a hollow one (approximate);
* bounds, ranges and estimates as in bars. The point is vertically centred in the space.
*/
function drawPointMark(context, quantity, space, ink, shape) {
	const middle = space.top + space.height / 2;
	switch (quantity.kind) {
		case "exact":
			drawPoint(context, space.at(quantity.value), middle, ink.color, shape);
			return;
		case "approximate":
			drawPoint(context, space.at(quantity.value), middle, ink.color, shape);
			drawPoint(context, space.at(quantity.value), middle, WHITE$1, shape, 1.7);
			return;
		case "bound":
		case "range":
		case "estimate":
			drawMark(context, quantity, space, {
				...ink,
				pattern: "solid"
			});
			if (quantity.kind === "estimate" && shape !== "circle") drawPoint(context, space.at(quantity.value), middle, ink.color, shape);
			return;
		case "unknown": return;
	}
}
const UPRIGHT_WIDTH = 8;
/** The same on a vertical scale; point shapes stay upright. */
function drawUprightMark(context, quantity, space, ink, shape) {
	const value = pointValue(quantity);
	if (value !== void 0 && quantity.kind !== "estimate") {
		drawPoint(context, space.x, space.at(value), ink.color, shape);
		if (quantity.kind === "approximate") drawPoint(context, space.x, space.at(value), WHITE$1, shape, 1.7);
		return;
	}
	context.save();
	context.rotate(-Math.PI / 2);
	const at = (v) => -space.at(v);
	const box = {
		top: space.x - UPRIGHT_WIDTH / 2,
		height: UPRIGHT_WIDTH,
		left: -space.bottom,
		right: -space.top,
		at
	};
	drawMark(context, quantity, box, {
		...ink,
		pattern: "solid"
	});
	context.restore();
	if (value !== void 0 && shape !== "circle") drawPoint(context, space.x, space.at(value), ink.color, shape);
}
const RADIUS = 3.3;
/** Fills a point of a shape; all shapes have about the same area. */
function drawPoint(context, x, y, color, shape, radius = RADIUS) {
	context.fillStyle = formatColor(color);
	context.beginPath();
	if (shape === "circle") context.arc(x, y, radius, 0, 2 * Math.PI);
	else if (shape === "square") context.rect(x - radius * .9, y - radius * .9, radius * 1.8, radius * 1.8);
	else {
		CORNERS[shape].forEach(([dx, dy], i) => {
			if (i === 0) context.moveTo(x + dx * radius, y + dy * radius);
			else context.lineTo(x + dx * radius, y + dy * radius);
		});
		context.closePath();
	}
	context.fill();
}
/** In radii about the middle. */
const CORNERS = {
	diamond: [
		[0, -1.25],
		[1.25, 0],
		[0, 1.25],
		[-1.25, 0]
	],
	triangle: [
		[0, -1.2],
		[1.2, .95],
		[-1.2, .95]
	],
	wedge: [
		[0, 1.2],
		[1.2, -.95],
		[-1.2, -.95]
	],
	cross: [
		[-.42, -1.15],
		[.42, -1.15],
		[.42, -.42],
		[1.15, -.42],
		[1.15, .42],
		[.42, .42],
		[.42, 1.15],
		[-.42, 1.15],
		[-.42, .42],
		[-1.15, .42],
		[-1.15, -.42],
		[-.42, -.42]
	]
};
/** The value of a point mark; undefined for quantities without a point. */
function pointValue(quantity) {
	switch (quantity.kind) {
		case "exact":
		case "approximate":
		case "estimate": return quantity.value;
		case "bound":
		case "range":
		case "unknown": return;
		default: return quantity;
	}
}

// src/chart/areas/squarify.ts
/**
* Divides a rectangle into tiles with areas in proportion to sizes, as nearly square as possible (Bruls, Huizing, van
* Wijk, "Squarified treemaps", 2000). Sizes are in descending order; those of 0 have empty tiles.
*/
function squarify(sizes, area) {
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const tiles = [];
	if (!(total > 0)) return sizes.map(() => ({
		...area,
		width: 0,
		height: 0
	}));
	const scale = area.width * area.height / total;
	let rest = area;
	let start = 0;
	while (start < sizes.length) {
		const side = Math.min(rest.width, rest.height);
		let end = start + 1;
		let sum = (sizes[start] ?? 0) * scale;
		while (end < sizes.length) {
			const next = sum + (sizes[end] ?? 0) * scale;
			if (worst(sizes, start, end + 1, scale, next, side) > worst(sizes, start, end, scale, sum, side)) break;
			sum = next;
			end++;
		}
		rest = placeRow(sizes.slice(start, end), scale, sum, rest, tiles);
		start = end;
	}
	return tiles;
}
/** The greatest ratio of sides in a row of tiles. */
function worst(sizes, from, to, scale, sum, side) {
	const [largest, smallest] = [(sizes[from] ?? 0) * scale, (sizes[to - 1] ?? 0) * scale];
	if (smallest <= 0) return Number.POSITIVE_INFINITY;
	return Math.max(side * side * largest / (sum * sum), sum * sum / (side * side * smallest));
}
/** Puts a row of tiles along the shorter side, and returns the room that is left. */
function placeRow(sizes, scale, sum, room, tiles) {
	const isUpright = room.width >= room.height;
	const side = isUpright ? room.height : room.width;
	const depth = side > 0 ? Math.min(sum / side, isUpright ? room.width : room.height) : 0;
	let at = 0;
	for (const size of sizes) {
		const length = depth > 0 ? size * scale / depth : 0;
		tiles.push(isUpright ? {
			x: room.x,
			y: room.y + at,
			width: depth,
			height: length
		} : {
			x: room.x + at,
			y: room.y,
			width: length,
			height: depth
		});
		at += length;
	}
	return isUpright ? {
		...room,
		x: room.x + depth,
		width: room.width - depth
	} : {
		...room,
		y: room.y + depth,
		height: room.height - depth
	};
}

// src/chart/areas/treemap-layout.ts
const GAP$9 = 1;
const GROUP_GAP = 3;
const NAME_HEIGHT = 10;
const LEADING$6 = 8.6;
const SHAPE$2 = .62;
function layOutTreemap(chart, context) {
	const { width } = context;
	const height = Math.max(130, Math.min(300, width * SHAPE$2));
	const area = {
		x: 0,
		y: 0,
		width,
		height
	};
	const sized = chart.rows.map((row) => ({
		row,
		size: sizeOf(row)
	})).toSorted((a, b) => b.size - a.size);
	const drawn = sized.filter(({ size }) => size > 0);
	const groups = placeGroups(chart, drawn, area, context);
	const tiles = [];
	const key = [];
	for (const group of groups) {
		const members = drawn.filter(({ row }) => (row.group ?? -1) === group.index);
		const rects = squarify(members.map(({ size }) => size), insideOf(group));
		members.forEach(({ row }, i) => {
			const rect = rects[i];
			if (!rect) return;
			const lines = wordsIn(row, rect, context);
			const number = `${key.length + 1}`;
			if (lines) tiles.push({
				row,
				rect,
				lines,
				isKeyed: false
			});
			else {
				const fits = rect.width - GAP$9 >= context.type.width(number, context.type.font(7)) + 1 && rect.height - GAP$9 >= 8;
				tiles.push({
					row,
					rect,
					lines: fits ? [number] : [],
					isKeyed: true
				});
				key.push(`${fits ? `${number} ` : ""}${named(row, context.locale)}`);
			}
		});
	}
	const unnamed = groups.filter(({ name, index }) => name === "" && index >= 0);
	const none = sized.filter(({ size }) => size === 0).map(({ row }) => named(row, context.locale));
	return {
		tiles,
		groups,
		height,
		key: [
			...key,
			...none,
			...unnamed.map(({ index }) => groupWords(chart, index))
		]
	};
}
function sizeOf({ cells }) {
	const value = cells[0] && pointValue(cells[0].quantity);
	return Math.max(0, value ?? 0);
}
function named({ label, cells }, locale) {
	return cells[0] ? `${label}: ${quantityLabel(cells[0].quantity, locale)}` : label;
}
/** A group whose name has no room, with its members. */
function groupWords({ groups, rows }, index) {
	const members = rows.filter(({ group }) => group === index).map(({ label }) => label);
	return `${groups[index] ?? ""}: ${members.join(", ")}`;
}
function placeGroups(chart, drawn, area, { type }) {
	if (chart.groups.length === 0) return [{
		index: -1,
		rect: area,
		name: ""
	}];
	const sums = chart.groups.map((name, index) => ({
		name,
		index,
		size: drawn.filter(({ row }) => row.group === index).reduce((sum, { size }) => sum + size, 0)
	})).filter(({ size }) => size > 0).toSorted((a, b) => b.size - a.size);
	const rects = squarify(sums.map(({ size }) => size), area);
	const bold = type.font(7, 600);
	return sums.map(({ name, index }, i) => {
		const rect = rects[i] ?? {
			...area,
			width: 0,
			height: 0
		};
		return {
			index,
			rect,
			name: type.width(name, bold) <= rect.width - GROUP_GAP && rect.height > NAME_HEIGHT * 2.5 ? name : ""
		};
	});
}
/** The room of a group's tiles. */
function insideOf({ rect, name, index }) {
	if (index < 0) return rect;
	const top = name === "" ? 0 : NAME_HEIGHT;
	return {
		x: rect.x,
		y: rect.y + top,
		width: Math.max(.1, rect.width - GROUP_GAP),
		height: Math.max(.1, rect.height - top - GROUP_GAP)
	};
}
/** Label and value in a tile; undefined if they don't fit without breaking a word. */
function wordsIn(row, rect, { type, theme, locale }) {
	const font = type.font(theme.textSize - .5);
	const room = rect.width - GAP$9 - 6;
	if (room < 8) return void 0;
	const value = row.cells[0] ? quantityLabel(row.cells[0].quantity, locale) : "";
	const lines = [...type.wrap(row.label, font, room), value];
	return row.label.split(/\s+/).every((word) => type.width(word, font) <= room) && type.width(value, type.font(7)) <= room && lines.length * LEADING$6 + 6 - 2 <= rect.height - GAP$9 ? lines : void 0;
}

// src/chart/areas/treemap-chart.ts
const LEADING$5 = 8.6;
const KEY_LEADING = 9.2;
/** Tiles whose areas are in proportion to the values; labels without room are in a key by number. */
function planTreemap(chart, context) {
	const { width, type, theme, locale } = context;
	const layout = layOutTreemap(chart, context);
	const small = type.font(7);
	const lines = [chartWords(locale).say("area", { title: axisTitle({
		title: chart.measure,
		unit: chart.unit
	}, locale) }), ...layout.key.length > 0 ? [chartWords(locale).semicolons(layout.key)] : []].flatMap((text) => type.wrap(text, small, width));
	const top = layout.height + 3;
	return sheetPlan({
		width,
		height: top + lines.length * KEY_LEADING + 1,
		paint: (canvas) => {
			for (const tile of layout.tiles) drawTile$1(canvas, tile, context);
			for (const { name, rect } of layout.groups) {
				if (name === "") continue;
				drawText(canvas, {
					text: name,
					x: rect.x,
					y: rect.y + 7,
					font: type.font(7, 600),
					color: theme.text
				});
			}
			lines.forEach((text, i) => {
				drawText(canvas, {
					text,
					x: 0,
					y: top + (i + .8) * KEY_LEADING,
					font: small,
					color: theme.muted
				});
			});
		}
	});
}
/** Groups have colours of their own, pale enough for words. */
const SHARES = [
	.3,
	.22,
	.16,
	.34,
	.24,
	.28
];
function drawTile$1(canvas, { row, rect, lines, isKeyed }, { type, theme }) {
	const group = row.group ?? 0;
	const color = theme.series[group % theme.series.length] ?? theme.text;
	canvas.fillStyle = formatColor(tint(color, SHARES[group % SHARES.length] ?? .3));
	canvas.fillRect(rect.x, rect.y, Math.max(.2, rect.width - 1), Math.max(.2, rect.height - 1));
	if (isKeyed) {
		const at = {
			x: rect.x + (rect.width - 1) / 2,
			y: rect.y + (rect.height - 1) / 2 + 7 * .34
		};
		for (const text of lines) drawText(canvas, {
			text,
			...at,
			font: type.font(7),
			color: theme.text,
			align: "center"
		});
		return;
	}
	lines.forEach((text, i) => {
		const font = i === lines.length - 1 ? type.font(7) : type.font(theme.textSize - .5, 600);
		drawText(canvas, {
			text,
			x: rect.x + 3,
			y: rect.y + 3 + 6.4 + i * LEADING$5,
			font,
			color: theme.text
		});
	});
}

// src/core/annotation.ts
/** The annotations of one kind. */
function annotationsOf(annotations, kind) {
	return annotations.filter((one) => one.kind === kind);
}

// src/chart/own/placed-texts.ts
/** The height of capitals, em. */
const CAPITALS = .7;
function placedTexts({ ops }) {
	const open = [{
		matrix: IDENTITY,
		clip: void 0
	}];
	const found = [];
	for (const op of ops) {
		const { matrix, clip } = open.at(-1) ?? {
			matrix: IDENTITY,
			clip: void 0
		};
		if (op.op === "push") {
			const inner = multiply(matrix, op.transform);
			open.push({
				matrix: inner,
				clip: op.clip ? mapped(pathBounds(op.clip, 0), inner) : clip
			});
		} else if (op.op === "layer") open.push({
			matrix,
			clip
		});
		else if (op.op === "pop") open.pop();
		else if (op.op === "text") {
			const corners = cornersOf(op, matrix);
			found.push({
				op,
				corners,
				clipped: clip ? beyond(corners, clip) : 0
			});
		}
	}
	return found;
}
function cornersOf({ run, size, x, y }, matrix) {
	const [right, top] = [x + runWidth(run, size), y - size * CAPITALS];
	return [
		at(x, y, matrix),
		at(right, y, matrix),
		at(right, top, matrix),
		at(x, top, matrix)
	];
}
function at(x, y, [a, b, c, d, e, f]) {
	return [a * x + c * y + e, b * x + d * y + f];
}
function mapped({ x, y, width, height }, matrix) {
	const corners = [at(x, y, matrix), at(x + width, y + height, matrix)];
	const [left, top] = [Math.min(corners[0][0], corners[1][0]), Math.min(corners[0][1], corners[1][1])];
	return {
		x: left,
		y: top,
		width: Math.abs(corners[1][0] - corners[0][0]),
		height: Math.abs(corners[1][1] - corners[0][1])
	};
}
/** How far corners are outside a rectangle, pt; NaN for a text without a place. */
function beyond(corners, { x, y, width, height }) {
	return Math.max(...corners.map(([cx, cy]) => Math.max(x - cx, cx - x - width, y - cy, cy - y - height)));
}
/** The least distance by which two texts would have to move apart, pt; 0 or less where they don't overlap. */
function overlap(first, second) {
	let least = Number.POSITIVE_INFINITY;
	for (const { corners } of [first, second]) for (const i of [0, 1]) {
		const [[ax, ay], [bx, by]] = [corners[i] ?? [0, 0], corners[i + 1] ?? [0, 0]];
		const length = Math.hypot(bx - ax, by - ay);
		if (length === 0) return 0;
		const axis = [(bx - ax) / length, (by - ay) / length];
		const [one, other] = [extent(first.corners, axis), extent(second.corners, axis)];
		least = Math.min(least, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
		if (least <= 0) return least;
	}
	return least;
}
/** The separating axis theorem needs the extents along each side's direction. */
function extent(corners, [dx, dy]) {
	const places = corners.map(([x, y]) => x * dx + y * dy);
	return [Math.min(...places), Math.max(...places)];
}

// src/chart/annotations/obstacles.ts
/** Above and below the capitals of a line of text, em. */
const DESCENT = .22;
/** A filled shape with more corners is an area or a band: only its outline is in the way. */
const MOST_CORNERS = 14;
function obstaclesOf(drawing) {
	const texts = placedTexts(drawing).map(({ op, corners }) => {
		const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
		const [x, y] = [Math.min(...xs), Math.min(...ys)];
		const height = Math.max(...ys) - y + op.size * DESCENT;
		return {
			x,
			y,
			width: Math.max(...xs) - x,
			height
		};
	});
	const shapes = [];
	const lines = [];
	const open = [IDENTITY];
	for (const op of drawing.ops) {
		const matrix = open.at(-1) ?? IDENTITY;
		if (op.op === "push") open.push(multiply(matrix, op.transform));
		else if (op.op === "layer") open.push(matrix);
		else if (op.op === "pop") open.pop();
		else if (op.op === "fill" || op.op === "stroke") addPath(op, matrix, shapes, lines);
	}
	return {
		texts,
		shapes,
		lines
	};
}
function addPath(op, matrix, shapes, lines) {
	const points = pointsOf(op.path, matrix);
	if (op.op === "fill" && op.path.length <= MOST_CORNERS) {
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		const [x, y] = [Math.min(...xs), Math.min(...ys)];
		shapes.push({
			x,
			y,
			width: Math.max(...xs) - x,
			height: Math.max(...ys) - y
		});
		return;
	}
	points.forEach(([x, y], i) => {
		const before = points[i - 1];
		if (before && op.path[i]?.[0] !== "M") lines.push([
			before[0],
			before[1],
			x,
			y
		]);
	});
}
function pointsOf(path, [a, b, c, d, e, f]) {
	return path.flatMap((segment) => {
		if (segment[0] === "Z") return [];
		const [x, y] = segment[0] === "C" ? [segment[5], segment[6]] : [segment[1], segment[2]];
		return [[a * x + c * y + e, b * x + d * y + f]];
	});
}
/** True if two rectangles overlap. */
function overlaps(a, b) {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
/** A rectangle that is larger on all sides. */
function grown({ x, y, width, height }, by) {
	return {
		x: x - by,
		y: y - by,
		width: width + 2 * by,
		height: height + 2 * by
	};
}
/** True if a segment crosses a rectangle (Liang and Barsky, "A New Concept and Method for Line Clipping", 1984). */
function crosses$1([x1, y1, x2, y2], { x, y, width, height }) {
	let [from, to] = [0, 1];
	const sides = [
		[x1 - x2, x1 - x],
		[x2 - x1, x + width - x1],
		[y1 - y2, y1 - y],
		[y2 - y1, y + height - y1]
	];
	for (const [p, q] of sides) if (p === 0) {
		if (q < 0) return false;
	} else if (p < 0) from = Math.max(from, q / p);
	else to = Math.min(to, q / p);
	return from <= to;
}
/** The parts of the span from `from` to `to` that keep a distance from texts on a line, across or upright. */
function clearParts(from, to, texts) {
	const parts = [];
	let at = from;
	for (const { start, end } of texts.toSorted((a, b) => a.start - b.start)) {
		if (end <= at || start >= to) continue;
		if (start > at) parts.push([at, start]);
		at = Math.max(at, end);
	}
	if (at < to) parts.push([at, to]);
	return parts;
}

// src/chart/annotations/notes.ts
/** The widths that words are wrapped to, pt. */
const MEASURES = [
	84,
	64,
	120
];
/** The lengths of leaders, pt. */
const DISTANCES$1 = [
	7,
	11,
	16,
	22,
	30,
	40,
	52,
	66
];
const DIRECTIONS$1 = 16;
/** Between words and anything else, pt. */
const CLEAR$3 = 2;
/** The length that each crossed line adds to a leader when places are compared, pt. */
const CROSSING = 12;
/** Finds a place for each note within `area`, the nearest one first. */
function layOutNotes(notes, obstacles, area, context) {
	const font = context.type.font(7);
	const placed = [];
	const numbered = [];
	for (const note of notes) {
		const place = placeNote(note, obstacles, placed, area, font, context);
		if (place) placed.push(place);
		else numbered.push(note);
	}
	const signs = numbered.map((note) => signPlace(note, obstacles, area));
	return {
		keyed: numbered.map(({ label }, i) => ({
			text: label,
			sample: (canvas, { x, middle }) => drawSign(canvas, i + 1, x + SIGN, middle, context)
		})),
		draw(canvas) {
			for (const { anchor, lines, box } of placed) {
				const end = nearestPoint(anchor, box);
				const points = [[anchor.x, anchor.y], [end.x, end.y]];
				drawLine(canvas, {
					points,
					color: context.theme.muted,
					width: .6
				});
				lines.forEach((text, i) => {
					const y = box.y + font.size * .82 + i * font.size * LEADING$4;
					drawText(canvas, {
						text,
						x: box.x,
						y,
						font,
						color: context.theme.text
					});
				});
			}
			for (const [i, { x, y }] of signs.entries()) drawSign(canvas, i + 1, x, y, context);
		}
	};
}
const LEADING$4 = 1.2;
function placeNote(note, obstacles, placed, area, font, { type }) {
	const taken = [...obstacles.texts, ...placed.map(({ box }) => box)];
	let best;
	for (const [rank, measure] of MEASURES.entries()) {
		const lines = type.wrap(note.label, font, measure);
		const width = Math.max(...lines.map((line) => type.width(line, font)));
		if (width > measure) continue;
		const height = lines.length * font.size * LEADING$4;
		for (const distance of DISTANCES$1) for (let i = 0; i < DIRECTIONS$1; i++) {
			const box = boxAt(note, distance, i / DIRECTIONS$1 * 2 * Math.PI, width, height);
			if (!within(box, area)) continue;
			const free = grown(box, CLEAR$3);
			if (taken.some((text) => overlaps(text, free)) || obstacles.shapes.some((shape) => overlaps(shape, free))) continue;
			if (obstacles.lines.some((line) => crosses$1(line, free))) continue;
			const end = nearestPoint(note, box);
			const leader = [
				note.x,
				note.y,
				end.x,
				end.y
			];
			if (taken.some((text) => crosses$1(leader, text))) continue;
			const cost = distance + obstacles.lines.filter((line) => meets(leader, line)).length * CROSSING + rank * 4 + (lines.length > 3 ? 6 : 0);
			if (!best || cost < best.cost) best = {
				note: {
					anchor: note,
					lines,
					box
				},
				cost
			};
		}
	}
	return best?.note;
}
/** A box whose nearest point to an anchor is `distance` away, in a direction. */
function boxAt({ x, y }, distance, angle, width, height) {
	const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
	const [nx, ny] = [x + dx * distance, y + dy * distance];
	return {
		x: nx - width * (1 - dx) / 2,
		y: ny - height * (1 - dy) / 2,
		width,
		height
	};
}
function within(box, area) {
	return box.x >= area.x && box.y >= area.y && box.x + box.width <= area.x + area.width && box.y + box.height <= area.y + area.height;
}
/** The point of a box, grown a little, that is nearest to an anchor. */
function nearestPoint({ x, y }, box) {
	const near = grown(box, 1);
	return {
		x: Math.max(near.x, Math.min(near.x + near.width, x)),
		y: Math.max(near.y, Math.min(near.y + near.height, y))
	};
}
/** True if two segments cross away from the first one's start, which is a mark on a line. */
function meets([x1, y1, x2, y2], [x3, y3, x4, y4]) {
	const d = (x2 - x1) * (y4 - y3) - (y2 - y1) * (x4 - x3);
	if (d === 0) return false;
	const t = ((x3 - x1) * (y4 - y3) - (y3 - y1) * (x4 - x3)) / d;
	const u = ((x3 - x1) * (y2 - y1) - (y3 - y1) * (x2 - x1)) / d;
	return t > .15 && t <= 1 && u >= 0 && u <= 1;
}
/** The radius of a numbered sign, pt. */
const SIGN = 5;
/** The nearest place for a numbered sign that covers no words. */
function signPlace({ x, y }, { texts }, area) {
	for (const distance of [
		9,
		13,
		19,
		27
	]) for (let i = 0; i < DIRECTIONS$1; i++) {
		const angle = i / DIRECTIONS$1 * 2 * Math.PI - Math.PI / 2;
		const [cx, cy] = [x + Math.cos(angle) * distance, y + Math.sin(angle) * distance];
		const box = {
			x: cx - SIGN,
			y: cy - SIGN,
			width: 10,
			height: 10
		};
		if (within(box, area) && !texts.some((text) => overlaps(text, box))) return {
			x: cx,
			y: cy
		};
	}
	return {
		x,
		y
	};
}
function drawSign(canvas, number, x, y, { theme, type }) {
	canvas.fillStyle = "#ffffff";
	canvas.beginPath();
	canvas.arc(x, y, SIGN, 0, 2 * Math.PI);
	canvas.fill();
	const ring = Array.from({ length: 25 }, (_, i) => {
		const angle = i / 24 * 2 * Math.PI;
		return [x + Math.cos(angle) * SIGN, y + Math.sin(angle) * SIGN];
	});
	drawLine(canvas, {
		points: ring,
		color: theme.text,
		width: .6
	});
	const font = type.font(7, 600);
	drawText(canvas, {
		text: String(number),
		x,
		y: y + font.size * .35,
		font,
		color: theme.text,
		align: "center"
	});
}

// src/chart/annotations/added.ts
const NOTHING_ADDED = {
	keyed: [],
	paint: () => void 0
};
/** Draws the plot once on trial, to find its words and marks, and places lines and notes beside them. */
function placeAdded({ plot, paint, paintLines, notes, room }, context) {
	const { texts } = obstaclesOf(context.record((canvas) => paint(canvas, plot)));
	const drawn = context.record((canvas) => {
		paint(canvas, plot);
		paintLines(canvas, plot, texts);
	});
	const placed = layOutNotes(notes, obstaclesOf(drawn), room, context);
	return {
		keyed: placed.keyed,
		paint: (canvas, at) => {
			paintLines(canvas, at, texts);
			placed.draw(canvas);
		}
	};
}
/** The plot of a linear or log scale across and another upwards; lengths in pt. */
function plainPlot(area, across, upwards) {
	return {
		area,
		x: (value) => area.left + across(value) * (area.right - area.left),
		y: (value) => area.bottom - upwards(value) * (area.bottom - area.top),
		middle: () => ({
			x: area.left,
			y: area.top
		})
	};
}

// src/chart/annotations/brackets.ts
/** Brackets between bars or dots: right of rows, or above columns, with their words beside them. */
/** The room of the bracket itself, and between it and its words, pt. */
const ARM = 5;
const GAP$8 = 4;
/** Words take at most this share of the width. */
const MOST_SHARE$2 = .2;
const LEADING$3 = 1.2;
/** The words of a bracket: the author's, or the difference of its values ("+12 points"). */
function bracketWords({ label, from, to }, { rows }, locale) {
	if (label !== "") return label;
	const at = ({ row, series }) => rows[row]?.cells[series]?.quantity ?? NOTHING_KNOWN;
	const computed = differenceOf(at(to), at(from));
	if ("refused" in computed) return "";
	const { quantity } = computed;
	const points = quantity.unit === "%" ? {
		...quantity,
		unit: chartWords(locale).say("percentagePoints")
	} : quantity;
	return `${"value" in quantity && quantity.kind !== "bound" && quantity.value > 0 ? "+" : ""}${quantityLabel(points, locale)}`;
}
/** Brackets right of rows. One that joins rows of different parts of a continued chart is words in the key. */
function layOutRowBrackets(grid, rows, context) {
	return layOut$5(grid, rows, context.width * MOST_SHARE$2, ({ row, series }) => row * SERIES_STEP + series, context, "right");
}
/** Brackets above columns, at most `measure` pt wide. */
function layOutColumnBrackets(grid, measure, context) {
	return layOut$5(grid, void 0, measure, ({ row, series }) => row * SERIES_STEP + series, context, "above");
}
/** More than any chart has series: a place in a row is a fraction of the way to the next. */
const SERIES_STEP = 1e3;
function layOut$5(grid, rows, measure, order, context, side) {
	const { type, locale } = context;
	const font = type.font(7);
	const all = annotationsOf(grid.annotations ?? [], "bracket");
	const isDrawn = ({ from, to }) => !rows || [from, to].every(({ row }) => row >= rows.from && row < rows.to);
	const length = ({ from, to }) => Math.abs(order(to) - order(from));
	const drawn = all.filter(isDrawn).toSorted((a, b) => length(a) - length(b));
	const spans = [];
	const brackets = drawn.map((one) => {
		const ends = [order(one.from), order(one.to)];
		const span = [Math.min(...ends), Math.max(...ends)];
		const level = spans.findLastIndex((taken) => taken.some(([from, to]) => span[1] >= from && span[0] <= to)) + 1;
		spans[level] = [...spans[level] ?? [], span];
		return {
			from: one.from,
			to: one.to,
			lines: type.wrap(bracketWords(one, grid, locale), font, measure),
			level
		};
	});
	const sizes = spans.map((_, level) => {
		const words = brackets.filter((one) => one.level === level).map(({ lines }) => lines);
		const widest = Math.max(0, ...words.flat().map((line) => type.width(line, font)));
		const highest = Math.max(0, ...words.map((lines) => lines.length)) * font.size * LEADING$3;
		return 9 + (side === "right" ? widest + GAP$8 : highest);
	});
	const starts = sizes.map((_, level) => sizes.slice(0, level).reduce((sum, size) => sum + size, 0));
	const keyed = all.filter((one) => !isDrawn(one)).map((one) => {
		return {
			text: `${[one.from, one.to].map(({ row }) => grid.rows[row]?.label ?? "").join(" – ")}: ${bracketWords(one, grid, locale)}`,
			sample: bracketSample(context)
		};
	});
	return {
		brackets,
		size: sizes.reduce((sum, size) => sum + size, 0),
		starts,
		keyed,
		font
	};
}
function bracketSample({ theme }) {
	return (canvas, { x, middle }) => {
		const points = [
			[x + 3, middle - 4],
			[x + 8, middle - 4],
			[x + 8, middle + 4],
			[x + 3, middle + 4]
		];
		drawLine(canvas, {
			points,
			color: theme.text,
			width: .7
		});
	};
}
/** Draws brackets whose room begins at `left`; `middle` is the height of a value's mark. */
function drawRowBrackets(canvas, { brackets, starts, font }, left, middle, { theme }) {
	for (const { from, to, lines, level } of brackets) {
		const x = left + (starts[level] ?? 0) + GAP$8;
		const [start, end] = [middle(from), middle(to)];
		const points = [
			[x, start],
			[x + ARM, start],
			[x + ARM, end],
			[x, end]
		];
		drawLine(canvas, {
			points,
			color: theme.text,
			width: .7
		});
		const first = (start + end) / 2 - (lines.length - 1) * font.size * LEADING$3 / 2 + font.size * .34;
		lines.forEach((text, i) => {
			drawText(canvas, {
				text,
				x: x + ARM + GAP$8,
				y: first + i * font.size * LEADING$3,
				font,
				color: theme.text
			});
		});
	}
}
/** Draws brackets above columns whose room ends at `bottom`; `foot` is the top of what a column and its value take. */
function drawColumnBrackets(canvas, { brackets, starts, font }, bottom, column, { theme, type }) {
	const placed = brackets.map(({ from, to, lines, level }) => {
		const [start, end] = [column(from), column(to)];
		const y = bottom - (starts[level] ?? 0) - ARM;
		const height = lines.length * font.size * LEADING$3;
		const width = Math.max(...lines.map((line) => type.width(line, font)));
		const middle = (start.x + end.x) / 2;
		return {
			start,
			end,
			y,
			lines,
			middle,
			words: {
				x: middle - width / 2,
				y: y - 2 - height,
				width,
				height
			}
		};
	});
	for (const { start, end, y, lines, middle } of placed) {
		drawLine(canvas, {
			points: [[start.x, y], [end.x, y]],
			color: theme.text,
			width: .7
		});
		for (const { x, foot } of [start, end]) {
			const spans = placed.filter(({ words }) => x > words.x - CLEAR$2 && x < words.x + words.width + CLEAR$2).map(({ words }) => ({
				start: words.y - 1,
				end: words.y + words.height + 1
			}));
			for (const [above, below] of clearParts(y, Math.max(y + ARM, foot), spans)) drawLine(canvas, {
				points: [[x, above], [x, below]],
				color: theme.text,
				width: .7
			});
		}
		lines.forEach((text, i) => {
			const at = y - 2.5 - (lines.length - 1 - i) * font.size * LEADING$3;
			drawText(canvas, {
				text,
				x: middle,
				y: at,
				font,
				color: theme.text,
				align: "center"
			});
		});
	}
}
/** Between a leg and the words of another bracket, pt. */
const CLEAR$2 = 2;

// src/chart/annotations/flags.ts
/** Between a pole and its words, and between words and another pole, pt. */
const GAP$7 = 2.5;
/** The widest label, as a share of the drawing and in pt. */
const MOST_SHARE$1 = .42;
const MOST_WIDTH = 130;
const LEVEL_GAP = 3;
/** Places labels right of their poles, or left where there is no room, on as few levels as no pole crosses words. */
function layOutFlags(marks, context) {
	const { type, width } = context;
	const font = type.font(7);
	const leading = font.size * 1.2;
	const measure = Math.min(width * MOST_SHARE$1, MOST_WIDTH);
	const boxes = marks.map(({ x, label }) => {
		const lines = type.wrap(label, font, measure);
		const words = Math.max(...lines.map((line) => type.width(line, font))) + GAP$7;
		return {
			x,
			lines,
			width: words,
			start: x + words <= width || x - words < 0 ? Math.min(x, width - words) : x - words
		};
	});
	const levels = levelsOf$1(boxes);
	const count = Math.max(0, ...levels.map((level) => (level ?? -1) + 1));
	const heights = Array.from({ length: count }, (_, level) => {
		return Math.max(0, ...boxes.map(({ lines }, i) => levels[i] === level ? lines.length : 0)) * leading + LEVEL_GAP;
	});
	const feet = heights.map((_, level) => heights.slice(0, level).reduce((sum, h) => sum + h, 0));
	return {
		flags: boxes.map(({ lines, start, width: wide, x }, i) => {
			const level = levels[i];
			return level === void 0 ? void 0 : {
				lines,
				start: start >= x ? start + GAP$7 : start,
				width: wide - GAP$7,
				level
			};
		}),
		feet,
		height: heights.reduce((sum, h) => sum + h, 0),
		font,
		leading
	};
}
/** A label is above every label whose pole it covers. Labels that cover each other's poles can't both have a place. */
function levelsOf$1(boxes) {
	const covers = (a, b) => b !== a && b.x > a.start - GAP$7 && b.x < a.start + a.width + GAP$7;
	const touch = (a, b) => a.start < b.start + b.width + GAP$7 && b.start < a.start + a.width + GAP$7;
	const levels = boxes.map(() => void 0);
	const waiting = new Set(boxes.keys());
	for (let level = 0; waiting.size > 0; level++) {
		const ready = [...waiting].filter((i) => [...waiting].every((j) => j === i || !isBelow(boxes, j, i, covers)));
		if (ready.length === 0) {
			const last = [...waiting].at(-1);
			if (last !== void 0) waiting.delete(last);
			level--;
			continue;
		}
		for (const i of ready) {
			const box = boxes[i];
			if (ready.some((j) => levels[j] === level && boxes[j] && box && touch(boxes[j], box))) continue;
			levels[i] = level;
			waiting.delete(i);
		}
	}
	return levels;
}
/** True if label `j` must be below label `i`: `i` covers the pole of `j`. */
function isBelow(boxes, j, i, covers) {
	const [lower, upper] = [boxes[j], boxes[i]];
	return lower !== void 0 && upper !== void 0 && covers(upper, lower);
}

// src/chart/annotations/reference-mark.ts
function lineLook({ kind }) {
	if (kind === "exact") return "target";
	return kind === "approximate" ? "approximate" : "band";
}
/** Its ends on an axis; equal for a line. */
function referenceSpan(quantity, axis) {
	return quantityExtent(quantity, axis) ?? [axis.min, axis.min];
}
/** "Target for 2030: 60%". */
function referenceLabel(label, quantity, locale) {
	return `${label}: ${quantityLabel(withoutInterval(quantity), locale)}`;
}
function shadeColor(look, { muted }) {
	return tint(muted, look === "band" ? .2 : .14);
}

// src/chart/annotations/uprights.ts
/** Upright lines and shades across a plot whose scale runs from left to right, with their words above the plot. */
/** Reference lines on a scale of values that runs from left to right; `xOf` is its map, known before drawing. */
function valueUprights(annotations, axis, xOf, context) {
	return layOutUprights(annotationsOf(annotations, "reference").map(({ quantity, label }) => {
		const [from, to] = referenceSpan(quantity, axis);
		return {
			from,
			to,
			label: referenceLabel(label, quantity, context.locale),
			look: lineLook(quantity)
		};
	}), xOf, context);
}
/** Periods, events and breaks of series on a scale of days. */
function dayUprights(annotations, breaks, days, xOf, context) {
	const within = (day) => Math.max(days.min, Math.min(days.max, day));
	const periods = annotationsOf(annotations, "period").map(({ date, label }) => {
		return {
			from: within(date.first),
			to: within(date.last + 1),
			label,
			look: "shade"
		};
	});
	const events = annotationsOf(annotations, "event").map(({ date, label }) => {
		const middle = within(middleOf$5(date));
		return {
			from: middle,
			to: middle,
			label,
			look: !date.approximateStart && !date.approximateEnd ? "line" : "approximate"
		};
	});
	const cuts = breaks.map(({ at, why }) => {
		return {
			from: within(at.first),
			to: within(at.first),
			label: why,
			look: "break"
		};
	});
	return layOutUprights([
		...periods,
		...events,
		...cuts
	], xOf, context);
}
function middleOf$5({ first, last }) {
	return (first + last + 1) / 2;
}
function layOutUprights(marks, xOf, context) {
	const { theme } = context;
	const flags = layOutFlags(marks.map(({ from, label }) => ({
		x: xOf(from),
		label
	})), context);
	const keyed = marks.flatMap(({ label, look }, i) => flags.flags[i] ? [] : [markEntry(label, look, context)]);
	return {
		height: flags.height,
		keyed,
		drawShades(canvas, { x, top, bottom }) {
			for (const { from, to, look } of marks) {
				if (from === to) continue;
				canvas.fillStyle = formatColor(shadeColor(look, theme));
				canvas.fillRect(x(from), top, x(to) - x(from), bottom - top);
			}
		},
		drawLines(canvas, { x, top, bottom }, texts) {
			marks.forEach(({ from, to, look }, i) => {
				const foot = flags.flags[i] ? top - footOf$1(flags, i) : top;
				const ends = look === "shade" ? [] : [.../* @__PURE__ */ new Set([from, to])];
				for (const value of ends) drawUpright(canvas, x(value), [top, bottom], {
					color: theme.text,
					...LINES$1[look]
				}, texts);
				const pole = {
					color: theme.muted,
					width: .5
				};
				if (flags.flags[i]) drawUpright(canvas, x(from), [foot - heightOf(flags, i), top], pole, texts);
			});
			drawFlags(canvas, flags, top, context);
		}
	};
}
function footOf$1({ flags, feet }, index) {
	return feet[flags[index]?.level ?? 0] ?? 0;
}
function heightOf({ flags, leading }, index) {
	return (flags[index]?.lines.length ?? 0) * leading;
}
/** Draws an upright line, clear of texts. */
function drawUpright(canvas, x, [top, bottom], stroke, texts) {
	for (const [from, to] of clearOf(x, top, bottom, texts)) drawLine(canvas, {
		points: [[x, from], [x, to]],
		...stroke
	});
}
/** The stroke of each look; the edges of a shade have none. */
const LINES$1 = {
	line: {
		width: .9,
		dash: []
	},
	approximate: {
		width: .9,
		dash: [1.5, 2]
	},
	target: {
		width: .9,
		dash: [5, 2.5]
	},
	band: {
		width: .6,
		dash: [2, 2]
	},
	shade: {
		width: 0,
		dash: []
	},
	break: {
		width: .7,
		dash: [1, 2]
	}
};
/** Between a line and a text that interrupts it, pt. */
const CLEAR$1 = 2;
function clearOf(x, top, bottom, texts) {
	const met = texts.filter((text) => x > text.x - CLEAR$1 && x < text.x + text.width + CLEAR$1);
	return clearParts(top, bottom, met.map(({ y, height }) => ({
		start: y - CLEAR$1,
		end: y + height + CLEAR$1 * .5
	})));
}
function drawFlags(canvas, flags, top, { theme }) {
	const { font, leading } = flags;
	flags.flags.forEach((flag, i) => {
		const first = top - footOf$1(flags, i) - heightOf(flags, i) + font.size * .82;
		flag?.lines.forEach((text, line) => {
			drawText(canvas, {
				text,
				x: flag.start,
				y: first + line * leading,
				font,
				color: theme.text
			});
		});
	});
}
/** A key entry with a sample of a mark. */
function markEntry(text, look, { theme }) {
	return {
		text,
		sample: (canvas, { x, middle, width }) => {
			if (look === "shade" || look === "band") {
				canvas.fillStyle = formatColor(shadeColor(look, theme));
				canvas.fillRect(x, middle - 3.5, width, 7);
				return;
			}
			const points = [[x + width / 2, middle - 4], [x + width / 2, middle + 4]];
			drawLine(canvas, {
				points,
				color: theme.text,
				...LINES$1[look]
			});
		}
	};
}

// src/chart/key.ts
/** Room for the sample left of its words. */
const SAMPLE_WIDTH = 17;
const ITEM_GAP = 14;
/**
* Lays out entries one after another in as many lines as the width requires; text of `size` pt. Those of a panel are in
* the key of all panels.
*/
function layOutKey(entries, size, { type, width, panel }) {
	const font = type.font(size);
	const leading = font.size * 1.35;
	if (panel) {
		for (const entry of entries) panel.addEntry(entry, size);
		return {
			items: [],
			size: font.size,
			leading,
			height: 0
		};
	}
	const items = [];
	let x = 0;
	let line = 0;
	for (const { sample, text } of entries) {
		const words = type.wrap(text, font, width - SAMPLE_WIDTH);
		const wide = SAMPLE_WIDTH + Math.max(...words.map((w) => type.width(w, font)));
		if (x > 0 && x + wide > width) {
			x = 0;
			line++;
		}
		items.push({
			sample,
			words,
			x,
			y: (line + .75) * leading
		});
		line += words.length - 1;
		x += wide + ITEM_GAP;
	}
	return {
		items,
		size: font.size,
		leading,
		height: items.length === 0 ? 0 : (line + 1) * leading
	};
}
/** Draws a key whose top left corner is at `x`, `y`. */
function drawKey(context, key, x, y, { type, theme }) {
	const font = type.font(key.size);
	for (const item of key.items) {
		const baseline = y + item.y;
		const place = {
			x: x + item.x,
			middle: baseline - key.size * .33,
			width: 12,
			height: key.size
		};
		context.save();
		item.sample(context, place);
		context.restore();
		item.words.forEach((text, i) => {
			const at = {
				x: x + item.x + SAMPLE_WIDTH - 2,
				y: baseline + i * key.leading
			};
			drawText(context, {
				text,
				...at,
				font,
				color: theme.muted
			});
		});
	}
}

// src/chart/inks.ts
function inksOf({ highlight }, theme) {
	const rows = new Set(highlight?.rows);
	const series = new Map((highlight?.series ?? []).map((one, rank) => [one, rank]));
	const accent = (s) => seriesInk(theme, accentIndex(series.get(s) ?? 0, theme.series.length));
	const isMutedSeries = (s) => series.size > 0 && !series.has(s);
	const seriesLook = (s) => {
		if (series.size === 0) return seriesInk(theme, s);
		return isMutedSeries(s) ? mutedInk(theme, s) : accent(s);
	};
	const isMutedRow = (row) => rows.size > 0 && !rows.has(row);
	const ranks = new Map((highlight?.rows ?? []).map((one, rank) => [one, rank]));
	return {
		ink: (row, s) => isMutedRow(row) ? mutedInk(theme, s) : seriesLook(s),
		seriesInk: seriesLook,
		rowInk: (row) => {
			if (rows.size === 0) return seriesInk(theme, row);
			return isMutedRow(row) ? mutedInk(theme, 0) : seriesInk(theme, accentIndex(ranks.get(row) ?? 0, theme.series.length));
		},
		panelInk: (row, s) => isMutedRow(row) || isMutedSeries(s) ? mutedInk(theme, 0) : seriesInk(theme, 0),
		shape: seriesShape,
		dash: (s) => series.size > 0 ? [] : seriesDash(theme, s),
		isMuted: (row, s) => isMutedRow(row) || isMutedSeries(s),
		isMutedRow,
		isMutedSeries
	};
}
/** The palette alternates dark and light colours: the dark ones come first, as they differ from grey in a grey print. */
function accentIndex(rank, count) {
	const dark = Math.ceil(count / 2);
	const within = rank % count;
	return within < dark ? within * 2 : (within - dark) * 2 + 1;
}

// src/chart/marks/mark-key.ts
/** A swatch and a name for each series. */
function seriesKey(grid, { theme }) {
	const inks = inksOf(grid, theme);
	return grid.series.map(({ name }, i) => ({
		text: name,
		sample: swatch(inks.seriesInk(i))
	}));
}
function swatch(ink) {
	return (context, { x, middle, width }) => fillBox(context, {
		x,
		y: middle - 3.5,
		width,
		height: 7
	}, ink);
}
/** The quantities of a grid in the inks and shapes of their series. */
function drawnInSeries(grid, { theme }) {
	const inks = inksOf(grid, theme);
	return grid.rows.flatMap(({ cells }, row) => cells.map(({ quantity }, s) => ({
		quantity,
		ink: inks.ink(row, s),
		shape: inks.shape(s)
	})));
}
/**
* Explains the marks of inexact quantities that occur, intervals with their level. A sample has the ink of its series if
* only one series has such marks, otherwise a neutral ink.
*/
function markKey(drawn, context, form = "bar") {
	const words = chartWords(context.locale);
	const entries = [];
	const add = (found, text) => {
		const [first] = found;
		if (first) entries.push({
			text,
			sample: sampleOf(commonLook(first, found, context), form, context)
		});
	};
	const find = (kind) => drawn.filter((d) => d.quantity.kind === kind);
	add(find("approximate"), words.say("approximateValue"));
	add(find("bound"), words.say("limit"));
	add(find("range"), words.say("range"));
	const estimates = find("estimate");
	const levelOf = ({ quantity }) => quantity.kind === "estimate" ? quantity.level : void 0;
	for (const level of new Set(estimates.map(levelOf))) add(estimates.filter((estimate) => levelOf(estimate) === level), words.interval(level));
	return entries;
}
function commonLook(first, all, { theme }) {
	const { ink } = first;
	const oneInk = all.every((d) => d.ink.color === ink.color && d.ink.pattern === ink.pattern);
	const oneShape = all.every((d) => d.shape === first.shape);
	return {
		quantity: first.quantity,
		ink: oneInk ? ink : {
			color: theme.muted,
			pattern: "solid"
		},
		shape: oneShape ? first.shape : "circle"
	};
}
/** The mark of a quantity of that kind, drawn over the sample's room. */
function sampleOf(drawn, form, { theme }) {
	const shown = shownIn(drawn.quantity);
	const ink = {
		...drawn.ink,
		text: theme.text
	};
	return (context, { x, middle, width, height }) => {
		const at = (value) => x + value / 100 * width;
		const space = {
			top: middle - height / 2,
			height: height - .5,
			left: x,
			right: x + width,
			at
		};
		if (form === "band" && shown.kind === "estimate") {
			const band = {
				x,
				y: middle - height / 2,
				width,
				height
			};
			fillBox(context, band, {
				color: tint(ink.color, .22),
				pattern: "solid"
			});
			drawLine(context, {
				points: [[x, middle], [x + width, middle]],
				color: ink.color,
				width: 1.4
			});
		} else if (form === "bar") drawMark(context, shown, space, ink);
		else drawPointMark(context, shown.kind === "approximate" ? {
			...shown,
			value: 50
		} : shown, space, ink, drawn.shape);
	};
}
/** The same kind, with values that fill a scale from 0 to 100. */
function shownIn(quantity) {
	switch (quantity.kind) {
		case "exact":
		case "approximate": return {
			...quantity,
			value: 65
		};
		case "bound": return {
			...quantity,
			value: quantity.relation.startsWith("<") ? 90 : 10
		};
		case "range": return {
			...quantity,
			low: 10,
			high: 90
		};
		case "estimate": return {
			...quantity,
			value: 50,
			low: 0,
			high: 100
		};
		case "unknown": return quantity;
		default: return quantity;
	}
}

// src/chart/marks/provisional.ts
const PROVISIONAL_SHADE = .3;
/** The ink of a row's marks. */
function markInk(ink, { theme }, provisional) {
	if (provisional !== true) return {
		...ink,
		text: theme.text
	};
	return {
		color: tint(ink.color, PROVISIONAL_SHADE),
		pattern: "solid",
		text: theme.text,
		outline: ink.color
	};
}
/** One key entry if any row is provisional. */
function provisionalKey({ rows }, form, context) {
	if (!rows.some(({ provisional }) => provisional)) return [];
	const { muted } = context.theme;
	const ink = markInk({
		color: muted,
		pattern: "solid"
	}, context, true);
	const quantity = {
		kind: "exact",
		value: 1,
		unit: "",
		wording: ""
	};
	return [{
		text: chartWords(context.locale).say("provisional"),
		sample: (canvas, { x, middle, width, height }) => {
			if (form === "point") {
				drawPoint(canvas, x + width / 2, middle, muted, "circle");
				drawPoint(canvas, x + width / 2, middle, ink.color, "circle", 2);
				return;
			}
			const at = (value) => x + value * width;
			drawMark(canvas, quantity, {
				top: middle - height / 2,
				height,
				left: x,
				right: x + width,
				at
			}, ink);
		}
	}];
}

// src/chart/rows/row-frame.ts
const CATEGORY_GAP = 8;
/** The gap between words above a mark and the mark. */
const LABEL_RISE = 3;
/** Categories take as much width as they need, a good third at most; longer ones wrap. */
function layOutRows(spec, { type, width }) {
	const { labels, place, font, leading, markHeight, gap, linesBelow = [], below = 0 } = spec;
	const widest = Math.max(...labels.map((label) => type.width(label, font)));
	const left = place === "left" ? Math.min(widest + .01, width * .36) + CATEGORY_GAP : 0;
	const lines = labels.map((label) => type.wrap(label, font, place === "above" ? width : left - CATEGORY_GAP));
	const words = Math.max(...lines.map((l, i) => l.length + (linesBelow[i] ?? 0))) * leading;
	const across = place === "left" ? Math.max(words, markHeight) : words + LABEL_RISE + markHeight;
	return {
		place,
		lines,
		font,
		leading,
		left,
		markHeight,
		rowHeight: across + gap + below,
		markTop: gap / 2 + (place === "left" ? (across - markHeight) / 2 : words + LABEL_RISE)
	};
}
/** The rows of one part, in a frame that was measured for all rows. */
function partOfFrame(frame, rows) {
	return {
		...frame,
		lines: partOf(frame.lines, rows)
	};
}
/** The items of the rows in one part. */
function partOf(items, rows) {
	return rows ? items.slice(rows.from, rows.to) : items;
}
/** The leftmost start of names over the first row's marks: right of a label that is taller than its marks. */
function headersFrom({ lines, left }) {
	return (lines[0]?.length ?? 0) > 1 ? left : 0;
}
/** True if there is room for labels beside the marks. */
function besideFits(labels, font, { type, width }) {
	return width >= 300 || Math.max(...labels.map((label) => type.width(label, font))) <= width * .5;
}
/** Draws the label of a row whose marks begin at `markTop`; `below` lines of other words are in between. */
function drawCategory(context, frame, row, { theme }) {
	const { font, leading, place } = frame;
	const lines = frame.lines[row.index] ?? [];
	const beside = row.markTop + frame.markHeight / 2 + font.size * .33 - (lines.length - 1) * leading / 2;
	const above = firstAbove(frame, row.markTop, lines.length + (row.below ?? 0));
	lines.forEach((text, i) => {
		const y = (place === "left" ? beside : above) + i * leading;
		const color = theme.text;
		if (place === "left") drawText(context, {
			text,
			x: frame.left - CATEGORY_GAP,
			y,
			font,
			color,
			align: "right"
		});
		else drawText(context, {
			text,
			x: 0,
			y,
			font,
			color
		});
	});
}
/** The first baseline of a number of lines above marks. */
function firstAbove(frame, markTop, lines) {
	return markTop - LABEL_RISE - lines * frame.leading + frame.font.size * .9;
}

// src/chart/rows/label-gutter.ts
/** Between a mark and its words, pt. */
const LABEL_GAP$2 = 5;
/**
* The room to the right of a plot that makes every label fit beyond its mark: end + gap + label <= plot + gutter, where
* the plot gets narrower as the gutter grows.
*
* @param room the width of plot and gutter together, pt.
*/
function rightGutter(labels, room) {
	let gutter = 0;
	for (const { at, overhang, width } of labels) {
		const share = Math.min(1, at);
		const missing = share * room + overhang + 5 + width - room;
		if (share > 0) gutter = Math.max(gutter, missing / share);
		else if (missing > 0) gutter = Math.max(gutter, room);
	}
	return gutter;
}
/**
* The room on both sides of a plot, for labels before marks and after them. Positions in `before` count from the
* plot's right end: 0 is the right end, 1 the left.
*/
function bothGutters(before, after, room) {
	let [left, right] = [0, 0];
	for (let round = 0; round < 6; round++) {
		right = Math.max(right, rightGutter(after, room - left));
		left = Math.max(left, rightGutter(before, room - right));
	}
	return {
		left,
		right: Math.max(right, rightGutter(after, room - left))
	};
}

// src/chart/bar/bar-layout.ts
/** Puts categories beside their bars if there is room, otherwise above; values beside bars, or as a last resort above. */
function layOutBars(chart, context) {
	const single = chart.rows.length === 1 && chart.series.length === 1;
	const grouped = chart.series.length > 1;
	const font = context.type.font(context.theme.textSize);
	const labels = chart.rows.map((row) => row.label);
	const beside = !single && besideFits(labels, font, context);
	for (const arrangement of [
		{
			labels: "left",
			values: "beside",
			named: true
		},
		{
			labels: "left",
			values: "beside",
			named: false
		},
		{
			labels: "above",
			values: "beside",
			named: true
		},
		{
			labels: "above",
			values: "beside",
			named: false
		}
	]) {
		if (arrangement.labels === "left" && !beside) continue;
		if (arrangement.named && (!grouped || context.rows)) continue;
		const layout = arrange$1(chart, context, arrangement);
		if (layout.left - layout.frame.left + layout.right <= (context.width - layout.frame.left) * .6) return layout;
	}
	const last = arrange$1(chart, context, {
		labels: "above",
		named: false,
		noted: grouped,
		values: grouped ? "beside" : "above"
	});
	const most = context.width * .6;
	const gutter = last.left - last.frame.left;
	const part = Math.min(1, most / Math.max(1, gutter + last.right));
	return {
		...last,
		left: last.frame.left + gutter * part,
		right: last.right * part
	};
}
function arrange$1(chart, context, arrangement) {
	const { type, theme, width, locale } = context;
	const single = chart.rows.length === 1 && chart.series.length === 1;
	const grouped = chart.series.length > 1;
	const labelFont = type.font(theme.textSize + (single ? .5 : 0));
	const font = type.font(theme.textSize + (single ? 1.5 : 0), 700);
	const unknownFont = type.font(theme.textSize, 400, "italic");
	const references = annotationsOf(chart.annotations ?? [], "reference").map(({ quantity }) => quantity);
	const axis = axisOf([...chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity)), ...references], chart);
	const measure = arrangement.labels === "above" ? width : width * .36;
	const inks = inksOf(chart, theme);
	const barOf = (quantity, row, series) => {
		const words = arrangement.noted === true && quantity.kind === "unknown" ? "" : grouped ? groupedLabel(quantity, locale) : valueWords(quantity, locale);
		const above = arrangement.values === "above";
		return {
			quantity,
			ink: inks.ink(row, series),
			muted: inks.isMuted(row, series),
			provisional: chart.rows[row]?.provisional === true,
			value: above ? type.wrap(words, quantity.kind === "unknown" ? unknownFont : font, measure) : [words],
			series: arrangement.named && row === 0 ? chart.series[series]?.name ?? "" : "",
			side: above ? "above" : sideOf(quantity)
		};
	};
	const bars = chart.rows.map((row, i) => row.cells.map((cell, j) => barOf(cell.quantity, i, j)));
	const barHeight = single ? 16 : grouped ? 8.5 : 10;
	const barPitch = barHeight + 1.5;
	const frame = layOutRows({
		labels: chart.rows.map((row) => arrangement.noted ? withNotes(row, chart.series, locale) : row.label),
		place: arrangement.labels,
		markHeight: barPitch * (chart.series.length - 1) + barHeight,
		gap: single ? 2 : 8,
		font: labelFont,
		leading: Math.round(font.size * (single ? 2.2 : 2.44)) / 2,
		linesBelow: bars.map((row) => arrangement.values === "above" ? row[0]?.value.length ?? 0 : 0)
	}, context);
	const labelWidth = (bar) => {
		const own = type.width(bar.value[0] ?? "", bar.quantity.kind === "unknown" ? unknownFont : font);
		return bar.series === "" ? own : own + 4 + type.width(bar.series, labelFont);
	};
	const seriesWidth = (bar) => type.width(bar.series, labelFont);
	const { rows, left, right } = placeValues(bars, axis, width - frame.left, labelWidth, seriesWidth);
	return {
		axis,
		frame,
		rows,
		font,
		unknownFont,
		left: frame.left + left,
		right,
		barHeight,
		barPitch,
		form: chart.kind
	};
}
/** "Rural (2015: not asked; 2025: not stated)". */
function withNotes({ label, cells }, series, locale) {
	const notes = cells.flatMap(({ quantity }, i) => quantity.kind === "unknown" ? [`${series[i]?.name ?? ""}: ${quantityLabel(quantity, locale)}`] : []);
	return notes.length === 0 ? label : `${label} (${notes.join("; ")})`;
}
/** Between a value and the name of its series. */
const SERIES_GAP = 4;
/** The words beside a bar; inexact values are written in words rather than signs. The key explains an interval's level. */
function valueWords(quantity, locale) {
	return quantity.kind === "exact" || quantity.kind === "range" || quantity.kind === "estimate" ? quantityLabel(quantity, locale) : capitalise(quantityWords(quantity, locale));
}
function groupedLabel(quantity, locale) {
	const label = quantityLabel(quantity, locale);
	return quantity.kind === "unknown" ? capitalise(label) : label;
}
function sideOf(quantity) {
	if (negativeEnd(quantity) !== void 0) return "below-zero";
	return isLowerBound(quantity) ? "before" : "after";
}
function isLowerBound(quantity) {
	return quantity.kind === "bound" && quantity.relation.startsWith(">");
}
/** The place of a value on an axis, 0 to 1. */
function shareOf$1(axis, value) {
	return (value - axis.min) / (axis.max - axis.min);
}
/**
* Moves labels that don't fit before their limit beyond the axis, and computes the gutters beside the plot that the
* labels need. Each round moves a label or is the last.
*/
function placeValues(bars, axis, room, width, seriesWidth) {
	let rows = bars;
	for (;;) {
		const all = rows.flat();
		const after = all.flatMap((bar) => labelAfter(bar, axis, width, seriesWidth));
		const before = all.flatMap((bar) => {
			const end = bar.side === "below-zero" ? negativeEnd(bar.quantity) : void 0;
			if (end === void 0) return [];
			return [{
				at: 1 - shareOf$1(axis, end),
				overhang: markOverhang(bar.quantity),
				width: width({
					...bar,
					series: ""
				})
			}];
		});
		const { left, right } = bothGutters(before, after, room);
		const cramped = (bar) => bar.side === "before" && bar.quantity.kind === "bound" && shareOf$1(axis, bar.quantity.value) * (room - left - right) < width({
			...bar,
			series: ""
		}) + 5;
		if (!all.some(cramped)) return {
			rows,
			left,
			right
		};
		rows = rows.map((row) => row.map((bar) => cramped(bar) ? {
			...bar,
			side: "after"
		} : bar));
	}
}
/** The label to the right of a bar's mark, of zero, or of the plot. */
function labelAfter(bar, axis, width, seriesWidth) {
	const zero = shareOf$1(axis, Math.max(0, axis.min));
	switch (bar.side) {
		case "after": {
			const end = markEnd(bar.quantity, axis.max);
			return [{
				at: end === void 0 ? zero : shareOf$1(axis, end),
				overhang: markOverhang(bar.quantity),
				width: width(bar)
			}];
		}
		case "below-zero": return bar.series === "" ? [] : [{
			at: zero,
			overhang: 0,
			width: seriesWidth(bar)
		}];
		case "before": return bar.series === "" ? [] : [{
			at: 1,
			overhang: 0,
			width: seriesWidth(bar)
		}];
		case "above": return [];
		default: return bar.side;
	}
}

// src/chart/marks/lollipop.ts
/** A line from zero with a point at the value, hollow for an approximate one; other quantities as in bars. */
function drawLollipop(context, quantity, space, ink) {
	if (quantity.kind !== "exact" && quantity.kind !== "approximate") {
		drawMark(context, quantity, space, ink);
		return;
	}
	const middle = space.top + space.height / 2;
	const points = [[space.at(0), middle], [space.at(quantity.value), middle]];
	drawLine(context, {
		points,
		color: ink.color,
		width: 1.6
	});
	drawPointMark(context, quantity, space, ink, "circle");
}

// src/chart/bar/bar-painter.ts
/** Draws horizontal bars with their marks and words. */
function barPainter(layout, planContext) {
	const painter = new BarPainter(layout, planContext);
	return (context, plot) => {
		layout.rows.forEach((_, row) => {
			painter.row(context, plot, row);
		});
	};
}
var BarPainter = class {
	#layout;
	#plan;
	constructor(layout, plan) {
		this.#layout = layout;
		this.#plan = plan;
	}
	row(context, plot, index) {
		const { frame, axis, rows, barPitch, barHeight } = this.#layout;
		const bars = rows[index] ?? [];
		const rowTop = plot.area.top + index * frame.rowHeight;
		const markTop = rowTop + frame.markTop;
		bars.forEach((bar, i) => {
			const [left, right] = [plot.x(axis.min), plot.x(axis.max)];
			const space = {
				top: markTop + i * barPitch,
				height: barHeight,
				left,
				right,
				at: plot.x
			};
			this.#bar(context, bar, space);
		});
		this.#base(context, plot, rowTop);
		const below = bars[0]?.side === "above" ? bars[0].value.length : 0;
		drawCategory(context, frame, {
			index,
			markTop,
			below
		}, this.#plan);
		for (const [i, bar] of bars.entries()) this.#value(context, bar, plot, markTop + i * barPitch);
	}
	#bar(context, bar, space) {
		(this.#layout.form === "bar" ? drawMark : drawLollipop)(context, bar.quantity, space, markInk(bar.ink, this.#plan, bar.provisional));
	}
	#value(context, bar, plot, top) {
		const { frame, barHeight, font: valueFont, unknownFont } = this.#layout;
		const { theme, type } = this.#plan;
		const unknown = bar.quantity.kind === "unknown";
		const font = unknown ? unknownFont : valueFont;
		const color = unknown || bar.muted ? theme.muted : theme.text;
		if (bar.side === "above") {
			const first = firstAbove(frame, top, bar.value.length);
			bar.value.forEach((text, i) => {
				drawText(context, {
					text,
					x: 0,
					y: first + i * frame.leading,
					font,
					color
				});
			});
			return;
		}
		const y = top + barHeight / 2 + font.size * .34;
		const text = bar.value[0] ?? "";
		const { x, align, name } = this.#places(bar, plot, type.width(text, font));
		drawText(context, {
			text,
			x,
			y,
			font,
			color,
			align
		});
		if (bar.series === "") return;
		drawText(context, {
			text: bar.series,
			x: name,
			y,
			font: frame.font,
			color: theme.muted
		});
	}
	/** The x of a value's start (or end, if it precedes its mark), and of the start of its series' name. */
	#places(bar, plot, width) {
		const { axis } = this.#layout;
		const { quantity, side } = bar;
		const zero = plot.x(Math.max(0, axis.min));
		const negative = side === "below-zero" ? negativeEnd(quantity) : void 0;
		if (negative !== void 0) return {
			x: plot.x(negative) - markOverhang(quantity) - 5,
			align: "right",
			name: zero + 5
		};
		if (side === "before" && quantity.kind === "bound") return {
			x: plot.x(quantity.value) - 5,
			align: "right",
			name: plot.x(axis.max) + 5
		};
		const end = markEnd(quantity, axis.max);
		const x = (end === void 0 ? zero : plot.x(end)) + markOverhang(quantity) + 5;
		return {
			x,
			align: "left",
			name: x + width + 4
		};
	}
	/** The line that bars start from; it stops short of labels above their bars. */
	#base(context, plot, rowTop) {
		const { frame, axis } = this.#layout;
		const zero = plot.x(Math.max(0, axis.min));
		const whole = frame.place === "left";
		const markTop = rowTop + frame.markTop;
		const points = [[zero, whole ? rowTop : markTop - 3], [zero, whole ? rowTop + frame.rowHeight : markTop + frame.markHeight + 3]];
		drawLine(context, {
			points,
			color: this.#plan.theme.text,
			width: .8
		});
	}
};

// src/chart/bar/bar-chart.ts
const KEY_GAP$17 = 6;
/**
* Horizontal bars as a Chart.js configuration: rows, axis and grid are Chart.js's own, the marks a painter's, because a
* `<10%` must not become a bar of 10. The height follows the rows, the width is the column's.
*/
function planBarChart(chart, whole) {
	const brackets = layOutRowBrackets(chart, whole.rows, whole);
	const context = {
		...whole,
		width: whole.width - brackets.size
	};
	const all = layOutBars(chart, context);
	const layout = {
		...all,
		rows: partOf(all.rows, context.rows),
		frame: partOfFrame(all.frame, context.rows)
	};
	const { axis, frame, rows, barHeight } = layout;
	const named = rows[0]?.some((bar) => bar.series !== "") || chart.series.length === 1;
	const series = layOutKey(named ? [] : seriesKey(chart, context), context.theme.textSize, whole);
	const single = chart.rows.length === 1 && chart.series.length === 1;
	const plotWidth = context.width - layout.left - layout.right;
	const xOf = (value) => layout.left + axisShare(axis, value) * plotWidth;
	const uprights = valueUprights(chart.annotations ?? [], axis, xOf, whole);
	const top = (single ? 1 : 0) + (series.height > 0 ? series.height + KEY_GAP$17 : 0) + uprights.height;
	const height = rows.length * frame.rowHeight;
	const area = {
		left: layout.left,
		right: layout.left + plotWidth,
		top,
		bottom: top + height
	};
	const paintBars = barPainter(layout, context);
	const plain = (canvas, plot) => {
		drawKey(canvas, series, 0, 0, whole);
		paintBars(canvas, plot);
		drawBrackets(canvas, brackets, layout, plot.area.top, context);
	};
	const added = addTo$1(chart, layout, {
		plain,
		uprights,
		area
	}, whole);
	const drawn = drawnInSeries(chart, context);
	const explained = chart.series.length > 1 ? drawn : drawn.filter((d) => d.quantity.kind === "estimate");
	const entries = [...markKey(explained, context), ...provisionalKey(chart, "bar", context)];
	const marks = layOutKey([
		...entries,
		...uprights.keyed,
		...brackets.keyed,
		...added.keyed
	], 7, whole);
	const bottom = marks.height > 0 ? KEY_GAP$17 + marks.height : 0;
	return {
		...plotPlan({
			width: whole.width,
			height: top + height + 13 + bottom,
			padding: {
				left: layout.left,
				right: layout.right + brackets.size,
				top,
				bottom
			},
			type: "bar",
			indexAxis: "y",
			labels: rows.map((_, i) => String(i)),
			datasets: chart.series.map((_, s) => ({
				data: partOf(chart.rows, context.rows).map((row) => barExtent(row.cells[s], axis)),
				barThickness: barHeight
			})),
			x: valueAxis({
				range: axis,
				unit: chart.unit,
				side: "bottom",
				size: 13,
				length: plotWidth
			}, context),
			y: HIDDEN_AXIS,
			paintBehind: (canvas, plot) => uprights.drawShades(canvas, {
				x: plot.x,
				...plot.area
			}),
			paint: (canvas, plot) => {
				plain(canvas, plot);
				added.paint(canvas, plot);
				drawKey(canvas, marks, 0, top + height + 13 + KEY_GAP$17, whole);
			}
		}),
		rows: {
			above: top,
			height: frame.rowHeight,
			below: 13 + bottom
		}
	};
}
/** The middle of a bar, below the plot's top, pt. */
function middleOf$4({ frame, barPitch, barHeight }, row, series) {
	return row * frame.rowHeight + frame.markTop + series * barPitch + barHeight / 2;
}
function drawBrackets(canvas, brackets, layout, top, context) {
	const first = context.rows?.from ?? 0;
	drawRowBrackets(canvas, brackets, context.width, ({ row, series }) => top + middleOf$4(layout, row - first, series), context);
}
function addTo$1(chart, layout, bars, context) {
	const { annotations = [] } = chart;
	if (annotations.length === 0) return NOTHING_ADDED;
	const { axis } = layout;
	const plot = plainPlot(bars.area, (value) => axisShare(axis, value), () => 0);
	const { from, to } = context.rows ?? {
		from: 0,
		to: chart.rows.length
	};
	const notes = annotationsOf(annotations, "note").flatMap(({ label, at: { row, series } }) => {
		const quantity = chart.rows[row]?.cells[series]?.quantity;
		const end = quantity && row >= from && row < to ? outerEnd(quantity, axis.max) : void 0;
		if (end === void 0) return [];
		const y = bars.area.top + middleOf$4(layout, row - from, series);
		return [{
			label,
			x: plot.x(end) - Math.sign(end) * 1.5,
			y
		}];
	});
	return placeAdded({
		plot,
		paint: bars.plain,
		paintLines: (canvas, { x, area }, texts) => bars.uprights.drawLines(canvas, {
			x,
			...area
		}, texts),
		notes,
		room: {
			x: bars.area.left,
			y: bars.area.top,
			width: context.width - bars.area.left,
			height: bars.area.bottom - bars.area.top
		}
	}, context);
}
/** The span of a bar in Chart.js: from zero to a value, or between the two ends of an interval. */
function barExtent(cell, axis) {
	const extent = cell && quantityExtent(cell.quantity, axis);
	if (!extent) return null;
	return extent[0] === extent[1] ? [Math.min(0, extent[0]), Math.max(0, extent[1])] : [extent[0], extent[1]];
}

// src/chart/axis-unit.ts
/** Room above a plot for the unit of its axis, pt. A per cent sign follows every number; any other unit appears once. */
function unitRoom(unit) {
	return unit === "" || unit === "%" ? 0 : 11;
}
/** The unit over an upright axis whose plot begins at `top`. */
function drawUnit(canvas, unit, top, { type, theme }) {
	if (unitRoom(unit) === 0) return;
	drawText(canvas, {
		text: unit,
		x: 0,
		y: top - 8,
		font: type.font(7),
		color: theme.muted
	});
}
/** A value beside its mark, as short as possible: the axis has the unit, and the interval of an estimate is drawn. */
function shortLabel(quantity, locale) {
	const short = withoutInterval(quantity);
	return quantityLabel(short.unit === "%" ? short : {
		...short,
		unit: ""
	}, locale);
}

// src/chart/plan-context.ts
const NO_BLOCK = {
	height: 0,
	draw: () => {}
};
/** The chart that scales have to fit: that of all panels for one of small multiples. */
function scaledChart(chart, { panel }) {
	return panel?.whole ?? chart;
}
/** A block of a chart's key; the one of small multiples is drawn once, for all panels. */
function keyBlock(name, chart, context, layOut) {
	const { panel } = context;
	if (!panel) return layOut(chart, context);
	panel.addBlock(name, () => layOut(scaledChart(chart, context), panel.outer));
	return NO_BLOCK;
}

// src/chart/spread.ts
/**
* Places boxes of given sizes in order, inside the room and without overlap, with the least sum of squared moves from
* their desired positions: isotonic regression by pooling adjacent violators (Barlow et al., "Statistical
* Inference under Order Restrictions", 1972). Returns their starts; boxes that don't fit reach beyond the room's end.
*
* @param desired the desired start of each box, in order.
*/
function spread(desired, sizes, room) {
	const pools = [];
	const offsets = [];
	let offset = 0;
	for (const [i, want] of desired.entries()) {
		offsets.push(offset);
		let pool = {
			sum: want - offset,
			count: 1
		};
		for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
			pool = {
				sum: last.sum + pool.sum,
				count: last.count + pool.count
			};
			pools.pop();
		}
		pools.push(pool);
		offset += sizes[i] ?? 0;
	}
	const most = room.to === void 0 ? Number.POSITIVE_INFINITY : room.to - offset;
	const clamp = (level) => Math.max(room.from, Math.min(most, level));
	return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => clamp(sum / count))).map((level, i) => level + (offsets[i] ?? 0));
}
/** The same for boxes in any order: each keeps its index, and desired positions determine their order. */
function spreadUnordered(desired, sizes, room) {
	const order = desired.map((_, i) => i).sort((a, b) => (desired[a] ?? 0) - (desired[b] ?? 0) || a - b);
	const starts = spread(order.map((i) => desired[i] ?? 0), order.map((i) => sizes[i] ?? 0), room);
	const placed = new Array(desired.length).fill(0);
	for (const [rank, i] of order.entries()) placed[i] = starts[rank] ?? 0;
	return placed;
}

// src/chart/annotations/levels.ts
/** Level lines and bands across a plot whose values run upwards. */
function levelsOf(annotations, axis, { locale }) {
	return annotationsOf(annotations, "reference").map(({ quantity, label }) => {
		const [from, to] = referenceSpan(quantity, axis);
		return {
			from,
			to,
			label: referenceLabel(label, quantity, locale),
			look: lineLook(quantity)
		};
	});
}
function drawLevelShades(canvas, levels, { y, left, right }, { theme }) {
	for (const { from, to, look } of levels) {
		if (from === to) continue;
		canvas.fillStyle = formatColor(shadeColor(look, theme));
		canvas.fillRect(left, y(to), right - left, y(from) - y(to));
	}
}
/** Between a line and a text that interrupts it, pt. */
const CLEAR = 2;
function drawLevelLines(canvas, levels, { y, left, right }, texts, { theme }) {
	for (const { from, to, look } of levels) for (const value of /* @__PURE__ */ new Set([from, to])) {
		const at = y(value);
		const spans = texts.filter((text) => at > text.y - 1 && at < text.y + text.height + 1).map(({ x, width }) => ({
			start: x - CLEAR,
			end: x + width + CLEAR
		}));
		for (const [start, end] of clearParts(left, right, spans)) drawLine(canvas, {
			points: [[start, at], [end, at]],
			color: theme.text,
			...LINES$1[look]
		});
	}
}
/** Words take at most this share of the width. */
const MOST_SHARE = .24;
const LABEL_GAP$1 = 5;
const LEADING$2 = 1.2;
function layOutLevelLabels(levels, { type, theme, width }) {
	const font = type.font(7);
	const leading = font.size * LEADING$2;
	const labels = levels.map(({ label }) => type.wrap(label, font, width * MOST_SHARE));
	const widest = Math.max(0, ...labels.flat().map((line) => type.width(line, font)));
	return {
		width: levels.length === 0 ? 0 : widest + LABEL_GAP$1 + 1,
		draw(canvas, { y, right, top, bottom }) {
			const sizes = labels.map((lines) => lines.length * leading + 2);
			const wanted = levels.map(({ from, to }, i) => y((from + to) / 2) - (sizes[i] ?? 0) / 2);
			const starts = spreadUnordered(wanted, sizes, {
				from: top - 6,
				to: bottom + 6
			});
			labels.forEach((lines, i) => {
				const first = (starts[i] ?? 0) + 1 + font.size * .82;
				lines.forEach((text, line) => {
					drawText(canvas, {
						text,
						x: right + LABEL_GAP$1,
						y: first + line * leading,
						font,
						color: theme.text
					});
				});
			});
		}
	};
}

// src/chart/columns/column-annotations.ts
/** Annotations of columns: level lines with words at the right, brackets above, notes. */
/** The widest words of a bracket above columns, pt. */
const BRACKET_WORDS = 90;
function layOutColumnAnnotations(chart, axis, context) {
	const levels = levelsOf(chart.annotations ?? [], axis, context);
	const brackets = layOutColumnBrackets(chart, BRACKET_WORDS, context);
	return {
		levels,
		labels: layOutLevelLabels(levels, context),
		brackets
	};
}
function drawColumnShades(canvas, plot, levels, context) {
	drawLevelShades(canvas, levels, {
		y: plot.y,
		...plot.area
	}, context);
}
function addToColumns(chart, { levels, labels, brackets }, places, paint, context) {
	const { annotations = [] } = chart;
	if (annotations.length === 0) return NOTHING_ADDED;
	const plot = plainPlot(places.area, () => 0, (value) => axisShare(places.axis, value));
	const notes = annotationsOf(annotations, "note").flatMap(({ label, at }) => {
		const quantity = chart.rows[at.row]?.cells[at.series]?.quantity;
		const end = quantity && outerEnd(quantity, places.axis.max);
		return end === void 0 ? [] : [{
			label,
			x: places.x(at),
			y: plot.y(end) + Math.sign(end) * 1.5
		}];
	});
	const bottom = places.top + brackets.size;
	const paintWords = (canvas, at) => {
		labels.draw(canvas, {
			y: at.y,
			...at.area
		});
		drawColumnBrackets(canvas, brackets, bottom, (one) => ({
			x: places.x(one),
			foot: places.foot(one, at)
		}), context);
	};
	const added = placeAdded({
		plot,
		paint: (canvas, at) => {
			paint(canvas, at);
			paintWords(canvas, at);
		},
		paintLines: (canvas, { y, area }, texts) => drawLevelLines(canvas, levels, {
			y,
			...area
		}, texts, context),
		notes,
		room: {
			x: places.area.left,
			y: bottom,
			width: context.width - places.area.left,
			height: places.area.bottom - bottom
		}
	}, context);
	return {
		keyed: added.keyed,
		paint: (canvas, at) => {
			paintWords(canvas, at);
			added.paint(canvas, at);
		}
	};
}

// src/chart/columns/column-chart.ts
/** Between the columns of a category, pt. */
const COLUMN_GAP = 1.5;
const KEY_GAP$16 = 7;
const VALUE_GAP$4 = 3.5;
/** How far a line reaches above its baseline, in ems. */
const CAP_HEIGHT = .72;
/** Columns with their values above them; undefined if the labels don't fit, so that horizontal bars are needed. */
function planColumnChart(chart, context) {
	const layout = layOut$4(chart, context);
	if (!layout) return void 0;
	const { axis, left, slot, column, labels, leading, series, top, plotHeight, annotations } = layout;
	const words = layout.below + Math.max(...labels.map((lines) => lines.length)) * leading + 4;
	const paint = (canvas, plot) => {
		drawKey(canvas, series, 0, 0, context);
		drawUnit(canvas, chart.unit, plot.area.top, context);
		paintColumns(canvas, plot, chart, layout, context);
	};
	const right = left + slot * chart.rows.length;
	const places = {
		area: {
			left,
			right,
			top,
			bottom: top + plotHeight
		},
		axis,
		x: ({ row, series: s }) => columnLeft(layout, row, s, chart.series.length) + left + column / 2,
		foot: ({ row, series: s }, plot) => footOf(chart.rows[row]?.cells[s]?.quantity, plot, layout, context),
		top: series.height > 0 ? series.height + 4 : 0
	};
	const added = addToColumns(chart, annotations, places, paint, context);
	const marks = layOutKey([...layout.marks, ...added.keyed], 7, context);
	const below = marks.height > 0 ? KEY_GAP$16 + marks.height : 0;
	return plotPlan({
		width: context.width,
		height: top + plotHeight + words + below,
		padding: {
			left: 0,
			right: context.width - right,
			top,
			bottom: words + below
		},
		type: "bar",
		labels: chart.rows.map((_, i) => String(i)),
		datasets: chart.series.map((_, s) => ({
			data: chart.rows.map((row) => barExtent(row.cells[s], axis)),
			barThickness: column
		})),
		x: HIDDEN_AXIS,
		y: valueAxis({
			range: axis,
			unit: chart.unit,
			side: "left",
			size: left
		}, context),
		paintBehind: (canvas, plot) => drawColumnShades(canvas, plot, annotations.levels, context),
		paint: (canvas, plot) => {
			paint(canvas, plot);
			added.paint(canvas, plot);
			drawKey(canvas, marks, 0, plot.area.bottom + words + KEY_GAP$16, context);
		}
	});
}
/** The left edge of a column, from the plot's. */
function columnLeft({ slot, column }, row, series, count) {
	const gap = count > 1 ? COLUMN_GAP : 0;
	return (row + .5) * slot - (count * (column + gap) - gap) / 2 + series * (column + gap);
}
/** The top of a column's value, or of the column where its value is below. */
function footOf(quantity, plot, { axis }, { theme }) {
	const end = quantity === void 0 ? void 0 : markEnd(quantity, axis.max);
	if (quantity === void 0 || end === void 0 || negativeEnd(quantity) !== void 0) return plot.y(Math.max(0, axis.min));
	return plot.y(end) - markOverhang(quantity) - VALUE_GAP$4 * 2 - theme.textSize * CAP_HEIGHT;
}
function layOut$4(chart, context) {
	const { type, theme, locale } = context;
	const quantities = scaledChart(chart, context).rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
	const references = annotationsOf(chart.annotations ?? [], "reference").map(({ quantity }) => quantity);
	const axis = axisOf([...quantities, ...references], chart);
	const annotations = layOutColumnAnnotations(chart, axis, context);
	const width = context.width - annotations.labels.width;
	const ticks = tickLabels(axis, chart.unit, locale).map(({ text }) => type.width(text, type.font(7)));
	const left = Math.max(...ticks) + 6;
	const slot = Math.min((width - left) / chart.rows.length, 90);
	const font = type.font(theme.textSize);
	const bold = type.font(theme.textSize, 700);
	const measure = slot - 4;
	const longest = chart.rows.flatMap((row) => row.label.split(/\s+/)).map((word) => type.width(word, font));
	const labels = chart.rows.map((row) => type.wrap(row.label, font, measure));
	const columns = chart.series.length;
	const pitch = Math.min(slot * .78, 44 * columns) / columns;
	const small = type.font(7, 400, "italic");
	const values = quantities.map((q) => {
		if (q.kind !== "unknown") return type.width(shortLabel(q, locale), bold);
		return Math.max(...q.reason.split(/\s+/).map((word) => type.width(word, small)));
	});
	const room = columns === 1 ? measure : pitch - COLUMN_GAP;
	if (Math.max(...longest) > measure || Math.max(...values) > room) return void 0;
	if (Math.max(...labels.map((lines) => lines.length)) > 4) return void 0;
	const series = layOutKey(columns > 1 ? seriesKey(chart, context) : [], theme.textSize, context);
	return {
		axis,
		left,
		slot,
		column: pitch - (columns > 1 ? COLUMN_GAP : 0),
		labels,
		series,
		leading: theme.textSize * 1.22,
		marks: [...markKey(drawnInSeries(chart, context), context), ...provisionalKey(chart, "bar", context)],
		annotations,
		plotHeight: Math.max(90, Math.min(170, context.width * .42)),
		below: quantities.some((q) => negativeEnd(q) !== void 0) ? theme.textSize + VALUE_GAP$4 : 0,
		top: (series.height > 0 ? series.height + 4 : 0) + annotations.brackets.size + theme.textSize + VALUE_GAP$4 + unitRoom(chart.unit)
	};
}
function paintColumns(canvas, plot, chart, layout, context) {
	const { axis, slot, labels, leading } = layout;
	const { theme, type } = context;
	const { area } = plot;
	const zero = plot.y(Math.max(0, axis.min));
	const font = type.font(theme.textSize);
	const inks = inksOf(chart, theme);
	chart.rows.forEach((row, i) => {
		const centre = area.left + (i + .5) * slot;
		row.cells.forEach(({ quantity }, s) => {
			paintColumn(canvas, plot, {
				quantity,
				x: area.left + columnLeft(layout, i, s, row.cells.length),
				ink: markInk(inks.ink(i, s), context, row.provisional),
				muted: inks.isMuted(i, s)
			}, layout, context);
		});
		labels[i]?.forEach((text, line) => {
			const y = area.bottom + layout.below + 3 + font.size + line * leading;
			drawText(canvas, {
				text,
				x: centre,
				y,
				font,
				color: theme.text,
				align: "center"
			});
		});
	});
	const points = [[area.left, zero], [area.left + slot * chart.rows.length, zero]];
	drawLine(canvas, {
		points,
		color: theme.text,
		width: .8
	});
}
function paintColumn(canvas, plot, { quantity, x, ink, muted }, { axis, column }, { theme, type, locale }) {
	canvas.save();
	canvas.rotate(-Math.PI / 2);
	const at = (value) => -plot.y(value);
	const space = {
		top: x,
		height: column,
		left: at(axis.min),
		right: at(axis.max),
		at
	};
	drawMark(canvas, quantity, space, ink);
	canvas.restore();
	const centre = x + column / 2;
	if (quantity.kind === "unknown") {
		const font = type.font(7, 400, "italic");
		const lines = type.wrap(quantity.reason, font, column + 1);
		const base = plot.y(Math.max(0, axis.min)) - 4;
		lines.forEach((text, i) => {
			const y = base - (lines.length - 1 - i) * font.size * 1.15;
			drawText(canvas, {
				text,
				x: centre,
				y,
				font,
				color: theme.muted,
				align: "center"
			});
		});
		return;
	}
	const font = type.font(theme.textSize, 700);
	const negative = negativeEnd(quantity);
	const above = plot.y(markEnd(quantity, axis.max) ?? 0) - markOverhang(quantity) - VALUE_GAP$4;
	const y = negative === void 0 ? above : plot.y(negative) + markOverhang(quantity) + VALUE_GAP$4 + font.size * CAP_HEIGHT;
	const text = shortLabel(quantity, locale);
	drawText(canvas, {
		text,
		x: centre,
		y,
		font,
		color: muted ? theme.muted : theme.text,
		align: "center"
	});
}

// src/chart/annotations/marked-plane.ts
/** A plane of two axes with reference lines and bands across it, on either axis. */
/** The references of each axis: those without an axis belong to `main`. */
function referencesByAxis(annotations, main) {
	const references = annotationsOf(annotations, "reference");
	return {
		x: references.filter(({ axis = main }) => axis === "x"),
		y: references.filter(({ axis = main }) => axis === "y")
	};
}
/** The values of references, which their axis has room for. */
function referenceValues(annotations) {
	return annotationsOf(annotations, "reference").map(({ quantity }) => quantity);
}
/** Lays out a plane with room above it and to its right for the words of its references. */
function layOutMarkedPlane(x, y, references, spec, context) {
	const levels = levelsOf(references.y, y.range, context);
	const labels = layOutLevelLabels(levels, context);
	const beside = {
		...spec,
		right: labels.width
	};
	const plain = layOutPlane(x, y, beside, context);
	const uprights = valueUprights(references.x, x.range, plain.x, context);
	const frame = uprights.height === 0 ? plain : layOutPlane(x, y, {
		...beside,
		above: uprights.height
	}, context);
	const { plot } = frame;
	const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
	const across = {
		y: frame.y,
		left: plot.x,
		right
	};
	const upright = {
		x: frame.x,
		top: plot.y,
		bottom
	};
	return {
		frame,
		keyed: uprights.keyed,
		drawShades(canvas) {
			uprights.drawShades(canvas, upright);
			drawLevelShades(canvas, levels, across, context);
		},
		drawLines(canvas, texts) {
			uprights.drawLines(canvas, upright, texts);
			drawLevelLines(canvas, levels, across, texts, context);
			labels.draw(canvas, {
				...across,
				top: plot.y,
				bottom
			});
		}
	};
}

// src/chart/distribution/histogram-chart.ts
const KEY_GAP$15 = 6;
const SHAPE$1 = .5;
const NOTHING_DRAWN$1 = {
	width: 0,
	height: 0,
	ops: []
};
/** Columns without gaps over a scale of classes. If these differ in width, heights are densities. */
function planHistogram(chart, context) {
	const { width, type, theme, locale } = context;
	const whole = scaledChart(chart, context);
	const densities = densitiesOf(chart, whole);
	const range = axisOf(densitiesOf(whole).quantities, { share: false });
	const first = Math.min(...whole.rows.map(({ from }) => from));
	const last = Math.max(...whole.rows.map(({ to }) => to));
	const words = chartWords(locale);
	const measure = axisTitle({
		title: chart.measure,
		unit: chart.unit
	}, locale);
	const title = densities.per === void 0 ? measure : words.say("per", {
		measure,
		width: quantityLabel({
			kind: "exact",
			value: densities.per,
			unit: chart.of.unit,
			wording: ""
		}, locale)
	});
	const plane = layOutMarkedPlane({
		range: {
			min: first,
			max: last,
			ticks: edgesOf(chart.rows)
		},
		title: axisTitle(chart.of, locale),
		unit: chart.of.unit
	}, {
		range,
		title,
		unit: chart.unit
	}, referencesByAxis(chart.annotations ?? [], "x"), {
		plotHeight: Math.max(context.panel ? 80 : 110, Math.min(220, width * SHAPE$1)),
		margin: 0,
		gridX: false
	}, context);
	const { frame } = plane;
	const inks = inksOf(chart, theme);
	const paint = (canvas) => {
		drawPlane(canvas, frame, context);
		chart.rows.forEach((row, i) => {
			drawColumn(canvas, row, densities.quantities[i] ?? NOTHING_KNOWN, {
				frame,
				range,
				ink: inks.ink(i, 0)
			}, context);
		});
	};
	const { texts } = obstaclesOf(chart.annotations ? context.record(paint) : NOTHING_DRAWN$1);
	const entries = [...markKey(drawnInSeries(chart, context), context), ...plane.keyed];
	const marks = layOutKey(entries, 7, context);
	const unknown = unknownWords(chart.rows, locale);
	const font = type.font(7, 400, "italic");
	const lines = unknown === "" ? [] : type.wrap(words.say("notDrawnRows", { rows: unknown }), font, width);
	const marksTop = frame.height + (marks.height > 0 ? KEY_GAP$15 : 0);
	const linesTop = marksTop + marks.height + (lines.length > 0 ? 3 : 0);
	return sheetPlan({
		width,
		height: linesTop + lines.length * font.size * 1.3 + 1,
		paint: (canvas) => {
			plane.drawShades(canvas);
			paint(canvas);
			plane.drawLines(canvas, texts);
			drawKey(canvas, marks, 0, marksTop, context);
			lines.forEach((text, i) => {
				drawText(canvas, {
					text,
					x: 0,
					y: linesTop + (i + .8) * font.size * 1.3,
					font,
					color: theme.muted
				});
			});
		}
	});
}
/** The limits of the classes. */
function edgesOf(rows) {
	return [...rows.map(({ from }) => from), ...rows.slice(-1).map(({ to }) => to)];
}
/**
* The values, or per the width of the narrowest class if the widths differ.
*
* @param whole the chart whose classes are compared: that of all panels for one of small multiples.
*/
function densitiesOf({ rows }, whole) {
	const widths = rows.map(({ from, to }) => to - from);
	const all = (whole?.rows ?? rows).map(({ from, to }) => to - from);
	const least = Math.min(...all);
	const isEven = all.every((wide) => Math.abs(wide - least) < least * 1e-9);
	return {
		quantities: rows.map(({ cells }, i) => scaled(cells[0]?.quantity ?? NOTHING_KNOWN, isEven ? 1 : least / (widths[i] ?? 1))),
		per: isEven ? void 0 : least
	};
}
function scaled(quantity, factor) {
	if (factor === 1 || quantity.kind === "unknown") return quantity;
	if (quantity.kind === "range") return {
		...quantity,
		low: quantity.low * factor,
		high: quantity.high * factor
	};
	if (quantity.kind === "estimate") return {
		...quantity,
		value: quantity.value * factor,
		low: quantity.low * factor,
		high: quantity.high * factor
	};
	return {
		...quantity,
		value: quantity.value * factor
	};
}
function unknownWords(rows, locale) {
	return rows.flatMap(({ label, cells }) => {
		const quantity = cells[0]?.quantity ?? NOTHING_KNOWN;
		return quantity.kind === "unknown" ? [`${label} (${quantityLabel(quantity, locale)})`] : [];
	}).join(", ");
}
/** A horizontal mark, turned upright. */
function drawColumn(canvas, { from, to }, quantity, { frame, range, ink }, { theme }) {
	const [left, right] = [frame.x(from), frame.x(to)];
	canvas.save();
	canvas.rotate(-Math.PI / 2);
	const space = {
		top: left,
		height: right - left,
		left: -frame.y(range.min),
		right: -frame.y(range.max),
		at: (value) => -frame.y(value)
	};
	drawMark(canvas, quantity, space, {
		...ink,
		text: theme.text
	});
	canvas.restore();
	const white = {
		r: 255,
		g: 255,
		b: 255,
		a: 1
	};
	const base = frame.y(Math.max(0, range.min));
	for (const x of [left, right]) drawLine(canvas, {
		points: [[x, frame.plot.y], [x, base - .4]],
		color: white,
		width: .5
	});
}

// src/chart/annotations/panel-marks.ts
/** Reference values, periods and events in small multiples: the same marks in each panel, explained once in the key. */
function panelMarks(annotations, axis, context) {
	const { theme, locale } = context;
	const marks = [
		...annotationsOf(annotations, "reference").map(({ quantity, label }) => {
			const [from, to] = referenceSpan(quantity, axis);
			return {
				on: "values",
				from,
				to,
				label: referenceLabel(label, quantity, locale),
				look: lineLook(quantity)
			};
		}),
		...annotationsOf(annotations, "period").map(({ date, label }) => {
			return {
				on: "days",
				from: date.first,
				to: date.last + 1,
				label: `${date.wording}: ${label}`,
				look: "shade"
			};
		}),
		...annotationsOf(annotations, "event").map(({ date, label }) => {
			const middle = (date.first + date.last + 1) / 2;
			return {
				on: "days",
				from: middle,
				to: middle,
				label: `${date.wording}: ${label}`,
				look: "line"
			};
		})
	];
	return {
		keyed: marks.map(({ label, look }) => markEntry(label, look, context)),
		drawShades(canvas, plot) {
			for (const mark of marks) {
				if (mark.from === mark.to) continue;
				const [start, end] = endsOf(mark, plot);
				canvas.fillStyle = formatColor(shadeColor(mark.look, theme));
				if (isUpright(mark, plot)) canvas.fillRect(start, plot.top, end - start, plot.bottom - plot.top);
				else canvas.fillRect(plot.left, start, plot.right - plot.left, end - start);
			}
		},
		drawLines(canvas, plot, texts) {
			for (const mark of marks) {
				if (mark.look === "shade") continue;
				for (const at of new Set(endsOf(mark, plot))) if (isUpright(mark, plot)) drawUpright(canvas, at, [plot.top, plot.bottom], {
					color: theme.text,
					...LINES$1[mark.look]
				}, texts);
				else {
					const points = [[plot.left, at], [plot.right, at]];
					drawLine(canvas, {
						points,
						color: theme.text,
						...LINES$1[mark.look]
					});
				}
			}
		}
	};
}
function isUpright({ on }, { value }) {
	return on === "days" || value.along === "x";
}
/** Its ends within the panel, ascending. */
function endsOf(mark, plot) {
	const at = mark.on === "days" ? plot.day : plot.value.at;
	const [low, high] = isUpright(mark, plot) ? [plot.left, plot.right] : [plot.top, plot.bottom];
	const [a, b] = [mark.from, mark.to].map((one) => Math.max(low, Math.min(high, at?.(one) ?? low)));
	return [Math.min(a ?? low, b ?? low), Math.max(a ?? low, b ?? low)];
}

// src/chart/readable.ts
/** The share of black by which a colour is darkened in one step. */
const STEP = .06;
/** A mark's own colour, darkened until it is legible as text on white (WCAG 2.2, 1.4.3): words keep the hue of their mark. */
function readableColor(color) {
	const { r, g, b, a } = color;
	for (let share = 1; share > 0; share -= STEP) {
		const darker = {
			r: Math.round(r * share),
			g: Math.round(g * share),
			b: Math.round(b * share),
			a
		};
		if (contrastRatio(darker, WHITE$1) >= 4.5) return darker;
	}
	return {
		r: 0,
		g: 0,
		b: 0,
		a
	};
}
/** White or the text colour, whichever has more contrast. */
function readableOn(ground, text) {
	return contrastRatio(WHITE$1, ground) >= contrastRatio(text, ground) ? WHITE$1 : text;
}

// src/chart/distribution/pyramid-chart.ts
const ROW = 11;
const BAR$1 = 8.5;
const VALUE_GAP$3 = 3;
const AXIS = 12;
const KEY_GAP$14 = 6;
const NOTHING_DRAWN = {
	width: 0,
	height: 0,
	ops: []
};
/** Bars to the left and to the right of the categories, on one scale; the first row is at the bottom. */
function planPyramid(chart, context) {
	const { width, type, theme } = context;
	const layout = layOutPyramid(chart, context);
	const { top, rowHeight } = layout;
	const body = top + chart.rows.length * rowHeight;
	const measure = type.wrap(axisTitle({
		title: chart.measure,
		unit: chart.unit
	}, context.locale), type.font(7), width);
	const references = panelMarks(chart.annotations ?? [], layout.axis, context);
	const entries = [...markKey(drawnInSeries(chart, context), context), ...references.keyed];
	const marks = layOutKey(entries, 7, context);
	const inks = inksOf(chart, theme);
	const plots = sidesOf(layout, body);
	const drawRows = (canvas) => {
		chart.rows.forEach((row, i) => {
			drawRow$4(canvas, row, {
				top: body - (i + 1) * rowHeight,
				label: layout.labels[i] ?? []
			}, layout, (side) => inks.ink(i, side), context);
		});
	};
	const { texts } = obstaclesOf(chart.annotations ? context.record(drawRows) : NOTHING_DRAWN);
	const measureTop = body + AXIS;
	const marksTop = measureTop + measure.length * 9 + (marks.height > 0 ? KEY_GAP$14 : 0);
	return sheetPlan({
		width,
		height: marksTop + marks.height + 1,
		paint: (canvas) => {
			for (const plot of plots) references.drawShades(canvas, plot);
			drawSides(canvas, chart, layout, body, context);
			drawRows(canvas);
			for (const plot of plots) references.drawLines(canvas, plot, texts);
			measure.forEach((text, i) => {
				const at = {
					x: width / 2,
					y: measureTop + (i + .8) * 9
				};
				drawText(canvas, {
					text,
					...at,
					font: type.font(7),
					color: theme.muted,
					align: "center"
				});
			});
			drawKey(canvas, marks, 0, marksTop, context);
		}
	});
}
/** The plots of both sides, for lines at the same value in each. */
function sidesOf({ axis, zeros, length, top }, bottom) {
	const along = (value) => length * (value - axis.min) / (axis.max - axis.min);
	const [left, right] = zeros;
	return [{
		left: left - length,
		right: left,
		top,
		bottom,
		value: {
			along: "x",
			at: (value) => left - along(value)
		}
	}, {
		left: right,
		right: right + length,
		top,
		bottom,
		value: {
			along: "x",
			at: (value) => right + along(value)
		}
	}];
}
/** Categories take a quarter of the width at most. */
const MOST_LABELS$1 = .25;
function layOutPyramid(chart, context) {
	const { width, type, theme, locale } = context;
	const quantities = scaledChart(chart, context).rows.flatMap(({ cells }) => cells.map(({ quantity }) => quantity));
	const axis = axisOf([...quantities, ...referenceValues(chart.annotations ?? [])], { share: false });
	const font = type.font(theme.textSize);
	const most = width * MOST_LABELS$1;
	const widest = Math.max(...chart.rows.map(({ label }) => type.width(label, font)));
	const gutter = Math.min(widest, most) + 12;
	const labels = chart.rows.map(({ label }) => type.wrap(label, font, gutter - 12 + .01));
	const lines = Math.max(...labels.map((l) => l.length));
	const words = Math.max(...quantities.map((q) => type.width(shortLabel(q, locale), valueFont$1(q, context)) + markOverhang(q)));
	const length = Math.max(12, (width - gutter) / 2 - words - VALUE_GAP$3);
	const middle = width / 2;
	const names = chart.series.map(({ name }) => type.wrap(name, type.font(theme.textSize, 600), (width - gutter) / 2));
	return {
		axis,
		length,
		labels,
		zeros: [middle - gutter / 2, middle + gutter / 2],
		top: Math.max(1, ...names.map((l) => l.length)) * theme.textSize * 1.25 + 4,
		rowHeight: Math.max(ROW, lines * theme.textSize * 1.2 + 2)
	};
}
function valueFont$1(quantity, { type }) {
	return quantity.kind === "unknown" ? type.font(7, 400, "italic") : type.font(7);
}
/** Names, grid and numbers of both sides. */
function drawSides(canvas, chart, layout, bottom, context) {
	const { type, theme, locale, width } = context;
	const { axis, zeros, length, top } = layout;
	const bold = type.font(theme.textSize, 600);
	const small = type.font(7);
	const ticks = thinned(tickLabels(axis, chart.unit, locale), axis, length, (text) => type.width(text, small));
	zeros.forEach((zero, side) => {
		const direction = side === 0 ? -1 : 1;
		const color = readableColor(seriesInk(theme, side).color);
		type.wrap(chart.series[side]?.name ?? "", bold, side === 0 ? zero : width - zero).forEach((text, i) => {
			drawText(canvas, {
				text,
				x: zero,
				y: (i + .8) * theme.textSize * 1.25,
				font: bold,
				color,
				align: side === 0 ? "right" : "left"
			});
		});
		ticks.forEach(({ value, text }, i) => {
			const x = zero + direction * length * (value - axis.min) / (axis.max - axis.min);
			const isZero = value === 0;
			drawLine(canvas, {
				points: [[x, top], [x, bottom]],
				color: isZero ? theme.text : theme.grid,
				width: isZero ? .8 : .5
			});
			const edge = i === 0 ? side === 0 ? "right" : "left" : i === ticks.length - 1 ? side === 0 ? "left" : "right" : "center";
			drawText(canvas, {
				text,
				x,
				y: bottom + 9,
				font: small,
				color: theme.muted,
				align: edge
			});
		});
	});
}
function drawRow$4(canvas, { cells }, { top, label }, { axis, zeros, length, rowHeight }, inkOf, context) {
	const { type, theme, locale } = context;
	const middle = top + rowHeight / 2;
	const font = type.font(theme.textSize);
	label.forEach((text, i) => {
		const y = middle + font.size * .34 + (i - (label.length - 1) / 2) * theme.textSize * 1.2;
		drawText(canvas, {
			text,
			x: (zeros[0] + zeros[1]) / 2,
			y,
			font,
			color: theme.text,
			align: "center"
		});
	});
	const along = (value) => length * (value - axis.min) / (axis.max - axis.min);
	zeros.forEach((zero, side) => {
		const quantity = cells[side]?.quantity ?? NOTHING_KNOWN;
		canvas.save();
		canvas.translate(zero, middle);
		if (side === 0) canvas.rotate(Math.PI);
		drawMark(canvas, quantity, {
			top: -8.5 / 2,
			height: BAR$1,
			left: 0,
			right: length,
			at: along
		}, {
			...inkOf(side),
			text: theme.text
		});
		canvas.restore();
		const end = markEnd(quantity, axis.max);
		const reach = (end === void 0 ? 0 : along(end)) + markOverhang(quantity) + VALUE_GAP$3;
		const text = shortLabel(quantity, locale);
		const color = quantity.kind === "unknown" ? theme.muted : theme.text;
		const x = zero + (side === 0 ? -reach : reach);
		drawText(canvas, {
			text,
			x,
			y: middle + 7 * .34,
			font: valueFont$1(quantity, context),
			color,
			align: side === 0 ? "right" : "left"
		});
	});
}

// src/chart/axis-key.ts
function axisKey({ share, axis }, range, context) {
	const words = chartWords(context.locale);
	const entries = [];
	if (range.log) entries.push({
		text: words.say("logScale"),
		sample: logSample(context)
	});
	if (share && (range.min !== 0 || range.max !== 100) && axis?.why !== void 0) entries.push({
		text: words.say("cutAxis", { why: axis.why }),
		sample: cutSample(context)
	});
	return entries;
}
/** Marks at 1, 2, 5 and 10. */
function logSample({ theme }) {
	return (canvas, { x, middle, width }) => {
		drawLine(canvas, {
			points: [[x, middle + 2], [x + width, middle + 2]],
			color: theme.muted,
			width: .7
		});
		for (const value of [
			1,
			2,
			5,
			10
		]) {
			const at = x + Math.log10(value) * width;
			drawLine(canvas, {
				points: [[at, middle - 2.5], [at, middle + 2]],
				color: theme.muted,
				width: .7
			});
		}
	};
}
/** A line with a zigzag. */
function cutSample({ theme }) {
	return (canvas, { x, middle, width }) => {
		const half = x + width / 2;
		const points = [
			[x, middle],
			[half - 3, middle],
			[half - 1, middle - 3],
			[half + 1, middle + 3],
			[half + 3, middle],
			[x + width, middle]
		];
		drawLine(canvas, {
			points,
			color: theme.muted,
			width: .8
		});
	};
}

// src/chart/dots/differences.ts
const GAP$6 = 10;
const MEASURE$1 = 52;
function layOutDifferences(chart, { type, theme, locale }) {
	const words = chartWords(locale);
	const headFont = type.font(7);
	const font = type.font(theme.textSize, 600);
	const unit = chart.unit === "%" ? words.say("percentagePoints") : chart.unit;
	const head = type.wrap(capitalise(unit === "" ? words.say("difference") : words.say("differenceIn", { unit })), headFont, MEASURE$1);
	const texts = chart.rows.map((row) => differenceLabel(row, locale));
	const widest = Math.max(...head.map((text) => type.width(text, headFont)), ...texts.map((text) => type.width(text, font)));
	return {
		head,
		headFont,
		headHeight: head.length * headFont.size * 1.2 + 3,
		texts,
		font,
		width: widest + GAP$6
	};
}
function differenceLabel({ cells }, locale) {
	const [first, last] = [cells[0]?.quantity, cells.at(-1)?.quantity];
	const difference = first && last && differenceOf(last, first);
	if (!difference || "refused" in difference) return "–";
	const { quantity } = difference;
	return (quantity.kind === "exact" && quantity.value > 0 ? "+" : "") + quantityLabel({
		...quantity,
		unit: ""
	}, locale);
}
/** The head of the column, ending above the first row. */
function drawDifferenceHead(canvas, { head, headFont }, bottom, { theme, width }) {
	head.forEach((text, i) => {
		const y = bottom - 3 - (head.length - 1 - i) * headFont.size * 1.2;
		drawText(canvas, {
			text,
			x: width,
			y,
			font: headFont,
			color: theme.muted,
			align: "right"
		});
	});
}
function drawDifference(canvas, { texts, font }, row, middle, { theme, width }) {
	const y = middle + font.size * .34;
	drawText(canvas, {
		text: texts[row] ?? "",
		x: width,
		y,
		font,
		color: theme.text,
		align: "right"
	});
}
/** Shorter lines have no room for an arrow, pt. */
const LEAST_LINE = 16;
/** An arrow head in the middle of the line that points to the second value. */
function drawDirection(canvas, { cells }, middle, at, theme) {
	const [first, last] = [cells[0], cells.at(-1)].map((cell) => cell && pointValue(cell.quantity));
	if (first === void 0 || last === void 0 || Math.abs(at(last) - at(first)) < LEAST_LINE) return;
	drawArrowHead(canvas, (at(first) + at(last)) / 2, middle, Math.sign(at(last) - at(first)), theme.muted);
}
function drawArrowHead(canvas, x, y, direction, color) {
	canvas.fillStyle = formatColor(color);
	canvas.beginPath();
	canvas.moveTo(x + direction * 3, y);
	canvas.lineTo(x - direction * 2, y - 3);
	canvas.lineTo(x - direction * 2, y + 3);
	canvas.closePath();
	canvas.fill();
}

// src/chart/headers.ts
const HEADER_GAP = 7;
const LEADER$2 = 6;
/** Narrower columns break too often to be legible. */
const LEAST_MEASURE$2 = 34;
/**
* Sets names in one line over the x of their marks, or in several lines if they would touch; undefined if they don't
* fit at all and a key is needed.
*
* @param left the leftmost start of the words, pt.
*/
function layOutHeaders(names, marks, { type, theme, width }, left = 0) {
	const font = type.font(Math.max(7, theme.textSize - .5));
	const leading = font.size * 1.2;
	for (const measure of [
		Number.POSITIVE_INFINITY,
		70,
		52,
		LEAST_MEASURE$2
	]) {
		const lines = names.map((name) => type.wrap(name, font, measure));
		const widths = lines.map((l) => Math.max(...l.map((line) => type.width(line, font))));
		const sizes = widths.map((w) => w + HEADER_GAP);
		if (widths.some((w) => w > measure) || sizes.reduce((a, b) => a + b, 0) > width - left + HEADER_GAP) continue;
		if (lines.some((l, i) => l.join(" ") !== (names[i] ?? "").split(/\s+/).join(" "))) continue;
		const starts = spreadUnordered(marks.map((mark, i) => mark - (sizes[i] ?? 0) / 2), sizes, {
			from: left - HEADER_GAP / 2,
			to: width + HEADER_GAP / 2
		});
		return {
			items: lines.map((l, i) => ({
				lines: l,
				x: (starts[i] ?? 0) + (sizes[i] ?? 0) / 2,
				mark: marks[i] ?? 0
			})),
			font,
			leading,
			height: Math.max(...lines.map((l) => l.length)) * leading + LEADER$2
		};
	}
}
/** Draws headers that end at `bottom`; a leader runs from each to its mark. */
function drawHeaders(context, headers, bottom, colors, { theme }) {
	const { font, leading } = headers;
	headers.items.forEach(({ lines, x, mark }, i) => {
		const last = bottom - LEADER$2 - font.size * .2;
		lines.forEach((text, line) => {
			const y = last - (lines.length - 1 - line) * leading;
			drawText(context, {
				text,
				x,
				y,
				font,
				color: colors[i] ?? theme.text,
				align: "center"
			});
		});
		const points = [[x, bottom - LEADER$2 + 1], [mark, bottom - .5]];
		drawLine(context, {
			points,
			color: tint(theme.muted, .6),
			width: .5
		});
	});
}

// src/chart/dots/dot-names.ts
const KEY_GAP$13 = 6;
/**
* Puts names over the first row's points; a key if they don't fit, or if the first row lacks a point.
*
* @param isFree false if other words are between the names and the first row.
*/
function nameDots(chart, frame, xOf, isFree, context) {
	const first = chart.rows[0]?.cells.map((cell) => cell.quantity) ?? [];
	const whole = isFree && !context.rows && first.every((q) => q.kind !== "unknown") && frame.place === "left";
	const names = chart.series.map((s) => s.name);
	const headers = whole ? layOutHeaders(names, first.map(xOf), context, headersFrom(frame)) : void 0;
	const inks = inksOf(chart, context.theme);
	if (headers) {
		const colors = chart.series.map((_, i) => readableColor(inks.seriesInk(i).color));
		return {
			height: Math.max(0, headers.height - frame.markTop + 2),
			draw: (canvas, top) => drawHeaders(canvas, headers, top + frame.markTop - .5, colors, context)
		};
	}
	const key = layOutKey(pointKey(names, inks), context.theme.textSize, context);
	return {
		height: key.height + KEY_GAP$13,
		draw: (canvas) => drawKey(canvas, key, 0, 0, context)
	};
}
/** A point and a name for each series. */
function pointKey(names, inks) {
	return names.map((text, i) => ({
		text,
		sample: (canvas, { x, middle }) => drawPoint(canvas, x + 6, middle, inks.seriesInk(i).color, inks.shape(i))
	}));
}

// src/chart/dots/dot-range-chart.ts
const MARK_HEIGHT = 9;
const KEY_GAP$12 = 6;
const VALUE_GAP$2 = 6;
/**
* Points of all series on one line for each category, with the values of the outer ones beside them. A dumbbell also
* has the direction, and the difference in a column of its own.
*/
function planDotRangeChart(chart, outer) {
	const column = chart.kind === "dumbbell" ? layOutDifferences(chart, outer) : void 0;
	const whole = {
		...outer,
		width: outer.width - (column?.width ?? 0)
	};
	const brackets = layOutRowBrackets(chart, whole.rows, whole);
	const context = {
		...whole,
		width: whole.width - brackets.size
	};
	const { annotations = [] } = chart;
	const references = annotationsOf(annotations, "reference").map(({ quantity }) => quantity);
	const quantities = [...chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity)), ...references];
	const axis = pointAxis(quantities, chart, chart.kind === "dot-range" ? chart.axis : void 0);
	const { frame, notes, gutters } = layOut$3(chart, axis, context);
	const left = frame.left + gutters.left;
	const right = gutters.right + brackets.size;
	const plotWidth = whole.width - left - right;
	const at = (value) => left + axisShare(axis, value) * plotWidth;
	const uprights = valueUprights(annotations, axis, at, whole);
	const isFree = uprights.height === 0;
	const named = nameDots(chart, frame, (q) => at(middleOf$3(q, axis)), isFree, context);
	const top = Math.max(named.height, column?.headHeight ?? 0) + uprights.height;
	const part = partOf([...chart.rows.entries()], context.rows);
	const height = part.length * frame.rowHeight;
	const inks = inksOf(chart, context.theme);
	const middle = (row) => {
		return top + (row - (context.rows?.from ?? 0)) * frame.rowHeight + frame.markTop + MARK_HEIGHT / 2;
	};
	const paint = (canvas, plot) => {
		named.draw(canvas, top);
		if (column) drawDifferenceHead(canvas, column, top, outer);
		for (const [index, row] of part) {
			const markTop = middle(index) - MARK_HEIGHT / 2;
			drawRow$3(canvas, plot, row, {
				markTop,
				axis,
				note: notes[index] ?? "",
				index,
				inks
			}, context);
			drawCategory(canvas, frame, {
				index,
				markTop
			}, context);
			if (!column) continue;
			drawDirection(canvas, row, middle(index), plot.x, context.theme);
			drawDifference(canvas, column, index, middle(index), outer);
		}
		drawRowBrackets(canvas, brackets, context.width, ({ row }) => middle(row), context);
	};
	const anchors = annotationsOf(annotations, "note").flatMap(({ label, at: { row, series } }) => {
		const quantity = chart.rows[row]?.cells[series]?.quantity;
		const isHere = part.some(([index]) => index === row);
		return quantity && isHere ? [{
			label,
			x: at(middleOf$3(quantity, axis)),
			y: middle(row) + 2
		}] : [];
	});
	const plain = {
		plot: plainPlot({
			left,
			right: left + plotWidth,
			top,
			bottom: top + height
		}, (value) => axisShare(axis, value), () => 0),
		paint,
		paintLines: (canvas, { x, area }, texts) => uprights.drawLines(canvas, {
			x,
			...area
		}, texts),
		notes: anchors,
		room: {
			x: left,
			y: top,
			width: whole.width - left,
			height
		}
	};
	const added = annotations.length === 0 ? NOTHING_ADDED : placeAdded(plain, whole);
	const entries = [
		...markKey(drawnInSeries(chart, context), context, "point"),
		...provisionalKey(chart, "point", context),
		...uprights.keyed,
		...brackets.keyed,
		...added.keyed,
		...axisKey(chart, axis, context)
	];
	const key = layOutKey(entries, 7, whole);
	const bottom = key.height > 0 ? KEY_GAP$12 + key.height : 0;
	return {
		...plotPlan({
			width: outer.width,
			height: top + height + 13 + bottom,
			padding: {
				left,
				right: right + outer.width - whole.width,
				top,
				bottom
			},
			type: "bar",
			indexAxis: "y",
			labels: part.map(([index]) => String(index)),
			datasets: chart.series.map((_, s) => ({
				data: part.map(([, row]) => {
					const extent = row.cells[s] && quantityExtent(row.cells[s].quantity, axis);
					return extent ? [...extent] : null;
				}),
				grouped: false
			})),
			x: valueAxis({
				range: axis,
				unit: chart.unit,
				side: "bottom",
				size: 13,
				length: plotWidth
			}, context),
			y: HIDDEN_AXIS,
			paintBehind: (canvas, plot) => uprights.drawShades(canvas, {
				x: plot.x,
				...plot.area
			}),
			paint: (canvas, plot) => {
				paint(canvas, plot);
				added.paint(canvas, plot);
				drawKey(canvas, key, 0, top + height + 13 + KEY_GAP$12, whole);
			}
		}),
		rows: {
			above: top,
			height: frame.rowHeight,
			below: 13 + bottom
		}
	};
}
/** The plot takes at least this part of the width. */
const LEAST_PLOT = .36;
/** Puts labels beside the points and notes after them; otherwise both above. */
function layOut$3(chart, axis, context) {
	const { theme, type, width, locale } = context;
	const font = type.font(theme.textSize);
	const names = chart.rows.map((row) => row.label);
	const unknown = chart.rows.map((row) => unknownNote(row, chart, locale));
	const arrange = (place, labels, notes) => {
		const spec = {
			labels,
			place,
			markHeight: MARK_HEIGHT,
			gap: 8,
			font,
			leading: theme.textSize * 1.22
		};
		const frame = layOutRows(spec, context);
		return {
			frame,
			notes,
			gutters: layOutGutters(chart, axis, width - frame.left, notes, context)
		};
	};
	const beside = besideFits(names, font, context) ? arrange("left", names, unknown) : void 0;
	if (beside) {
		const { frame, gutters } = beside;
		if (width - frame.left - gutters.left - gutters.right >= width * LEAST_PLOT) return beside;
	}
	return arrange("above", names.map((name, i) => unknown[i] ? `${name} (${unknown[i]})` : name), names.map(() => ""));
}
/** Room on both sides of the plot for the values outside the outer points. */
function layOutGutters(chart, axis, room, notes, { type, theme, locale }) {
	const font = type.font(theme.textSize);
	const share = (value) => axisShare(axis, value);
	const outer = chart.rows.map((row, i) => {
		const extents = row.cells.flatMap(({ quantity }) => {
			const extent = quantityExtent(quantity, axis);
			return extent ? [{
				quantity,
				low: share(extent[0]),
				high: share(extent[1])
			}] : [];
		});
		const first = extents.reduce((a, b) => b.low < a.low ? b : a, extents[0] ?? NO_EXTENT);
		const last = extents.reduce((a, b) => b.high > a.high ? b : a, extents[0] ?? NO_EXTENT);
		const note = notes[i] ?? "";
		return {
			first,
			last,
			noteWidth: note === "" ? 0 : type.width(note, type.font(7, 400, "italic")) + 8
		};
	});
	const width = (quantity) => quantity ? type.width(valueLabel(quantity, locale), font) : 0;
	const overhang = VALUE_GAP$2 - 5;
	const after = outer.map(({ first, last, noteWidth }) => ({
		at: Math.max(last.high, .001),
		overhang,
		width: (last === first ? 0 : width(last.quantity)) + noteWidth
	}));
	const before = outer.map(({ first }) => ({
		at: Math.max(1 - first.low, .001),
		overhang,
		width: width(first.quantity)
	}));
	return bothGutters(before, after, room);
}
const NO_EXTENT = {
	quantity: void 0,
	low: 0,
	high: 0
};
/** The value alone: the whisker shows an estimate's interval, and the table states it. */
function valueLabel(quantity, locale) {
	return quantityLabel(withoutInterval(quantity), locale);
}
function middleOf$3(quantity, axis) {
	const extent = quantityExtent(quantity, axis) ?? [axis.min, axis.min];
	return pointValue(quantity) ?? (extent[0] + extent[1]) / 2;
}
/** Series without a value in this row, with the reason: "2019: not asked". */
function unknownNote(row, chart, locale) {
	const missing = row.cells.flatMap(({ quantity }, i) => quantity.kind === "unknown" ? [`${chart.series[i]?.name ?? ""}: ${quantityLabel(quantity, locale)}`] : []);
	return capitalise(missing.join("; "));
}
function drawRow$3(canvas, plot, row, { markTop, axis, note, index, inks }, { theme, type, locale }) {
	const middle = markTop + MARK_HEIGHT / 2;
	const placed = row.cells.flatMap(({ quantity }, series) => {
		const extent = quantityExtent(quantity, axis);
		return extent ? [{
			quantity,
			series,
			from: plot.x(extent[0]),
			to: plot.x(extent[1])
		}] : [];
	});
	const left = placed.reduce((a, b) => b.from < a.from ? b : a, placed[0] ?? {
		from: 0,
		to: 0,
		quantity: void 0
	});
	const right = placed.reduce((a, b) => b.to > a.to ? b : a, placed[0] ?? {
		from: 0,
		to: 0,
		quantity: void 0
	});
	if (placed.length > 1) {
		const points = [[left.from, middle], [right.to, middle]];
		drawLine(canvas, {
			points,
			color: tint(theme.muted, .45),
			width: 2.2
		});
	}
	for (const { quantity, series } of placed) {
		const space = {
			top: markTop,
			height: MARK_HEIGHT,
			left: plot.x(axis.min),
			right: plot.x(axis.max),
			at: plot.x
		};
		const ink = inks.ink(index, series);
		drawPointMark(canvas, quantity, space, {
			...ink,
			text: theme.text
		}, inks.shape(series));
		const value = pointValue(quantity);
		if (row.provisional !== true || value === void 0) continue;
		drawPoint(canvas, plot.x(value), middle, tint(ink.color, PROVISIONAL_SHADE), inks.shape(series), 2);
	}
	const font = type.font(theme.textSize);
	const y = middle + font.size * .34;
	if (left.quantity) {
		const text = valueLabel(left.quantity, locale);
		drawText(canvas, {
			text,
			x: left.from - VALUE_GAP$2,
			y,
			font,
			color: theme.text,
			align: "right"
		});
	}
	let x = plot.area.left;
	if (right.quantity && right !== left) {
		const text = valueLabel(right.quantity, locale);
		drawText(canvas, {
			text,
			x: right.to + VALUE_GAP$2,
			y,
			font,
			color: theme.text
		});
		x = right.to + VALUE_GAP$2 + type.width(text, font);
	} else if (left.quantity) x = left.to;
	if (note === "") return;
	drawText(canvas, {
		text: note,
		x: x + 8,
		y,
		font: type.font(7, 400, "italic"),
		color: theme.muted
	});
}

// src/chart/flow/flow-layout.ts
const PADDING = 4.5;
/** Between boxes of a stage. */
const BOX_GAP = 8;
/** Between stages, where arrows bend. */
const STAGE_GAP = 24;
/** The width of a lane for an arrow that passes a stage. */
const LANE = 8;
/** The least width of boxes beside each other in a flow from left to right. */
const LEAST_ACROSS = 74;
/** From the boxes to the first arrow that leads back, and between such arrows. */
const BACK_GAP = 8;
const BACK_PITCH = 4;
/** From a stage's name or a box's end to an arrow's middle. */
const HEAD_ROOM = 6;
/** How far from boxes arrows may run that lead back. */
const REACH = STAGE_GAP * .6;
function layOutFlow(chart, context) {
	const count = Math.max(1, chart.stages.length);
	const across = (context.width - STAGE_GAP * (count - 1)) / count >= LEAST_ACROSS;
	return new FlowPlacer(chart, context, across).place();
}
var FlowPlacer = class {
	#chart;
	#context;
	#across;
	#font;
	#stageFont;
	#leading;
	#layers;
	#boxes = [];
	#stages = [];
	constructor(chart, context, across) {
		this.#chart = chart;
		this.#context = context;
		this.#across = across;
		this.#font = context.type.font(context.theme.textSize);
		this.#stageFont = context.type.font(context.theme.textSize, 600);
		this.#leading = this.#font.size * 1.25;
		this.#layers = layersOf(chart);
	}
	place() {
		const height = this.#across ? this.#placeColumns() : this.#placeRows();
		const arrows = this.#arrows(height);
		return {
			boxes: this.#boxes,
			stages: this.#stages,
			arrows,
			height: height + (this.#across ? this.#backRoom() : 0) + 1,
			font: this.#font,
			stageFont: this.#stageFont,
			leading: this.#leading,
			across: this.#across,
			leastWidth: Math.min(...this.#boxes.map(({ rect }) => rect.width))
		};
	}
	#wrap(text, width, font) {
		return this.#context.type.wrap(text, font, width);
	}
	/** Stages from left to right, each a column centred in the height of the highest. */
	#placeColumns() {
		const layers = this.#layers;
		const left = this.#leadsBackTo(0) ? 20.4 : 0;
		const column = (this.#context.width - left - (this.#leadsBackFrom(layers.length - 1) ? REACH : 0) - STAGE_GAP * (layers.length - 1)) / Math.max(1, layers.length);
		const heads = this.#chart.stages.map((stage) => this.#wrap(stage, column, this.#stageFont));
		const top = Math.max(0, ...heads.map((lines) => lines.length)) * this.#leading + 4;
		const heights = layers.map((layer) => layer.map(({ box }) => box ? this.#boxHeight(this.#wrap(box.text, column - 2 * PADDING, this.#font)) : LANE));
		const totals = heights.map((all) => all.reduce((sum, h) => sum + h, 0) + BOX_GAP * Math.max(0, all.length - 1));
		const most = Math.max(0, ...totals);
		layers.forEach((layer, l) => {
			const x = left + l * (column + STAGE_GAP);
			this.#stages.push({
				lines: heads[l] ?? [],
				x,
				y: 0
			});
			let y = top + (most - (totals[l] ?? 0)) / 2;
			layer.forEach((cell, c) => {
				const height = heights[l]?.[c] ?? 0;
				Object.assign(cell, {
					start: x,
					end: x + column,
					middle: y + height / 2,
					entry: y + height / 2
				});
				if (cell.box) {
					const lines = this.#wrap(cell.box.text, column - 2 * PADDING, this.#font);
					this.#boxes.push({
						box: cell.box,
						rect: {
							x,
							y,
							width: column,
							height
						},
						lines
					});
				}
				y += height + BOX_GAP;
			});
		});
		return top + most;
	}
	#boxHeight(lines) {
		return lines.length * this.#leading + 2 * PADDING - this.#leading * .12;
	}
	/** Stages from top to bottom, each with its name above a row of boxes of equal width. */
	#placeRows() {
		const width = this.#context.width - this.#backRoom();
		let y = this.#leadsBackTo(0) ? Math.max(0, REACH - this.#leading - 2) : 0;
		this.#layers.forEach((layer, l) => {
			const head = this.#wrap(this.#chart.stages[l] ?? "", width, this.#stageFont);
			if (l > 0) y += STAGE_GAP * .75;
			this.#stages.push({
				lines: head,
				x: 0,
				y
			});
			y += head.length * this.#leading + 3;
			const boxes = layer.filter(({ box }) => box).length;
			const lanes = layer.length - boxes;
			const size = (width - lanes * LANE - BOX_GAP * Math.max(0, layer.length - 1)) / Math.max(1, boxes);
			const wrapped = layer.map(({ box }) => box ? this.#wrap(box.text, size - 2 * PADDING, this.#font) : []);
			const height = Math.max(0, ...wrapped.map((lines) => this.#boxHeight(lines)));
			let x = 0;
			layer.forEach((cell, c) => {
				const own = cell.box ? size : LANE;
				const start = cell.box ? y : y - head.length * this.#leading - 3;
				const named = Math.max(0, ...head.map((line) => this.#context.type.width(line, this.#stageFont))) + HEAD_ROOM;
				const middle = x + own / 2;
				const entry = cell.box ? Math.min(Math.max(middle, named), Math.max(middle, x + own - HEAD_ROOM)) : middle;
				Object.assign(cell, {
					start,
					end: y + height,
					middle,
					entry
				});
				if (cell.box) this.#boxes.push({
					box: cell.box,
					rect: {
						x,
						y,
						width: size,
						height
					},
					lines: wrapped[c] ?? []
				});
				x += own + BOX_GAP;
			});
			y += height;
		});
		return y + (this.#leadsBackFrom(this.#layers.length - 1) ? REACH : 0);
	}
	#targets({ to }) {
		return this.#chart.boxes.filter(({ id }) => to.includes(id));
	}
	/** Arrows to boxes at or before the stage of their own. */
	#backs() {
		return this.#chart.boxes.flatMap((from) => this.#targets(from).map((to) => ({
			from,
			to
		}))).filter(({ from, to }) => to.stage <= from.stage);
	}
	#leadsBackTo(stage) {
		return this.#backs().some(({ to }) => to.stage === stage);
	}
	#leadsBackFrom(stage) {
		return this.#backs().some(({ from }) => from.stage === stage);
	}
	/** The room that arrows which lead back need beside the boxes. */
	#backRoom() {
		const count = this.#backs().length;
		return count === 0 ? 0 : BACK_GAP + (count - 1) * BACK_PITCH + 1;
	}
	#arrows(height) {
		let backs = 0;
		const cells = new Map(this.#layers.flat().map((cell) => [cell.box?.id ?? cell.lane, cell]));
		return this.#chart.boxes.flatMap((from) => this.#targets(from).map((to) => {
			const [start, end] = [cells.get(from.id), cells.get(to.id)];
			if (!start || !end) return [];
			if (to.stage <= from.stage) return this.#back(start, end, height, backs++);
			const lanes = Array.from({ length: to.stage - from.stage - 1 }, (_, i) => cells.get(laneOf(from, to, from.stage + i + 1))).filter((cell) => cell !== void 0);
			return this.#forward([
				start,
				...lanes,
				end
			]);
		}));
	}
	/** A curve in each gap, straight through lanes. */
	#forward(cells) {
		const points = [];
		cells.forEach((cell, i) => {
			const before = cells[i - 1];
			if (!before) return;
			points.push(...curve([before.end, before.middle], [cell.start, cell.entry]));
			if (i < cells.length - 1) points.push([cell.end, cell.middle]);
		});
		return points.map((point) => this.#turned(point));
	}
	/** From the end of a box around all boxes to the start of one at or before its stage. */
	#back(from, to, height, index) {
		const far = (this.#across ? height : this.#context.width - this.#backRoom()) + BACK_GAP + index * BACK_PITCH;
		const reach = Math.min(6 + index * 3, REACH);
		return [
			[from.end, from.middle],
			[from.end + reach, from.middle],
			[from.end + reach, far],
			[to.start - reach, far],
			[to.start - reach, to.entry],
			[to.start, to.entry]
		].map((point) => this.#turned(point));
	}
	#turned([along, across]) {
		return this.#across ? [along, across] : [across, along];
	}
};
/** The boxes of each stage in the author's order, and lanes for the arrows that pass it. */
function layersOf({ stages, boxes }) {
	const cell = (box, lane = "") => ({
		box,
		lane,
		start: 0,
		end: 0,
		middle: 0,
		entry: 0
	});
	const layers = stages.map((_, i) => boxes.filter(({ stage }) => stage === i).map((box) => cell(box)));
	for (const from of boxes) for (const to of boxes.filter(({ id }) => from.to.includes(id))) for (let stage = from.stage + 1; stage < to.stage; stage++) {
		const layer = layers[stage] ?? [];
		const share = (shareOf(from, boxes) + shareOf(to, boxes)) / 2;
		layer.splice(Math.max(1, Math.round(share * layer.length)), 0, cell(void 0, laneOf(from, to, stage)));
	}
	return layers;
}
function shareOf(box, boxes) {
	const beside = boxes.filter(({ stage }) => stage === box.stage);
	return (beside.indexOf(box) + .5) / beside.length;
}
function laneOf(from, to, stage) {
	return `${from.id} ${to.id} ${stage}`;
}
const STEPS = 14;
/** A cubic between two points that leaves and arrives along the stages, as a polyline. */
function curve([x1, y1], [x2, y2]) {
	const middle = (x1 + x2) / 2;
	if (y1 === y2) return [[x1, y1], [x2, y2]];
	return Array.from({ length: 15 }, (_, i) => {
		const t = i / STEPS;
		const u = 1 - t;
		const at = (a, b, c, d) => u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * d;
		return [at(x1, middle, middle, x2), at(y1, y1, y2, y2)];
	});
}

// src/chart/flow/flow-chart.ts
/** Boxes by stage, from left to right or, where that is too narrow, from top to bottom, and arrows between them. */
function planFlowChart(chart, context) {
	const { width } = context;
	const layout = layOutFlow(chart, context);
	const plan = plotPlan({
		width,
		height: layout.height,
		padding: {
			left: 0,
			right: 0,
			top: 0,
			bottom: 0
		},
		type: "line",
		datasets: [{ data: [] }],
		x: sheetAxis(width, false),
		y: sheetAxis(Math.ceil(layout.height), true),
		paint: (canvas) => paintFlow(canvas, layout, context)
	});
	const remarks = crowded$1(layout);
	return remarks ? {
		...plan,
		remarks: [remarks]
	} : plan;
}
/** Narrower boxes break most words. */
const LEAST_WIDTH$2 = 40;
function crowded$1({ leastWidth }) {
	if (leastWidth >= LEAST_WIDTH$2) return void 0;
	return {
		severity: "warning",
		code: "chart/crowded",
		message: `the boxes of the flow are only ${Math.floor(leastWidth)} pt wide, so their words are broken`,
		hint: "write 'wide: true', or have fewer boxes in a stage"
	};
}
function paintFlow(canvas, layout, { theme }) {
	const { boxes, stages, arrows, stageFont, leading } = layout;
	for (const { lines, x, y } of stages) lines.forEach((text, i) => {
		drawText(canvas, {
			text,
			x,
			y: y + (i + .8) * leading,
			font: stageFont,
			color: theme.muted
		});
	});
	for (const points of arrows) drawArrow(canvas, points, theme.muted);
	for (const box of boxes) drawBox(canvas, box, layout, theme);
}
function drawBox(canvas, placed, layout, theme) {
	const { x, y, width, height } = placed.rect;
	const { color } = seriesInk(theme, 0);
	canvas.fillStyle = formatColor(tint(color, .1));
	canvas.fillRect(x, y, width, height);
	canvas.strokeStyle = formatColor(color);
	canvas.lineWidth = .8;
	canvas.setLineDash([]);
	canvas.strokeRect(x + .4, y + .4, width - .8, height - .8);
	placed.lines.forEach((text, i) => {
		const at = {
			x: x + PADDING,
			y: y + PADDING + (i + .76) * layout.leading
		};
		drawText(canvas, {
			text,
			...at,
			font: layout.font,
			color: theme.text
		});
	});
}
const HEAD = {
	length: 5.5,
	half: 2.4
};
/** A line with a filled head whose tip is the last point. */
function drawArrow(canvas, points, color) {
	const [tip, before] = [points.at(-1), points.at(-2)];
	if (!tip || !before) return;
	const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
	const [dx, dy] = Math.abs(tip[1] - before[1]) > Math.abs(tip[0] - before[0]) ? [0, Math.sign(tip[1] - before[1])] : [Math.sign(tip[0] - before[0]), 0];
	const neck = [tip[0] - dx * HEAD.length * .8, tip[1] - dy * HEAD.length * .8];
	const shaft = length > HEAD.length ? points.slice(0, -1) : points.slice(0, -1).filter((p) => isBefore(p, neck, [dx, dy]));
	drawLine(canvas, {
		points: [...shaft, neck],
		color,
		width: .9,
		join: "round"
	});
	const base = [tip[0] - dx * HEAD.length, tip[1] - dy * HEAD.length];
	canvas.fillStyle = formatColor(color);
	canvas.beginPath();
	canvas.moveTo(tip[0], tip[1]);
	canvas.lineTo(base[0] - dy * HEAD.half, base[1] + dx * HEAD.half);
	canvas.lineTo(base[0] + dy * HEAD.half, base[1] - dx * HEAD.half);
	canvas.closePath();
	canvas.fill();
}
function isBefore([x, y], [toX, toY], [dx, dy]) {
	return (toX - x) * dx + (toY - y) * dy > 0;
}

// src/chart/segments/segment.ts
/** The length of a quantity as a part: an approximate number or an estimate has its value, a bound its limit. */
function partLength(quantity) {
	switch (quantity.kind) {
		case "exact":
		case "approximate":
		case "estimate":
		case "bound": return quantity.value;
		case "range": return quantity.high;
		case "unknown": return 0;
		default: return quantity;
	}
}
/** White gap between neighbours, so that each contrasts with white at 3:1 whatever colours meet (WCAG 2.2, 1.4.11). */
const SEPARATOR = 1;
/** True if a part is long enough for its value. */
function fitsInside(segment, at, context) {
	const length = Math.abs(at(segment.to) - at(segment.from)) - SEPARATOR;
	const { font, text } = insideLabel(segment, context);
	return context.type.width(text, font) + 4 <= length;
}
function insideLabel({ label }, { theme, type }) {
	return {
		font: type.font(theme.textSize - .5, 600),
		text: label
	};
}
/** The value of a part; the bar's end shows an interval. */
function partLabel(quantity, locale) {
	return quantityLabel(withoutInterval(quantity), locale);
}
/** Draws a part with its value inside if it fits; otherwise the value is an outside label. */
function drawSegment(canvas, segment, space, context) {
	const { theme, type } = context;
	const { quantity, ink } = segment;
	if (quantity.kind === "unknown") return;
	const [from, to] = [space.at(segment.from), space.at(segment.to)];
	const [left, right] = [Math.min(from, to), Math.max(from, to)];
	const width = Math.max(0, right - left - SEPARATOR);
	const open = quantity.kind === "bound" || quantity.kind === "range";
	if (open) {
		const at = (value) => left + (space.at(value) - space.at(0));
		drawMark(canvas, quantity, {
			...space,
			left,
			at
		}, {
			...ink,
			text: theme.text
		});
	} else fillBox(canvas, {
		x: left,
		y: space.top,
		width,
		height: space.height
	}, ink);
	if (quantity.kind === "approximate") drawSoftEdge(canvas, right - SEPARATOR, space);
	if (segment.label === "" || !fitsInside(segment, space.at, context)) return;
	const { font, text } = insideLabel(segment, context);
	const needed = type.width(text, font);
	const ground = open ? WHITE$1 : ink.color;
	const centre = left + width / 2;
	if (open || ink.pattern !== "solid") {
		const plain = {
			color: ground,
			pattern: "solid"
		};
		const patch = {
			x: centre - needed / 2 - 1.5,
			y: space.top + 1,
			width: needed + 3,
			height: space.height - 2
		};
		fillBox(canvas, patch, plain);
	}
	const y = space.top + space.height / 2 + font.size * .34;
	drawText(canvas, {
		text,
		x: centre,
		y,
		font,
		color: readableOn(ground, theme.text),
		align: "center"
	});
}
/** White strips that get wider towards the end, so that an approximate bar fades out and has no exact edge. */
function drawSoftEdge(context, right, space) {
	context.fillStyle = "#ffffff";
	for (const [from, width] of SOFT_STRIPS) context.fillRect(right - from, space.top, width, space.height);
}
const SOFT_STRIPS = [
	[8, .8],
	[5.6, 1.2],
	[3, 1.7]
];

// src/chart/lines/line-layout.ts
/** The middle of the days that a row's date allows. */
function middleDay({ date }) {
	return date ? (date.first + date.last + 1) / 2 : 0;
}
/** Lines, axes and stacking, independent of positions on the page. */
function linesOf(chart, context) {
	const stacked = chart.area && chart.series.length > 1 && !chart.panels;
	const bases = chart.rows.map(() => 0);
	const inks = inksOf(chart, context.theme);
	const stretches = chart.rows.map(({ date }) => {
		return (chart.breaks ?? []).filter(({ at }) => date !== void 0 && at.first <= date.last).length;
	});
	const lines = chart.series.map((series, s) => {
		const points = chart.rows.flatMap((row, i) => {
			const cell = row.cells[s];
			if (!cell) return [];
			const base = stacked ? bases[i] ?? 0 : 0;
			bases[i] = base + partLength(cell.quantity);
			const provisional = row.provisional === true;
			return [{
				day: middleDay(row),
				quantity: cell.quantity,
				base,
				stretch: stretches[i] ?? 0,
				provisional
			}];
		});
		return {
			name: series.name,
			ink: inks.seriesInk(s),
			shape: inks.shape(s),
			dash: inks.dash(s),
			muted: inks.isMutedSeries(s),
			points,
			stacked
		};
	});
	const references = annotationsOf(chart.annotations ?? [], "reference").map(({ quantity }) => quantity);
	const { rows: scaled } = scaledChart(chart, context);
	const quantities = [...scaled.flatMap((row) => row.cells.map((cell) => cell.quantity)), ...references];
	return {
		lines,
		axis: stacked ? axisOfValues([...bases, ...references.map(partLength)], chart) : chart.area ? axisOfValues(quantities.map(partLength), chart) : pointAxis(quantities, chart, chart.axis),
		days: extentOf(scaled.map(middleDay)),
		stacked
	};
}
/** Room for the tick labels of a value axis at the left. */
function leftGutter(axis, unit, { type, locale }) {
	const font = type.font(7);
	return Math.max(...tickLabels(axis, unit, locale).map(({ text }) => type.width(text, font))) + 6;
}
function lastKnown({ points }) {
	return points.findLast(({ quantity }) => quantity.kind !== "unknown");
}
/** The words at a line's end: its name and its last known value. */
function endWords(line, locale) {
	const last = lastKnown(line);
	return {
		name: line.name,
		value: last ? shortLabel(last.quantity, locale) : ""
	};
}

// src/chart/lines/end-labels.ts
const GAP$5 = 7;
const LEADER_GAP$1 = 18;
/** Between a value and the name beside it. */
const NAME_GAP$1 = 3;
/** Names take at most this part of the width. */
const MOST_WORDS$1 = .34;
/** A label that is moved farther gets a leader. */
const FAR$1 = 4;
/** The end of a series. */
function seriesEnd(line, axis, { theme, locale }) {
	const last = lastPlace(line, axis);
	const color = line.muted ? theme.muted : readableColor(line.ink.color);
	return {
		...endWords(line, locale),
		color,
		day: last?.day,
		at: last?.value
	};
}
/**
* Sets names beside their values, in one line each; below them where one of the lines would be too long.
*
* @param heightOf the height of a value in a plot of a given height.
*/
function layOutEndLabels(ends, leastHeight, heightOf, context) {
	const beside = ends.map((end) => setEnd(end, true, context));
	const labels = beside.every(({ lines }) => lines.length <= 1) ? beside : ends.map((end) => setEnd(end, false, context));
	const height = Math.max(leastHeight, total(labels));
	const wanted = ends.map(({ at }) => heightOf(at, height));
	const moved = placeEnds(labels, wanted, height).reduce((most, middle, i) => Math.max(most, Math.abs(middle - (wanted[i] ?? 0))), 0);
	const gap = moved > FAR$1 ? LEADER_GAP$1 : GAP$5;
	const widest = labels.reduce((most, { width }) => Math.max(most, width), 0);
	return {
		labels,
		gap,
		moved,
		width: labels.length === 0 ? 0 : gap + widest,
		height: total(labels)
	};
}
function total(labels) {
	return labels.reduce((sum, { height }) => sum + height, 0);
}
function setEnd({ name, value, color }, wantsBeside, { type, theme, width }) {
	const beside = wantsBeside || value === "";
	const font = type.font(theme.textSize);
	const bold = type.font(theme.textSize, 700);
	const leading = theme.textSize * 1.18;
	const valueWidth = type.width(value, bold);
	const before = beside && value !== "" ? valueWidth + NAME_GAP$1 : 0;
	const lines = name === "" ? [] : type.wrap(name, font, Math.max(width * MOST_WORDS$1 - before, 1));
	const words = lines.reduce((most, text) => Math.max(most, type.width(text, font)), 0);
	return {
		lines,
		value,
		color,
		beside,
		font,
		bold,
		leading,
		width: Math.max(valueWidth, before + words),
		height: (beside ? Math.max(1, lines.length) : lines.length + 1) * leading + (beside ? 1 : 3)
	};
}
/** The centres of labels, moved apart as little as possible on a plot that begins at 0. */
function placeEnds(labels, wanted, bottom) {
	return spreadUnordered(wanted.map((y, i) => y - (labels[i]?.height ?? 0) / 2), labels.map((label) => label.height), {
		from: -2,
		to: bottom + 8
	}).map((start, i) => start + (labels[i]?.height ?? 0) / 2);
}
/** Draws the labels; a leader in a line's colour leads to one that was moved, a dotted line to one whose line ends early. */
function drawEndLabels(canvas, lines, { labels, gap }, place, { theme, type }) {
	const ends = lines.map((line) => endOf(line, place));
	const middles = placeEnds(labels, ends.map(({ y }) => y - place.top), place.bottom - place.top);
	labels.forEach((label, i) => {
		const line = lines[i];
		const end = ends[i];
		if (!line || !end) return;
		const { color } = label;
		const x = place.right + gap;
		const middle = (middles[i] ?? 0) + place.top;
		if (end.x < place.right - 1) {
			const points = [[end.x + 5, end.y], [place.right + 1, end.y]];
			drawLine(canvas, {
				points,
				color: tint(theme.muted, .6),
				width: .5,
				dash: [1, 2]
			});
		}
		if (Math.abs(middle - end.y) > FAR$1) {
			const points = [
				[place.right + 4.5, end.y],
				[place.right + 7.5, end.y],
				[x - 4, middle],
				[x - 1.5, middle]
			];
			drawLine(canvas, {
				points,
				color,
				width: .75,
				join: "round"
			});
		}
		let y = middle - ((label.beside ? Math.max(1, label.lines.length) : label.lines.length + 1) - 1) * label.leading / 2 + label.font.size * .34;
		drawText(canvas, {
			text: label.value,
			x,
			y,
			font: label.bold,
			color
		});
		const left = label.beside && label.value !== "" ? x + type.width(label.value, label.bold) + NAME_GAP$1 : x;
		if (!label.beside) y += label.leading;
		label.lines.forEach((text, l) => {
			drawText(canvas, {
				text,
				x: left,
				y: y + l * label.leading,
				font: label.font,
				color
			});
		});
	});
}
/** The end of a line; the plot's lower right corner for a line without points. */
function endOf({ day, at }, place) {
	const y = at === void 0 ? place.bottom : place.y(at);
	return {
		x: day === void 0 ? place.right : place.x(day),
		y
	};
}
/** Where a line's last value is drawn: in a stack of areas, the middle of its area; the middle of a bound or range. */
function lastPlace(line, axis) {
	const last = lastKnown(line);
	if (!last) return void 0;
	const [low, high] = quantityExtent(last.quantity, axis) ?? [0, 0];
	const value = pointValue(last.quantity) ?? (low + high) / 2;
	return {
		day: last.day,
		value: last.base + (line.stacked ? value / 2 : value)
	};
}

// src/chart/lines/line-gaps.ts
/** The point shape of a first series, in a neutral colour. */
const NEUTRAL = "circle";
/**
* Assigns gaps to the plot or the key, for a time axis with `perDay` pt per day.
*
* @param shared false for plots of one line each: the key explains all their gaps, without names.
*/
function layOutGaps(lines, perDay, shared, context) {
	const { type, theme } = context;
	const font = type.font(7, 400, "italic");
	const found = /* @__PURE__ */ new Map();
	for (const line of lines) for (const gap of gapsOf(line)) {
		const key = `${gap.from} ${gap.to} ${gap.reason}`;
		const other = found.get(key);
		if (other) other.lines.push(line);
		else found.set(key, gap);
	}
	const inside = [];
	const linesByReason = /* @__PURE__ */ new Map();
	for (const { lines: stopped, reason, from, to } of found.values()) {
		const fits = (to - from) * perDay >= type.width(reason, font) + 12;
		if (shared && stopped.length === lines.length && fits) inside.push({
			day: (from + to) / 2,
			text: reason
		});
		else linesByReason.set(reason, /* @__PURE__ */ new Set([...linesByReason.get(reason) ?? [], ...stopped]));
	}
	return {
		inside,
		keyed: [...linesByReason].map(([reason, stopped]) => {
			const all = !shared || stopped.size === lines.length;
			const [only] = stopped;
			const { color, shape } = only && stopped.size === 1 ? {
				color: only.ink.color,
				shape: only.shape
			} : {
				color: theme.muted,
				shape: NEUTRAL
			};
			return {
				text: all ? reason : `${[...stopped].map(({ name }) => name).join(", ")}: ${reason}`,
				sample: (canvas, { x, middle, width }) => {
					for (const at of [x + 1.5, x + width - 1.5]) drawPoint(canvas, at, middle, color, shape, 1.7);
				}
			};
		})
	};
}
/** Explains at the foot of a plot why all lines stop. */
function drawGaps(canvas, gaps, place, { type, theme }) {
	const font = type.font(7, 400, "italic");
	for (const { day, text } of gaps.inside) drawText(canvas, {
		text,
		x: place.x(day),
		y: place.bottom - 4,
		font,
		color: theme.muted,
		align: "center"
	});
}
function isSameGap(quantity, reason) {
	return quantity?.kind === "unknown" && quantity.reason === reason;
}
function gapsOf(line) {
	const { points } = line;
	const gaps = [];
	points.forEach(({ day, quantity }, i) => {
		if (quantity.kind !== "unknown") return;
		const before = points[i - 1];
		if (before?.quantity.kind === "unknown" && before.quantity.reason === quantity.reason) return;
		let end = i + 1;
		while (end < points.length && isSameGap(points[end]?.quantity, quantity.reason)) end++;
		const after = points[end] ?? points.at(-1);
		gaps.push({
			lines: [line],
			reason: quantity.reason,
			from: before?.day ?? day,
			to: after?.day ?? day
		});
	});
	return gaps;
}

// src/chart/lines/line-painter.ts
const BAND_SHADE = .22;
const EDGE_SHADE = .6;
const AREA_SHADE = .3;
/** A line with more points is drawn without point marks. */
const MOST_POINTS = 26;
/** Draws the band of a line whose values are intervals, stretch by stretch. */
function drawBand$1(context, line, space) {
	for (const stretch of stretches(line.points, (q) => q.kind === "estimate" || q.kind === "exact")) {
		if (!stretch.some(({ quantity }) => quantity.kind === "estimate") || stretch.length < 2) continue;
		fillBetween(context, stretch.map(({ day, quantity }) => {
			const [low, high] = quantityExtent(quantity, space.axis) ?? [0, 0];
			return {
				x: space.x(day),
				low: space.y(clamp(low, space.axis)),
				high: space.y(clamp(high, space.axis))
			};
		}), formatColor(tint(line.ink.color, BAND_SHADE)));
	}
}
/** Fills from a line down to its base. */
function drawArea(context, line, space, stacked) {
	const color = stacked ? line.ink.color : tint(line.ink.color, AREA_SHADE);
	for (const stretch of stretches(line.points, (q) => pointValue(q) !== void 0)) {
		const ends = stretch.map(({ day, quantity, base, provisional }) => ({
			x: space.x(day),
			low: space.y(base),
			high: space.y(base + (pointValue(quantity) ?? 0)),
			provisional
		}));
		for (const part of partsOf(ends)) {
			const isPale = part.some(({ provisional }) => provisional);
			fillBetween(context, widened(part), formatColor(isPale ? tint(color, PROVISIONAL_SHADE) : color));
		}
		if (!stacked) continue;
		const points = ends.map(({ x, high }) => [x, high]);
		drawLine(context, {
			points,
			color: WHITE$1,
			width: 1
		});
	}
}
/** Runs of certain values, and each step to or from a provisional one, which share their ends. */
function partsOf(ends) {
	const parts = [];
	ends.forEach((end, i) => {
		const before = ends[i - 1];
		const last = parts.at(-1);
		if (!before || !last) parts.push([end]);
		else if ([...last, end].some(({ provisional }) => provisional)) parts.push([before, end]);
		else last.push(end);
	});
	return parts.filter((part) => part.length > 1 || parts.length === 1);
}
/** The width of an area of a single date, pt. */
const LONE_WIDTH = 3;
function widened(ends) {
	const [only] = ends;
	if (ends.length > 1 || !only) return ends;
	return [-1, 1].map((side) => ({
		...only,
		x: only.x + side * LONE_WIDTH / 2
	}));
}
function clamp(value, { min, max }) {
	return Math.max(min, Math.min(max, value));
}
function fillBetween(context, ends, color) {
	context.fillStyle = color;
	context.beginPath();
	ends.forEach(({ x, high }, i) => {
		if (i === 0) context.moveTo(x, high);
		else context.lineTo(x, high);
	});
	for (const { x, low } of ends.toReversed()) context.lineTo(x, low);
	context.closePath();
	context.fill();
}
/** Draws a line through its known points, dashed to and from approximate ones, and the marks of all other values. */
function drawSeries(context, line, space, { theme }) {
	const solid = [];
	line.points.forEach((point, i) => {
		const before = line.points[i - 1];
		const [from, to] = [before && place(before, space), place(point, space)];
		if (!before || !from || !to) return;
		if (before.stretch !== point.stretch) return;
		if (isUncertain(point) || isUncertain(before)) drawLine(context, {
			points: [from, to],
			color: line.ink.color,
			width: 1.4,
			dash: [3, 2.2]
		});
		else if (solid.at(-1)?.at(-1)?.[0] === from[0]) solid.at(-1)?.push(to);
		else solid.push([from, to]);
	});
	const { dash } = line;
	for (const points of solid) drawLine(context, {
		points,
		color: line.ink.color,
		width: 1.6,
		join: "round",
		dash
	});
	const many = line.points.length > MOST_POINTS;
	const banded = isBanded(line);
	for (const [i, { day, quantity, provisional }] of line.points.entries()) {
		const end = i === line.points.length - 1;
		const plain = !provisional && (quantity.kind === "exact" || quantity.kind === "estimate");
		if (many && plain && !end && !isAlone(line.points, i)) continue;
		const shown = banded && quantity.kind === "estimate" ? {
			...quantity,
			kind: "exact"
		} : quantity;
		const at = (value) => space.y(clamp(value, space.axis));
		const place = {
			x: space.x(day),
			at,
			bottom: at(space.axis.min),
			top: at(space.axis.max)
		};
		drawUprightMark(context, shown, place, {
			...line.ink,
			text: theme.text
		}, line.shape);
		const value = pointValue(quantity);
		if (provisional && value !== void 0) drawProvisional(context, place.x, at(value), line);
	}
}
/** True for a point that no line leads to or from: only its mark shows it. */
function isAlone(points, index) {
	const point = points[index];
	return [points[index - 1], points[index + 1]].every((other) => !other || other.stretch !== point?.stretch || pointValue(other.quantity) === void 0);
}
/** A pale centre marks a value that will still be revised. */
function drawProvisional(context, x, y, { ink, shape }) {
	drawPoint(context, x, y, tint(ink.color, PROVISIONAL_SHADE), shape, 2);
}
/** The line to or from such a point is dashed. */
function isUncertain({ quantity, provisional }) {
	return provisional || quantity.kind === "approximate";
}
/** Draws the edges of a band, so that bands over others stay legible. */
function drawBandEdges(context, line, space) {
	for (const stretch of stretches(line.points, (q) => q.kind === "estimate" || q.kind === "exact")) {
		if (!stretch.some(({ quantity }) => quantity.kind === "estimate") || stretch.length < 2) continue;
		for (const side of [0, 1]) {
			const points = stretch.map(({ day, quantity }) => {
				const extent = quantityExtent(quantity, space.axis) ?? [0, 0];
				return [space.x(day), space.y(clamp(extent[side], space.axis))];
			});
			drawLine(context, {
				points,
				color: tint(line.ink.color, EDGE_SHADE),
				width: .5
			});
		}
	}
}
/** A line of estimates is drawn with a band. */
function isBanded(line) {
	return line.points.filter(({ quantity }) => quantity.kind === "estimate").length >= 2;
}
function place({ day, quantity, base }, space) {
	const value = pointValue(quantity);
	return value === void 0 ? void 0 : [space.x(day), space.y(base + value)];
}
/** Runs of neighbours whose quantity fits. */
function stretches(points, fits) {
	const runs = [];
	points.forEach((point, i) => {
		if (!fits(point.quantity)) return;
		const before = points[i - 1];
		if (before && fits(before.quantity) && before.stretch === point.stretch) runs.at(-1)?.push(point);
		else runs.push([point]);
	});
	return runs;
}

// src/chart/lines/named-lines.ts
/** Muted lines keep their names as long as none is moved farther than this, pt. */
const MOST_MOVED = 6;
/** More names in the key would be longer than the chart. */
const MOST_NAMES$1 = 6;
/** @param leastHeight the height of the plot that the names may enlarge, pt. */
function nameLines({ lines, axis }, levels, leastHeight, context) {
	const levelEnds = levels.map(({ from, to, label }) => {
		return {
			name: label,
			value: "",
			color: context.theme.text,
			day: void 0,
			at: (from + to) / 2
		};
	});
	const heightOf = (value, height) => {
		return (1 - (value === void 0 ? 0 : axisShare(axis, value))) * height;
	};
	const named = (some) => {
		const ends = [...some.map((line) => seriesEnd(line, axis, context)), ...levelEnds];
		const labels = layOutEndLabels(ends, leastHeight, heightOf, context);
		return {
			ends,
			labels,
			keyed: otherLines(lines.filter((line) => !some.includes(line)), context),
			width: labels.width,
			height: labels.height
		};
	};
	const all = named(lines);
	const highlighted = lines.filter(({ muted }) => !muted);
	if (highlighted.length === lines.length) return all;
	return all.labels.moved <= MOST_MOVED && all.height <= leastHeight ? all : named(highlighted);
}
function otherLines(others, { locale }) {
	const [first] = others;
	if (!first) return [];
	const names = others.length <= MOST_NAMES$1 ? others.map(({ name }) => name) : [];
	return [{
		text: chartWords(locale).others(others.length, names),
		sample: (canvas, { x, middle, width }) => {
			const points = [[x, middle], [x + width, middle]];
			drawLine(canvas, {
				points,
				color: first.ink.color,
				width: 1.6
			});
		}
	}];
}

// src/chart/lines/simplify.ts
/** Columns per pt: printers and dense screens show no more. */
const COLUMNS = 2;
/** A line with at most this many points isn't simplified. */
const FEW = 300;
/**
* Reduces a line to the points that are visible: of each kind of value in one column of pixels the first, lowest, highest
* and last, which draw the same ink. Short lines don't change.
*
* @param perDay pt per day.
*/
function simplified$1(line, perDay) {
	const first = line.points[0]?.day ?? 0;
	const days = (line.points.at(-1)?.day ?? first) - first;
	if (line.points.length <= Math.max(FEW, days * perDay * COLUMNS * 4)) return line;
	const columnOf = ({ day }) => Math.floor((day - first) * perDay * COLUMNS);
	const { points } = line;
	const kept = [];
	for (let from = 0; from < points.length;) {
		const column = columnOf(points[from]);
		let to = from + 1;
		while (to < points.length && columnOf(points[to]) === column) to++;
		kept.push(...visible(points.slice(from, to)));
		from = to;
	}
	return {
		...line,
		points: kept
	};
}
/** The points of one column that show, in the order of time. */
function visible(points) {
	if (points.length <= 4) return points;
	const kinds = /* @__PURE__ */ new Map();
	for (const [i, point] of points.entries()) {
		const look = lookOf(point);
		const same = kinds.get(look);
		if (same) same.push(i);
		else kinds.set(look, [i]);
	}
	const shown = new Set([...kinds.values()].flatMap((indices) => extremes(indices, points)));
	return points.filter((_, i) => shown.has(i));
}
/** Equal for points that are drawn with the same marks, in the same stretch of a broken series. */
function lookOf({ quantity, stretch, provisional }) {
	return `${quantity.kind === "bound" ? quantity.relation : quantity.kind} ${stretch} ${provisional}`;
}
/** Of some points: the first, the last, and those whose intervals reach lowest and highest. */
function extremes(indices, points) {
	const [first = 0] = indices;
	let [lowest, highest] = [first, first];
	const end = (i, side) => {
		const point = points[i];
		const interval = point && quantityInterval(point.quantity);
		return interval ? point.base + drawnEnd(interval, side) : 0;
	};
	for (const i of indices) {
		if (end(i, "low") < end(lowest, "low")) lowest = i;
		if (end(i, "high") > end(highest, "high")) highest = i;
	}
	return [
		first,
		lowest,
		highest,
		indices.at(-1) ?? first
	];
}
/** An end of an interval; the number of a bound for its open end. */
function drawnEnd({ low, high }, side) {
	const [end, other] = side === "low" ? [low, high] : [high, low];
	return Number.isFinite(end) ? end : other;
}

// src/chart/timeline/calendar.ts
/** The civil date of a day number: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days. */
function calendarDay(number) {
	const shifted = number + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	};
}
/** The day number of the first of a month; months beyond 1..12 carry into the years (days_from_civil, as above). */
function firstOfMonth(year, month) {
	const carried = year + Math.floor((month - 1) / 12);
	const m = ((month - 1) % 12 + 12) % 12 + 1;
	const y = m <= 2 ? carried - 1 : carried;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5);
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146097 + dayOfEra - 719468;
}

// src/chart/timeline/time-scale.ts
/** The length of a break on the axis, pt. */
const BREAK_LENGTH = 19;
/**
* Finds the breaks of the axis. A gap is left out if it takes more than a fifth of the drawn time and is half as long
* again as the other gaps on average, so evenly spaced events keep one unbroken axis. Gaps are tried longest first.
*/
function findStretches(spans) {
	const covered = mergeSpans(spans);
	const gaps = covered.slice(1).map((span, i) => ({
		after: i,
		length: span.start - (covered[i]?.end ?? span.start)
	})).sort((a, b) => b.length - a.length || a.after - b.after);
	let drawn = (covered.at(-1)?.end ?? 0) - (covered[0]?.start ?? 0);
	let others = gaps.reduce((sum, gap) => sum + gap.length, 0);
	const broken = /* @__PURE__ */ new Set();
	for (const [i, gap] of gaps.entries()) {
		others -= gap.length;
		const left = gaps.length - 1 - i;
		const mean = left > 0 ? others / left : 0;
		if (gap.length < MIN_BREAK || gap.length < drawn * .2 || gap.length < mean * 1.5) break;
		broken.add(gap.after);
		drawn -= gap.length;
	}
	const stretches = [];
	let start = covered[0]?.start;
	for (const [i, span] of covered.entries()) {
		if (!broken.has(i) && i < covered.length - 1) continue;
		stretches.push(toCalendarUnits({
			start: start ?? span.start,
			end: span.end
		}));
		start = covered[i + 1]?.start;
	}
	return stretches;
}
/** Gaps shorter than four weeks are never left out. */
const MIN_BREAK = 28;
function mergeSpans(spans) {
	const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
	const merged = [];
	for (const span of sorted) {
		const last = merged.at(-1);
		if (last && span.start <= last.end) merged[merged.length - 1] = {
			start: last.start,
			end: Math.max(last.end, span.end)
		};
		else merged.push(span);
	}
	return merged;
}
/** The span widened to whole months, or to whole years if it is longer than four. */
function toCalendarUnits(span) {
	const first = calendarDay(span.start);
	const last = calendarDay(span.end - 1);
	if (span.end - span.start > 1460) return {
		start: firstOfMonth(first.year, 1),
		end: firstOfMonth(last.year + 1, 1)
	};
	return {
		start: firstOfMonth(first.year, first.month),
		end: firstOfMonth(last.year, last.month + 1)
	};
}
/** Puts stretches of given lengths (pt) one after another. */
function createTimeScale(spans, lengths) {
	const stretches = [];
	let from = 0;
	for (const [i, span] of spans.entries()) {
		const to = from + (lengths[i] ?? 0);
		stretches.push({
			...span,
			from,
			to
		});
		from = to + 19;
	}
	return {
		stretches,
		length: stretches.at(-1)?.to ?? 0,
		at(day) {
			const stretch = stretches.find((s) => day <= s.end) ?? stretches.at(-1);
			if (!stretch) return 0;
			const share = (day - stretch.start) / (stretch.end - stretch.start);
			return stretch.from + Math.max(0, Math.min(1, share)) * (stretch.to - stretch.from);
		}
	};
}
/** Ticks at whole years or months, at least `pitch` pt apart; the first of a stretch includes its year. */
function timeTicks(stretch, pitch) {
	const perDay = (stretch.to - stretch.from) / (stretch.end - stretch.start);
	const months = [
		1,
		3,
		6
	].find((n) => n * 28 * perDay >= pitch);
	const first = calendarDay(stretch.start);
	const last = calendarDay(stretch.end - 1);
	const ticks = [];
	if (months === void 0 || stretch.end - stretch.start > 915) {
		const years = [
			1,
			2,
			5,
			10,
			20,
			50,
			100,
			200,
			500,
			1e3
		].find((n) => n * 365 * perDay >= pitch) ?? 1e3;
		for (let year = first.year; year <= last.year; year++) {
			const day = firstOfMonth(year, 1);
			if ((year === first.year || year % years === 0) && day >= stretch.start) ticks.push({
				day,
				unit: "year",
				year,
				month: 1
			});
		}
		return dropCrowded(ticks, perDay, pitch);
	}
	const count = (last.year - first.year) * 12 + last.month - first.month + 1;
	for (let i = 0; i < count; i++) {
		const month = (first.month - 1 + i) % 12 + 1;
		const year = first.year + Math.floor((first.month - 1 + i) / 12);
		if (i > 0 && (month - 1) % months !== 0) continue;
		ticks.push({
			day: firstOfMonth(year, month),
			unit: i === 0 || month === 1 ? "year" : "month",
			year,
			month
		});
	}
	return dropCrowded(ticks, perDay, pitch);
}
/** Prefers years to months, and the earlier of two equals. */
function dropCrowded(ticks, perDay, pitch) {
	const kept = [];
	for (const tick of ticks) {
		const last = kept.at(-1);
		if (!last || (tick.day - last.day) * perDay >= (last.month === 1 || last.unit === "month" ? pitch : pitch * 1.5)) kept.push(tick);
		else if (last.unit === "month" && tick.unit === "year") kept[kept.length - 1] = tick;
	}
	return kept;
}

// src/chart/lines/time-axis.ts
/**
* Ticks of a time axis, whose length is in pt: each row's date in words if they fit; every second, third ... year if
* all dates are years; otherwise calendar ticks.
*/
function dayTicks(rows, length, { type, locale }) {
	const font = type.font(7);
	const days = rows.map(middleDay);
	const { min: first, max: last } = extentOf(days);
	const perDay = length / Math.max(1, last - first);
	const gap = 6;
	const fits = (ticks) => ticks.every((tick, i) => {
		const before = ticks[i - 1];
		if (!before) return true;
		return (tick.day - before.day) * perDay >= (type.width(tick.words, font) + type.width(before.words, font)) / 2 + gap;
	});
	const own = rows.map((row, i) => ({
		day: days[i] ?? 0,
		words: row.label
	}));
	if (fits(own)) return own;
	if (rows.every((row) => row.date?.precision === "year")) for (const step of [
		2,
		3,
		4,
		5,
		10,
		20,
		25,
		50,
		100
	]) {
		const thinned = own.filter((_, i) => (own.length - 1 - i) % step === 0);
		if (fits(thinned)) return thinned;
	}
	const words = dateWords(locale);
	return timeTicks({
		start: Math.floor(first),
		end: Math.ceil(last),
		from: 0,
		to: length
	}, 32).flatMap(({ day, unit, year, month }) => {
		if (day < first || day > last) return [];
		if (unit !== "year") return [{
			day,
			words: locale.dates.monthsShort[month - 1] ?? ""
		}];
		return [{
			day,
			words: month === 1 ? words.plainYear(year) : words.shortMonth(month, year)
		}];
	});
}
/** A linear axis of days with given ticks. */
function timeAxis(days, ticks, size, { theme, type }) {
	const font = type.font(7);
	const pad = days.min === days.max ? 1 : 0;
	return {
		type: "linear",
		min: days.min - pad,
		max: days.max + pad,
		border: { display: false },
		grid: {
			drawOnChartArea: false,
			tickColor: formatColor(theme.muted),
			lineWidth: .5,
			tickLength: 3
		},
		afterBuildTicks: (axis) => {
			axis.ticks = ticks.map(({ day }) => ({ value: day }));
		},
		afterFit: (scale) => {
			scale.height = size;
			scale.paddingLeft = 0;
			scale.paddingRight = 0;
		},
		ticks: {
			autoSkip: false,
			maxRotation: 0,
			padding: 1,
			color: formatColor(theme.muted),
			font: {
				family: formatFamilies(font),
				size: font.size,
				lineHeight: 1.2
			},
			callback: (_, index) => ticks[index]?.words ?? ""
		}
	};
}

// src/chart/lines/line-chart.ts
const KEY_GAP$11 = 6;
/** Between the value axis and the first day, pt. */
const INSET = 5;
/** Lines over time, each named at its end with its last value. */
function planLineChart(chart, context) {
	const layout = layOut$2(chart, context);
	const { lines, plotHeight, top, left, named, key, whole } = layout;
	const { axis, days } = whole;
	const bottom = key.height > 0 ? KEY_GAP$11 + key.height : 0;
	const plan = plotPlan({
		width: context.width,
		height: top + plotHeight + 13 + bottom,
		padding: {
			left: 0,
			right: named.width,
			top,
			bottom
		},
		type: "line",
		datasets: lines.map((line) => ({ data: line.points.map(({ day, quantity, base }) => ({
			x: day,
			y: withBase(pointValue(quantity), base)
		})) })),
		x: timeAxis(days, layout.ticks, 13, context),
		y: valueAxis({
			range: axis,
			unit: chart.unit,
			side: "left",
			size: left + INSET
		}, context),
		paintBehind: (canvas, plot) => {
			const { top: from, bottom: to } = plot.area;
			layout.uprights.drawShades(canvas, {
				x: plot.x,
				top: from,
				bottom: to
			});
			drawLevelShades(canvas, layout.levels, {
				y: plot.y,
				...plot.area
			}, context);
		},
		paint: (canvas, plot) => {
			paintLines(canvas, plot, chart, layout, context);
			layout.added.paint(canvas, plot);
			drawKey(canvas, key, 0, plot.area.bottom + 13 + KEY_GAP$11, context);
		}
	});
	return whole.lines.every((line, i) => line === lines[i]) ? plan : {
		...plan,
		remarks: [simplifiedRemark(chart, layout.plotWidth)]
	};
}
function layOut$2(chart, context) {
	const { width, theme } = context;
	const { annotations = [], breaks = [] } = chart;
	const whole = linesOf(chart, context);
	const { axis, days } = whole;
	const left = leftGutter(axis, chart.unit, context);
	const leastHeight = Math.max(96, Math.min(190, width * .5));
	const levels = levelsOf(annotations, axis, context);
	const named = nameLines(whole, levels, leastHeight, context);
	const plotWidth = width - left - named.width - INSET;
	const perDay = plotWidth / Math.max(1, days.max - days.min);
	const xOf = (day) => left + INSET + (day - days.min) * perDay;
	const lines = whole.lines.map((line) => simplified$1(line, perDay));
	const uprights = dayUprights(annotations, breaks, days, xOf, context);
	const gaps = layOutGaps(whole.lines, perDay, true, context);
	const plotHeight = Math.max(leastHeight, named.height);
	const top = theme.textSize * .6 + unitRoom(chart.unit) + uprights.height;
	const ticks = dayTicks(datesOf(scaledChart(chart, context)), plotWidth, context);
	const form = lines.some(isBanded) ? "band" : "point";
	const entries = [
		...named.keyed,
		...markKey(drawnInSeries(chart, context), context, form),
		...provisionalKey(chart, "point", context),
		...gaps.keyed,
		...uprights.keyed,
		...axisKey(chart, axis, context)
	];
	const base = {
		whole,
		lines,
		named,
		levels,
		uprights,
		gaps,
		ticks,
		left,
		top,
		plotWidth,
		plotHeight
	};
	const added = annotations.length + breaks.length === 0 ? NOTHING_ADDED : addTo(annotationsOf(annotations, "note"), chart, base, context);
	return {
		...base,
		added,
		key: layOutKey([...entries, ...added.keyed], 7, context)
	};
}
/** A row for each date, in order: the panels of small multiples have the same dates. */
function datesOf({ rows }) {
	return [...new Map(rows.map((row) => [row.date?.edtf, row])).values()].toSorted((a, b) => middleDay(a) - middleDay(b));
}
function addTo(notes, chart, layout, context) {
	const { whole, left, top, plotWidth, plotHeight, uprights, levels } = layout;
	const { axis, days } = whole;
	const area = {
		left: left + INSET,
		right: left + INSET + plotWidth,
		top,
		bottom: top + plotHeight
	};
	const span = Math.max(1, days.max - days.min);
	const plot = plainPlot(area, (day) => (day - days.min) / span, (value) => axisShare(axis, value));
	const plain = {
		plot,
		paint: (canvas, at) => paintLines(canvas, at, chart, layout, context),
		paintLines: (canvas, { x, y, area: { left: from, right, top: above, bottom } }, texts) => {
			uprights.drawLines(canvas, {
				x,
				top: above,
				bottom
			}, texts);
			drawLevelLines(canvas, levels, {
				y,
				left: from - INSET,
				right
			}, texts, context);
		},
		notes: notes.flatMap(({ label, at }) => {
			const point = whole.lines[at.series]?.points[at.row];
			const extent = point && quantityExtent(point.quantity, axis);
			if (!extent) return [];
			const value = pointValue(point.quantity) ?? (extent[0] + extent[1]) / 2;
			return [{
				label,
				x: plot.x(point.day),
				y: plot.y(point.base + value)
			}];
		}),
		room: {
			x: area.left,
			y: area.top,
			width: plotWidth,
			height: plotHeight
		}
	};
	return placeAdded(plain, context);
}
function paintLines(canvas, plot, chart, { lines, whole, named, gaps }, context) {
	const { axis, stacked } = whole;
	const { area } = plot;
	const space = {
		x: plot.x,
		y: plot.y,
		axis
	};
	drawUnit(canvas, chart.unit, area.top, context);
	const ordered = [...lines.filter(({ muted }) => muted), ...lines.filter(({ muted }) => !muted)];
	if (chart.area) for (const line of ordered) drawArea(canvas, line, space, stacked);
	const banded = stacked ? [] : ordered.filter(isBanded);
	for (const line of banded) drawBand$1(canvas, line, space);
	if (banded.length > 1) for (const line of banded) drawBandEdges(canvas, line, space);
	const base = chart.axis.baseline ?? (axis.log ? NaN : 0);
	if (axis.min <= base && axis.max >= base) {
		const points = [[area.left - INSET, plot.y(base)], [area.right, plot.y(base)]];
		drawLine(canvas, {
			points,
			color: context.theme.text,
			width: .8
		});
	}
	drawGaps(canvas, gaps, {
		x: plot.x,
		bottom: area.bottom
	}, context);
	if (!stacked) for (const line of ordered) drawSeries(canvas, line, space, context);
	const edges = {
		right: area.right,
		top: area.top,
		bottom: area.bottom
	};
	drawEndLabels(canvas, named.ends, named.labels, {
		...space,
		...edges
	}, context);
}
function simplifiedRemark({ id, rows }, width) {
	return {
		severity: "info",
		code: "chart/simplified",
		message: `chart '${id}' has ${rows.length} points on ${Math.round(width)} pt: where several coincide, only the lowest and the highest are drawn`,
		hint: "a value for each week, month or year draws every point"
	};
}
function withBase(value, base) {
	return value === void 0 ? null : value + base;
}

// src/chart/lines/slope-words.ts
/** Between a value and the name after it. */
const NAME_GAP = 4;
/** In text sizes. */
const LEADING$1 = 1.2;
/** The maximum share of the width for a value of several words, and for a name. */
const MOST_VALUE = .27;
const MOST_NAME = .34;
/** Sets values with their unit; if the plot would be too narrow, without it and with long names in narrower lines. */
function setSlopeWords(chart, context) {
	const whole = set(chart, context, false);
	if (whole.startWidth + whole.endWidth <= context.width * .75) return whole;
	return set(chart, context, true);
}
function set(chart, { width, type, theme, locale }, short) {
	const font = type.font(theme.textSize);
	const bold = type.font(theme.textSize, 700);
	const italic = type.font(theme.textSize, 400, "italic");
	const leading = theme.textSize * LEADING$1;
	const wordsOf = (q) => short && q.kind !== "unknown" ? shortLabel(q, locale) : quantityLabel(q, locale);
	const block = (quantity, label) => {
		const known = quantity.kind !== "unknown";
		const valueFont = known ? bold : italic;
		const value = type.wrap(wordsOf(quantity), valueFont, width * MOST_VALUE);
		const valueWidth = widest(value, (line) => type.width(line, valueFont));
		const name = label === "" ? [] : type.wrap(label, font, width * (short ? MOST_VALUE : MOST_NAME));
		const nameWidth = widest(name, (line) => type.width(line, font));
		const beside = value.length === 1 && !short;
		const lines = beside ? Math.max(1, name.length) : value.length + name.length;
		return {
			known,
			value,
			name,
			nameX: beside ? valueWidth + NAME_GAP : 0,
			nameLine: beside ? 0 : value.length,
			width: beside ? valueWidth + (nameWidth > 0 ? NAME_GAP + nameWidth : 0) : Math.max(valueWidth, nameWidth),
			height: lines * leading
		};
	};
	const starts = chart.rows.map(({ cells }) => block(cells[0]?.quantity ?? NOTHING_KNOWN, ""));
	const ends = chart.rows.map(({ cells, label }) => block(cells.at(-1)?.quantity ?? NOTHING_KNOWN, label));
	return {
		starts,
		ends,
		leading,
		font,
		bold,
		italic,
		startWidth: widest(starts, (b) => b.width),
		endWidth: widest(ends, (b) => b.width),
		unit: short ? chart.unit : ""
	};
}
function widest(items, widthOf) {
	return items.reduce((most, item) => Math.max(most, widthOf(item)), 0);
}
/** Draws a block centred vertically at `middle`; `x` is its left end, or its right end if right-aligned. */
function drawWordBlock(canvas, block, place, { font, bold, italic, leading }, color) {
	const { x, middle, align } = place;
	const first = middle - block.height / 2 + leading / 2 + font.size * .34;
	block.value.forEach((text, i) => {
		drawText(canvas, {
			text,
			x,
			y: first + i * leading,
			font: block.known ? bold : italic,
			color,
			align
		});
	});
	block.name.forEach((text, i) => {
		drawText(canvas, {
			text,
			x: x + block.nameX,
			y: first + (block.nameLine + i) * leading,
			font,
			color
		});
	});
}

// src/chart/lines/slope-chart.ts
const KEY_GAP$10 = 7;
const END_GAP = 7;
const LEADER_GAP = 16;
/** Words that are moved farther get a leader. */
const FAR = 3;
/** Values on a common height scale without an axis: both ends show the value, right ends also the name. */
function planSlopeChart(chart, context) {
	const { width } = context;
	const layout = layOut$1(chart, context);
	const { xs, y, bottom, key } = layout;
	const height = bottom + 4 + (key.height > 0 ? KEY_GAP$10 + key.height : 0);
	return plotPlan({
		width,
		height,
		padding: {
			left: 0,
			right: 0,
			top: 0,
			bottom: 0
		},
		type: "line",
		datasets: chart.rows.map((row) => ({ data: row.cells.map(({ quantity }, s) => {
			const value = pointValue(quantity);
			return {
				x: xs[s] ?? 0,
				y: value === void 0 ? null : y(value)
			};
		}) })),
		x: sheetAxis(width, false),
		y: sheetAxis(Math.ceil(height), true),
		paint: slopePainter(chart, layout, context)
	});
}
/** If words are moved away from their lines' ends, leaders need extra room. */
function layOut$1(chart, context) {
	const close = layOutWith(END_GAP, chart, context);
	const { y, range, starts, ends } = close;
	const moved = ([at, middles]) => chart.rows.some(({ cells }, i) => {
		const { quantity } = cells.at(at) ?? { quantity: NOTHING_KNOWN };
		return Math.abs(y(middleOf$2(quantity, range)) - (middles[i] ?? 0)) > FAR;
	});
	return [[0, starts], [-1, ends]].some(moved) ? layOutWith(LEADER_GAP, chart, context) : close;
}
function layOutWith(gap, chart, context) {
	const { width, theme } = context;
	const quantities = scaledChart(chart, context).rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
	const range = spanOf(quantities, chart);
	const words = setSlopeWords(chart, context);
	const blocks = [words.starts, words.ends].map((side) => side.reduce((sum, { height }) => sum + height, 0));
	const left = words.startWidth + gap;
	const plotWidth = width - left - gap - words.endWidth;
	const plotHeight = Math.max(110, Math.min(200, width * .55), ...blocks.map((height) => height + 4));
	const last = chart.series.length - 1;
	const xs = chart.series.map((_, i) => left + i / last * plotWidth);
	const head = layOutHead(chart, xs, unitRoom(words.unit), context);
	const share = (value) => (value - range.min) / (range.max - range.min);
	const y = (value) => head.height + 6 + (1 - share(value)) * (plotHeight - 12);
	const bottom = head.height + plotHeight;
	const middles = (series, side) => {
		const sizes = side.map((block) => block.height);
		const desired = chart.rows.map((row) => y(middleOf$2(row.cells[series]?.quantity ?? NOTHING_KNOWN, range))).map((w, i) => w - (sizes[i] ?? 0) / 2);
		return spreadUnordered(desired, sizes, {
			from: head.height - 2,
			to: bottom + 4
		}).map((start, i) => start + (sizes[i] ?? 0) / 2);
	};
	const [starts, ends] = [middles(0, words.starts), middles(last, words.ends)];
	return {
		range,
		words,
		left,
		gap,
		xs,
		y,
		head,
		bottom,
		starts,
		ends,
		key: layOutKey(markKey(drawnInRows(chart, theme), context, "point"), 7, context)
	};
}
/** Each row is a line with an ink and a shape of its own. */
function drawnInRows(chart, theme) {
	const inks = inksOf(chart, theme);
	return chart.rows.flatMap(({ cells }, i) => cells.map(({ quantity }) => ({
		quantity,
		ink: {
			color: inks.rowInk(i).color,
			pattern: "solid"
		},
		shape: inks.shape(i)
	})));
}
function slopePainter(chart, layout, context) {
	const { words, left, gap, xs, y, range, head, bottom, starts, ends, key } = layout;
	const { theme } = context;
	const edge = xs.at(-1) ?? 0;
	const inks = inksOf(chart, theme);
	return (canvas) => {
		drawUnit(canvas, words.unit, 15, context);
		drawHead$2(canvas, head, xs, bottom, context);
		chart.rows.forEach((row, i) => {
			const quantities = row.cells.map((cell) => cell.quantity);
			const color = readableColor(inks.rowInk(i).color);
			drawSlope(canvas, quantities, {
				xs,
				y,
				range,
				index: i,
				inks
			}, context);
			const leader = (from, to, quantity, middle) => {
				if (!quantity || quantity.kind === "unknown") return;
				const mark = y(middleOf$2(quantity, range));
				if (Math.abs(middle - mark) <= FAR) return;
				drawLine(canvas, {
					points: [[from, mark], [to, middle]],
					color,
					width: .5
				});
			};
			const [start, end] = [words.starts[i], words.ends[i]];
			const [before, after] = [starts[i] ?? 0, ends[i] ?? 0];
			leader(left - 4.5, left - gap + 2, quantities[0], before);
			leader(edge + 4.5, edge + gap - 2, quantities.at(-1), after);
			if (start) drawWordBlock(canvas, start, {
				x: left - gap,
				middle: before,
				align: "right"
			}, words, color);
			if (end) drawWordBlock(canvas, end, {
				x: edge + gap,
				middle: after,
				align: "left"
			}, words, color);
		});
		drawKey(canvas, key, 0, bottom + KEY_GAP$10, context);
	};
}
function middleOf$2(quantity, range) {
	const extent = quantityExtent(quantity, range);
	return pointValue(quantity) ?? (extent ? (extent[0] + extent[1]) / 2 : range.min);
}
/** Narrower columns break too often to be legible. */
const LEAST_MEASURE$1 = 40;
/**
* Sets the series' names over their rules, broken and moved if they would touch or leave the drawing; on two or more
* levels if there are too many for one.
*
* @param top the top of the head, pt.
*/
function layOutHead(chart, xs, top, { type, theme, width }) {
	const font = type.font(theme.textSize, 600);
	const leading = font.size * 1.2;
	const count = chart.series.length;
	const levels = Math.ceil(LEAST_MEASURE$1 * count / width);
	const measure = width * levels / count - 8;
	const lines = chart.series.map(({ name }) => type.wrap(name, font, measure));
	const sizes = lines.map((l) => Math.max(...l.map((line) => type.width(line, font))) + 8);
	const placed = [];
	let height = top;
	for (let level = levels - 1; level >= 0; level--) {
		const own = xs.flatMap((_, i) => i % levels === level ? [i] : []);
		const starts = spreadUnordered(own.map((i) => (xs[i] ?? 0) - (sizes[i] ?? 0) / 2), own.map((i) => sizes[i] ?? 0), {
			from: -4,
			to: width + 4
		});
		height += Math.max(...own.map((i) => lines[i]?.length ?? 0)) * leading;
		own.forEach((i, n) => {
			placed[i] = {
				lines: lines[i] ?? [],
				x: (starts[n] ?? 0) + (sizes[i] ?? 0) / 2,
				y: height
			};
		});
	}
	return {
		names: placed,
		leading,
		height: height + 4.5
	};
}
/** The series' names over rules that the lines run between. */
function drawHead$2(canvas, head, xs, bottom, context) {
	const { theme, type } = context;
	const font = type.font(theme.textSize, 600);
	head.names.forEach(({ lines, x, y: foot }, i) => {
		lines.forEach((text, line) => {
			const y = foot - .5 - (lines.length - 1 - line) * head.leading;
			drawText(canvas, {
				text,
				x,
				y,
				font,
				color: theme.text,
				align: "center"
			});
		});
		const points = [[xs[i] ?? 0, head.height], [xs[i] ?? 0, bottom]];
		drawLine(canvas, {
			points,
			color: theme.grid,
			width: .8
		});
	});
}
function drawSlope(canvas, quantities, place, { theme }) {
	const { xs, y, range, index, inks } = place;
	const ink = inks.rowInk(index);
	quantities.forEach((quantity, s) => {
		const before = quantities[s - 1];
		if (!before || before.kind === "unknown" || quantity.kind === "unknown") return;
		const certain = pointValue(before) !== void 0 && pointValue(quantity) !== void 0;
		const approximate = before.kind === "approximate" || quantity.kind === "approximate";
		const points = [[xs[s - 1] ?? 0, y(middleOf$2(before, range))], [xs[s] ?? 0, y(middleOf$2(quantity, range))]];
		const color = certain ? ink.color : tint(ink.color, .5);
		const dash = approximate || !certain ? [3, 2.2] : inks.isMutedRow(index) ? [] : seriesDash(theme, index);
		drawLine(canvas, {
			points,
			color,
			width: 1.6,
			dash
		});
	});
	const ends = {
		bottom: y(range.min),
		top: y(range.max)
	};
	quantities.forEach((quantity, s) => {
		const space = {
			x: xs[s] ?? 0,
			at: y,
			...ends
		};
		drawUprightMark(canvas, quantity, space, {
			...ink,
			text: theme.text
		}, inks.shape(index));
	});
}

// src/core/map-charts.ts
/** The classes in which a quantity may be, the same twice if it certainly is in one; undefined for an unknown one. */
function classesOf(quantity, { limits }) {
	const interval = quantityInterval(quantity);
	if (!interval) return void 0;
	const { low, high, openHigh } = interval;
	const below = limits.filter((limit) => limit <= low).length;
	const above = limits.filter((limit) => openHigh && high !== low ? limit < high : limit <= high).length;
	return [below, Math.max(below, above)];
}

// src/chart/classes/class-look.ts
function classLook(quantity, scale) {
	const classes = classesOf(quantity, scale);
	if (!classes) return { kind: "unknown" };
	const [lowest, highest] = classes;
	return lowest === highest ? {
		kind: "class",
		index: lowest
	} : {
		kind: "between",
		lowest,
		highest
	};
}
/** The palest class is visible on white. */
const PALEST = .13;
/** The colour of a class, from pale to the first series' own. */
function classColor({ limits }, index, theme) {
	const color = theme.series[0] ?? theme.text;
	return tint(color, limits.length === 0 ? .5 : PALEST + .87 * index / limits.length);
}
/** The ground of a look; hatching comes on top. */
function groundOf(look, scale, theme) {
	if (look.kind === "unknown") return {
		r: 255,
		g: 255,
		b: 255,
		a: 1
	};
	return classColor(scale, look.kind === "class" ? look.index : look.lowest, theme);
}

// src/chart/maps/rings.ts
/** Two points nearer than this are one: about 1/500 inch. */
const NEAR = .15;
/** A bend that encloses less with its neighbours isn't seen, pt². */
const FLAT = .03;
/** Smaller islands are left out if the region has a larger part; the largest part is always drawn. */
const LEAST_AREA = .25;
/** Collects the paths that d3-geo draws. */
var RingCollector = class {
	#rings = [];
	moveTo(x, y) {
		this.#rings.push([[round(x), round(y)]]);
	}
	lineTo(x, y) {
		const ring = this.#rings.at(-1);
		const last = ring?.at(-1);
		const point = [round(x), round(y)];
		if (!ring || !last || Math.abs(point[0] - last[0]) + Math.abs(point[1] - last[1]) < NEAR) return;
		ring.push(point);
	}
	/** Points, which regions don't have. */
	arc() {}
	closePath() {}
	beginPath() {}
	/** All rings that can be seen. */
	rings() {
		const rings = this.#rings.map(ringOf);
		const largest = Math.max(0, ...rings.map(({ area }) => Math.abs(area)));
		return rings.filter(({ area, points }) => {
			if (points.length < 3) return Math.abs(area) === largest && largest === 0;
			return Math.abs(area) >= LEAST_AREA || Math.abs(area) === largest;
		});
	}
};
function round(n) {
	return Math.round(n * 100) / 100;
}
function ringOf(points) {
	const kept = simplified(points);
	const area = areaOf(kept);
	return {
		points: kept,
		area,
		middle: middleOf$1(kept, area)
	};
}
/** Drops bends that can't be seen; whether one is depends on its neighbours alone, so shared borders stay shared. */
function simplified(points) {
	if (points.length < 8) return points;
	const kept = [];
	points.forEach((point, i) => {
		const before = kept.at(-1);
		const after = points[i + 1];
		if (before && after && Math.abs(triangle(before, point, after)) < FLAT) return;
		kept.push(point);
	});
	return kept.length >= 3 ? kept : points;
}
function triangle(a, b, c) {
	return ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
function areaOf(points) {
	let sum = 0;
	points.forEach(([x, y], i) => {
		const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
		sum += x * nextY - nextX * y;
	});
	return sum / 2;
}
/** The centroid, or the middle of the widest stretch inside at its height if that lies outside. */
function middleOf$1(points, area) {
	const [first = [0, 0]] = points;
	if (Math.abs(area) < 1e-9) return first;
	let [sumX, sumY] = [0, 0];
	points.forEach(([x, y], i) => {
		const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
		const cross = x * nextY - nextX * y;
		sumX += (x + nextX) * cross;
		sumY += (y + nextY) * cross;
	});
	const centre = [sumX / (6 * area), sumY / (6 * area)];
	const spans = spansAt(points, centre[1]);
	if (spans.some(([from, to]) => from <= centre[0] && centre[0] <= to)) return centre;
	const widest = spans.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
	return widest ? [(widest[0] + widest[1]) / 2, centre[1]] : first;
}
/** The stretches of a horizontal line inside a ring, from left to right. */
function spansAt(points, y) {
	return pairs(crossings([points], ([, py]) => py - y, ([px]) => px));
}
/**
* Where the edges of rings cross the line on which `side` is 0, as ascending numbers `along` it.
*/
function crossings(rings, side, along) {
	const found = [];
	for (const points of rings) {
		let before = points.at(-1);
		let beforeSide = before ? side(before) : 0;
		for (const point of points) {
			const pointSide = side(point);
			if (before && beforeSide < 0 !== pointSide < 0) {
				const t = beforeSide / (beforeSide - pointSide);
				found.push(along(before) + (along(point) - along(before)) * t);
			}
			[before, beforeSide] = [point, pointSide];
		}
	}
	return found.sort((a, b) => a - b);
}
/** Consecutive numbers two by two. */
function pairs(numbers) {
	return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]);
}

// src/chart/classes/hatch.ts
/** Hatching of any outline: lines that end at its edges, so that no clip is needed. Lengths in pt. */
/** Hatches the inside of rings (even-odd, so that holes stay free), as one operation. */
function hatch(canvas, rings, style) {
	const { pitch, rises } = style;
	const level = ([x, y]) => rises ? x + y : x - y;
	const along = ([x]) => x;
	const ends = rings.map((ring) => extentOf(ring.map(level)));
	canvas.strokeStyle = formatColor(style.color);
	canvas.lineWidth = style.width;
	canvas.lineCap = "butt";
	canvas.setLineDash([]);
	canvas.beginPath();
	const { min } = extentOf(ends.map((end) => end.min));
	const { max } = extentOf(ends.map((end) => end.max));
	for (let s = Math.ceil(min / pitch) * pitch; s < max; s += pitch) {
		const reached = rings.filter((_, i) => (ends[i]?.min ?? 0) < s && s < (ends[i]?.max ?? 0));
		for (const [from, to] of pairs(crossings(reached, (point) => level(point) - s, along))) {
			if (to - from < .15) continue;
			canvas.moveTo(from, rises ? s - from : from - s);
			canvas.lineTo(to, rises ? s - to : to - s);
		}
	}
	canvas.stroke();
}

// src/chart/classes/class-fill.ts
/** Fills outlines with the look of their class. */
/** Fills all outlines of one look together. */
function fillLook(canvas, outlines, look, scale, theme) {
	canvas.fillStyle = formatColor(groundOf(look, scale, theme));
	traceRings(canvas, outlines.flat());
	canvas.fill();
	if (look.kind === "class") return;
	const style = look.kind === "between" ? {
		color: classColor(scale, look.highest, theme),
		width: 1.1,
		pitch: 4,
		rises: true
	} : {
		color: tint(theme.muted, .7),
		width: .5,
		pitch: 4,
		rises: false
	};
	for (const outline of outlines) hatch(canvas, outline, style);
}
/** A path along all rings. */
function traceRings(canvas, rings) {
	canvas.beginPath();
	for (const ring of rings) {
		ring.forEach(([x, y], i) => {
			if (i === 0) canvas.moveTo(x, y);
			else canvas.lineTo(x, y);
		});
		canvas.closePath();
	}
}
/** The corners of a box, as a ring. */
function boxRing(x, y, width, height) {
	return [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height]
	];
}

// src/chart/classes/class-key.ts
/** The key to classes: their limits, what can't be put into one, and how the limits were chosen. */
/** The limits of a class in words: "under 10%", "10 to under 20%", "20% or more". */
function classWords({ limits }, index, unit, locale) {
	const words = chartWords(locale);
	const label = (value) => quantityLabel({
		kind: "exact",
		value,
		unit,
		wording: ""
	}, locale);
	const [low, high] = [limits[index - 1], limits[index]];
	if (low === void 0) return high === void 0 ? words.say("allValues") : words.say("under", { limit: label(high) });
	return high === void 0 ? words.say("orMore", { limit: label(low) }) : words.say("toUnder", {
		low: label(low),
		high: label(high)
	});
}
function layOutClassKey(scale, { quantities, measure, unit, counted = true }, context) {
	const { type, width, locale } = context;
	const words = chartWords(locale);
	const looks = quantities.map((quantity) => classLook(quantity, scale));
	const font = type.font(7);
	const titles = [measure, scale.method === "given" || scale.limits.length === 0 ? "" : words.classMethod(scale.method)].filter((part) => part !== "");
	const entries = Array.from({ length: scale.limits.length + 1 }, (_, index) => entry(classWords(scale, index, unit, locale), {
		kind: "class",
		index
	}, scale, context));
	const between = looks.find((look) => look.kind === "between");
	if (between) entries.push(entry(words.say("betweenClasses"), between, scale, context));
	const reasons = /* @__PURE__ */ new Map();
	for (const quantity of quantities) if (quantity.kind === "unknown") reasons.set(quantity.reason, (reasons.get(quantity.reason) ?? 0) + 1);
	for (const [reason, count] of reasons) entries.push(entry(counted ? `${reason} (${count})` : reason, { kind: "unknown" }, scale, context));
	const title = titles.length === 0 ? [] : type.wrap(words.commas(titles), font, width);
	const leading = font.size * 1.3;
	const key = layOutKey(entries, 7, context);
	return {
		height: title.length * leading + 2 + key.height,
		draw: (canvas, top) => {
			title.forEach((text, i) => {
				drawText(canvas, {
					text,
					x: 0,
					y: top + (i + .75) * leading,
					font,
					color: context.theme.muted
				});
			});
			drawKey(canvas, key, 0, top + title.length * leading + 2, context);
		}
	};
}
function entry(text, look, scale, { theme }) {
	return {
		text,
		sample: (canvas, { x, middle, width }) => {
			const box = boxRing(x, middle - 3.5, width, 7);
			fillLook(canvas, [[box]], look, scale, theme);
			strokeOutline(canvas, [box], theme);
		}
	};
}
/** The line around a region or tile: pale ones are visible on white. */
function strokeOutline(canvas, rings, theme) {
	canvas.strokeStyle = formatColor(tint(theme.muted, .6));
	canvas.lineWidth = .4;
	canvas.lineJoin = "round";
	canvas.setLineDash([]);
	traceRings(canvas, rings);
	canvas.stroke();
}

// src/chart/labels/place-labels.ts
/** From a point's edge to its label. The first needs no leader. */
const DISTANCES = [
	2,
	9,
	16,
	25,
	36,
	50,
	66
];
const DIRECTIONS = Array.from({ length: 16 }, (_, i) => i * Math.PI / 8);
/** Between labels. */
const GAP$4 = 1.5;
/** Attempts with the labels first that had no place. */
const ROUNDS = 4;
/** The places of labels inside an area; undefined for those that have none. */
function placeLabels(wishes, points, area) {
	const obstacles = new Obstacles(points);
	const crowd = wishes.map(({ point }) => obstacles.near(around(point, 24)).length);
	let order = [...wishes.keys()].sort((a, b) => (crowd[b] ?? 0) - (crowd[a] ?? 0));
	let best = [];
	let fewest = Number.POSITIVE_INFINITY;
	for (let round = 0; round < ROUNDS && fewest > 0; round++) {
		const placed = new Array(wishes.length).fill(void 0);
		const taken = [];
		for (const i of order) {
			const wish = wishes[i];
			const label = wish && bestPlace(wish, obstacles, taken, area);
			if (!label) continue;
			placed[i] = label;
			taken.push(label);
		}
		const missing = order.filter((i) => placed[i] === void 0);
		if (missing.length < fewest) [best, fewest] = [placed, missing.length];
		order = [...missing, ...order.filter((i) => placed[i] !== void 0)];
	}
	return best;
}
function bestPlace(wish, obstacles, taken, area) {
	let best;
	for (const distance of DISTANCES) {
		for (const angle of DIRECTIONS) {
			const label = labelAt(wish, distance, angle);
			if (!inside(label.box, area) || !isFree(label, wish.point, obstacles, taken)) continue;
			const cost = distance + (label.leader ? obstacles.crossed(label.leader, wish.point) : 0) * 12 + preference(angle);
			if (!best || cost < best.cost) best = {
				label,
				cost
			};
		}
		if (best && best.cost <= distance + 6) break;
	}
	return best?.label;
}
/** To the right is best, then to the left, above and below. */
function preference(angle) {
	const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
	return (1 - dx) * .6 + Math.abs(dy) * .9;
}
function labelAt({ point, width, height }, distance, angle) {
	const [dx, dy] = [snapped(Math.cos(angle)), snapped(Math.sin(angle))];
	const reach = point.radius + distance;
	const [px, py] = [point.x + dx * reach, point.y + dy * reach];
	const box = {
		x: px - width / 2 + dx * width / 2 / Math.max(Math.abs(dx), Math.abs(dy)),
		y: py - height / 2 + dy * height / 2 / Math.max(Math.abs(dx), Math.abs(dy)),
		width,
		height
	};
	const align = dx > .3 ? "left" : dx < -.3 ? "right" : "center";
	if (distance === DISTANCES[0]) return {
		box,
		leader: void 0,
		align
	};
	return {
		box,
		leader: [[point.x + dx * (point.radius + .5), point.y + dy * (point.radius + .5)], [px - dx, py - dy]],
		align
	};
}
function snapped(n) {
	return Math.abs(n) < 1e-9 ? 0 : n;
}
function isFree({ box, leader }, own, obstacles, taken) {
	if (taken.some((other) => touches(box, other.box, GAP$4))) return false;
	if (taken.some((other) => other.leader && crossesBox(other.leader, box))) return false;
	if (leader && taken.some((other) => crossesBox(leader, other.box))) return false;
	if (leader && taken.some((other) => other.leader && crosses(leader, other.leader))) return false;
	return obstacles.near(box).every((circle) => circle === own || !covers(box, circle));
}
function inside(box, area) {
	return box.x >= area.x && box.y >= area.y && box.x + box.width <= area.x + area.width && box.y + box.height <= area.y + area.height;
}
function touches(a, b, gap) {
	return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}
function covers(box, { x, y, radius }) {
	const dx = Math.max(box.x - x, 0, x - box.x - box.width);
	const dy = Math.max(box.y - y, 0, y - box.y - box.height);
	return Math.hypot(dx, dy) < radius + .5;
}
function crosses([a, b], [c, d]) {
	const side = (p, q, r) => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
	return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
function crossesBox(segment, { x, y, width, height }) {
	const [left, top, right, bottom] = [
		x - .5,
		y - .5,
		x + width + .5,
		y + height + .5
	];
	const isIn = ([px, py]) => px > left && px < right && py > top && py < bottom;
	if (isIn(segment[0]) || isIn(segment[1])) return true;
	return crosses(segment, [[left, top], [right, bottom]]) || crosses(segment, [[left, bottom], [right, top]]);
}
function around({ x, y, radius }, room) {
	const half = radius + room;
	return {
		x: x - half,
		y: y - half,
		width: 2 * half,
		height: 2 * half
	};
}
/** Points by the cells of a grid, since there may be thousands. */
var Obstacles = class Obstacles {
	#cells = /* @__PURE__ */ new Map();
	static #SIZE = 24;
	constructor(circles) {
		for (const circle of circles) for (const key of this.#keys(around(circle, 0))) {
			const cell = this.#cells.get(key);
			if (cell) cell.push(circle);
			else this.#cells.set(key, [circle]);
		}
	}
	#keys({ x, y, width, height }) {
		const keys = [];
		const size = Obstacles.#SIZE;
		for (let column = Math.floor(x / size); column <= Math.floor((x + width) / size); column++) for (let row = Math.floor(y / size); row <= Math.floor((y + height) / size); row++) keys.push(`${column} ${row}`);
		return keys;
	}
	/** The points whose cells a rectangle reaches; a large one may be listed more than once. */
	near(box) {
		return this.#keys(box).flatMap((key) => this.#cells.get(key) ?? []);
	}
	/** The number of points other than its own that a leader runs over. */
	crossed([[x1, y1], [x2, y2]], own) {
		const box = {
			x: Math.min(x1, x2),
			y: Math.min(y1, y2),
			width: Math.abs(x1 - x2),
			height: Math.abs(y1 - y2)
		};
		const over = this.near(box).filter((circle) => {
			if (circle === own) return false;
			const length = Math.hypot(x2 - x1, y2 - y1) || 1;
			const along = Math.max(0, Math.min(1, ((circle.x - x1) * (x2 - x1) + (circle.y - y1) * (y2 - y1)) / length ** 2));
			return Math.hypot(x1 + along * (x2 - x1) - circle.x, y1 + along * (y2 - y1) - circle.y) < circle.radius + .5;
		});
		return new Set(over).size;
	}
};

// src/chart/labels/named-points.ts
/** Longer labels are broken into lines, pt. */
const MEASURE = 96;
/** Places names beside their points. */
function namePoints(names, points, area, { type, theme }, { grounded = false } = {}) {
	const font = type.font(theme.textSize - .5);
	const leading = font.size * 1.15;
	const texts = names.map(({ text }) => type.wrap(text, font, Math.min(MEASURE, area.width / 2)));
	const wishes = names.map(({ point }, i) => {
		const lines = texts[i] ?? [];
		return {
			point,
			width: Math.max(...lines.map((line) => type.width(line, font))),
			height: (lines.length - 1) * leading + font.size
		};
	});
	const places = placeLabels(wishes, points, area);
	return {
		font,
		leading,
		grounded,
		labels: texts.flatMap((lines, i) => {
			const place = places[i];
			return place ? [{
				lines,
				place
			}] : [];
		}),
		leftOut: names.flatMap(({ text }, i) => places[i] ? [] : [text])
	};
}
function drawNames(canvas, { labels, font, leading, grounded }, { theme }) {
	for (const { place } of labels) if (place.leader) drawLine(canvas, {
		points: place.leader,
		color: theme.muted,
		width: .5
	});
	for (const { lines, place } of labels) {
		const { box, align } = place;
		if (grounded) {
			canvas.fillStyle = "#ffffff";
			canvas.fillRect(box.x - 1, box.y - .5, box.width + 2, box.height + 1);
		}
		const x = align === "left" ? box.x : align === "right" ? box.x + box.width : box.x + box.width / 2;
		lines.forEach((text, i) => {
			drawText(canvas, {
				text,
				x,
				y: box.y + font.size * .8 + i * leading,
				font,
				color: theme.text,
				align
			});
		});
	}
}
/** Names the points whose labels have no room; undefined if all have. */
function leftOutRemark({ leftOut, labels }) {
	if (leftOut.length === 0) return void 0;
	const shown = leftOut.slice(0, 5).map((name) => `'${name}'`);
	const more = leftOut.length > shown.length ? ` and ${leftOut.length - shown.length} more` : "";
	return {
		severity: "warning",
		code: "chart/labels-left-out",
		message: `${leftOut.length} of ${leftOut.length + labels.length} labels have no room: ${shown.join(", ")}${more}`,
		hint: "list the points to name under 'labels', shorten the labels, or write 'wide: true'"
	};
}

// src/chart/points/bubbles.ts
/** Circles whose areas are values. Their fillings distinguish groups in addition to colour, as shapes would hide areas. */
/** The tint of each group's filling, and its middle: a dot, a ring or nothing. */
const FILLINGS = [
	{
		share: .35,
		middle: "plain"
	},
	{
		share: 0,
		middle: "plain"
	},
	{
		share: .85,
		middle: "plain"
	},
	{
		share: .12,
		middle: "dot"
	},
	{
		share: .35,
		middle: "ring"
	},
	{
		share: 0,
		middle: "ring"
	}
];
function drawBubble(canvas, { x, y, radius }, { group, look, color: own }, theme) {
	const color = own ?? seriesInk(theme, group).color;
	const { share, middle } = FILLINGS[group % FILLINGS.length] ?? FILLINGS[0];
	const trace = (r) => {
		canvas.beginPath();
		canvas.arc(x, y, r, 0, 2 * Math.PI);
	};
	canvas.fillStyle = formatColor(tint(color, look === "unknown" ? 0 : share));
	trace(radius);
	canvas.fill();
	canvas.strokeStyle = formatColor(color);
	canvas.lineWidth = .8;
	canvas.setLineDash(look === "exact" ? [] : look === "approximate" ? [3, 1.5] : [1, 1.2]);
	trace(radius);
	canvas.stroke();
	canvas.setLineDash([]);
	if (middle === "plain" || radius < 2.5) return;
	trace(middle === "dot" ? 1 : radius * .6);
	if (middle === "dot") {
		canvas.fillStyle = formatColor(color);
		canvas.fill();
	} else canvas.stroke();
}
/** A small bubble for a key. */
function drawBubbleSample(canvas, { x, y }, group, color, theme) {
	drawBubble(canvas, {
		x,
		y,
		radius: 3.6
	}, {
		group,
		look: "exact",
		color
	}, theme);
}

// src/chart/size-key.ts
/** The scale of areas: circles of round values. */
/** The radius of a value's circle: areas are in proportion to values. */
function radiusOf(value, largest, most) {
	return largest > 0 ? most * Math.sqrt(value / largest) : 0;
}
/** The largest value of one digit up to a limit. */
function roundDown(limit) {
	const power = 10 ** Math.floor(Math.log10(limit) + 1e-9);
	return withoutNoise(power * ([
		5,
		2,
		1
	].find((n) => n * power <= limit * 1.000001) ?? 1));
}
/**
* Two or three circles beside each other with their values, below a title.
*
* @param most the radius of the largest value, pt.
*/
function layOutSizeKey({ title, unit, largest, most }, { type, width, locale, theme }) {
	const font = type.font(7);
	const leading = font.size * 1.3;
	const lines = type.wrap(title, font, width);
	const first = largest > 0 ? roundDown(largest) : 0;
	const texts = (first === 0 ? [] : [.../* @__PURE__ */ new Set([
		first,
		roundDown(first / 4),
		roundDown(first / 20)
	])]).flatMap((value) => tickLabels({
		min: 0,
		max: first,
		ticks: [value]
	}, unit, locale));
	let x = 0;
	const circles = texts.flatMap(({ value, text }) => {
		const radius = radiusOf(value, largest, most);
		const wide = 2 * radius + 3 + type.width(text, font);
		if (x + wide > width && x > 0) return [];
		const circle = {
			x: x + radius + .5,
			radius,
			text,
			textX: x + 2 * radius + 4
		};
		x += wide + 12;
		return [circle];
	});
	const tallest = Math.max(0, ...circles.map(({ radius }) => 2 * radius + 1), circles.length > 0 ? font.size : 0);
	const height = lines.length * leading + 3 + tallest;
	return {
		height,
		draw: (canvas, top) => {
			lines.forEach((text, i) => {
				drawText(canvas, {
					text,
					x: 0,
					y: top + (i + .75) * leading,
					font,
					color: theme.muted
				});
			});
			const middle = (top + lines.length * leading + 3 + top + height) / 2;
			canvas.strokeStyle = formatColor(theme.muted);
			canvas.lineWidth = .7;
			canvas.setLineDash([]);
			for (const { x: center, radius, text, textX } of circles) {
				canvas.beginPath();
				canvas.arc(center, middle, radius, 0, 2 * Math.PI);
				canvas.stroke();
				drawText(canvas, {
					text,
					x: textX,
					y: middle + font.size * .34,
					font,
					color: theme.muted
				});
			}
		}
	};
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero() {
	return 0;
}
function number(x) {
	return x === null ? NaN : +x;
}
const ascendingBisect = bisector(ascending);
const bisectRight = ascendingBisect.right;
const bisectLeft = ascendingBisect.left;
const bisectCenter = bisector(number).center;
const blur2 = Blur2(blurf);
const blurImage = Blur2(blurfImage);
function Blur2(blur) {
	return function(data, rx, ry = rx) {
		if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
		if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
		let { data: values, width, height } = data;
		if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
		if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
		if (!width || !height || !rx && !ry) return data;
		const blurx = rx && blur(rx);
		const blury = ry && blur(ry);
		const temp = values.slice();
		if (blurx && blury) {
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		} else if (blurx) {
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
		} else if (blury) {
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		}
		return data;
	};
}
function blurh(blur, T, S, w, h) {
	for (let y = 0, n = w * h; y < n;) blur(T, S, y, y += w, 1);
}
function blurv(blur, T, S, w, h) {
	for (let x = 0, n = w * h; x < w; ++x) blur(T, S, x, x + n, w);
}
function blurfImage(radius) {
	const blur = blurf(radius);
	return (T, S, start, stop, step) => {
		start <<= 2, stop <<= 2, step <<= 2;
		blur(T, S, start + 0, stop + 0, step);
		blur(T, S, start + 1, stop + 1, step);
		blur(T, S, start + 2, stop + 2, step);
		blur(T, S, start + 3, stop + 3, step);
	};
}
function blurf(radius) {
	const radius0 = Math.floor(radius);
	if (radius0 === radius) return bluri(radius);
	const t = radius - radius0;
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius0 * S[start];
		const s0 = step * radius0;
		const s1 = s0 + step;
		for (let i = start, j = start + s0; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s0)];
			T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
			sum -= S[Math.max(start, i - s0)];
		}
	};
}
function bluri(radius) {
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius * S[start];
		const s = step * radius;
		for (let i = start, j = start + s; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s)];
			T[i] = sum / w;
			sum -= S[Math.max(start, i - s)];
		}
	};
}
var Adder = class {
	constructor() {
		this._partials = /* @__PURE__ */ new Float64Array(32);
		this._n = 0;
	}
	add(x) {
		const p = this._partials;
		let i = 0;
		for (let j = 0; j < this._n && j < 32; j++) {
			const y = p[j], hi = x + y, lo = Math.abs(x) < Math.abs(y) ? x - (hi - y) : y - (hi - x);
			if (lo) p[i++] = lo;
			x = hi;
		}
		p[i] = x;
		this._n = i + 1;
		return this;
	}
	valueOf() {
		const p = this._partials;
		let n = this._n, x, y, lo, hi = 0;
		if (n > 0) {
			hi = p[--n];
			while (n > 0) {
				x = hi;
				y = p[--n];
				hi = x + y;
				lo = y - (hi - x);
				if (lo) break;
			}
			if (n > 0 && (lo < 0 && p[n - 1] < 0 || lo > 0 && p[n - 1] > 0)) {
				y = lo * 2;
				x = hi + y;
				if (y == x - hi) hi = x;
			}
		}
		return hi;
	}
};
var slice = Array.prototype.slice;
function* flatten(arrays) {
	for (const array of arrays) yield* array;
}
function merge(arrays) {
	return Array.from(flatten(arrays));
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
	return function shuffle(array, i0 = 0, i1 = array.length) {
		let m = i1 - (i0 = +i0);
		while (m) {
			const i = random() * m-- | 0, t = array[m + i0];
			array[m + i0] = array[i + i0];
			array[i + i0] = t;
		}
		return array;
	};
}

// node_modules/d3-geo/dist/d3-geo.mjs
var epsilon = 1e-6;
var epsilon2 = 1e-12;
var pi = Math.PI;
var halfPi = pi / 2;
var quarterPi = pi / 4;
var tau = pi * 2;
var degrees = 180 / pi;
var radians = pi / 180;
var abs = Math.abs;
var atan = Math.atan;
var atan2 = Math.atan2;
var cos = Math.cos;
var exp = Math.exp;
var hypot = Math.hypot;
var log = Math.log;
var sin = Math.sin;
var sign = Math.sign || function(x) {
	return x > 0 ? 1 : x < 0 ? -1 : 0;
};
var sqrt = Math.sqrt;
var tan = Math.tan;
function acos(x) {
	return x > 1 ? 0 : x < -1 ? pi : Math.acos(x);
}
function asin(x) {
	return x > 1 ? halfPi : x < -1 ? -halfPi : Math.asin(x);
}
function noop() {}
function streamGeometry(geometry, stream) {
	if (geometry && streamGeometryType.hasOwnProperty(geometry.type)) streamGeometryType[geometry.type](geometry, stream);
}
var streamObjectType = {
	Feature: function(object, stream) {
		streamGeometry(object.geometry, stream);
	},
	FeatureCollection: function(object, stream) {
		var features = object.features, i = -1, n = features.length;
		while (++i < n) streamGeometry(features[i].geometry, stream);
	}
};
var streamGeometryType = {
	Sphere: function(object, stream) {
		stream.sphere();
	},
	Point: function(object, stream) {
		object = object.coordinates;
		stream.point(object[0], object[1], object[2]);
	},
	MultiPoint: function(object, stream) {
		var coordinates = object.coordinates, i = -1, n = coordinates.length;
		while (++i < n) object = coordinates[i], stream.point(object[0], object[1], object[2]);
	},
	LineString: function(object, stream) {
		streamLine(object.coordinates, stream, 0);
	},
	MultiLineString: function(object, stream) {
		var coordinates = object.coordinates, i = -1, n = coordinates.length;
		while (++i < n) streamLine(coordinates[i], stream, 0);
	},
	Polygon: function(object, stream) {
		streamPolygon(object.coordinates, stream);
	},
	MultiPolygon: function(object, stream) {
		var coordinates = object.coordinates, i = -1, n = coordinates.length;
		while (++i < n) streamPolygon(coordinates[i], stream);
	},
	GeometryCollection: function(object, stream) {
		var geometries = object.geometries, i = -1, n = geometries.length;
		while (++i < n) streamGeometry(geometries[i], stream);
	}
};
function streamLine(coordinates, stream, closed) {
	var i = -1, n = coordinates.length - closed, coordinate;
	stream.lineStart();
	while (++i < n) coordinate = coordinates[i], stream.point(coordinate[0], coordinate[1], coordinate[2]);
	stream.lineEnd();
}
function streamPolygon(coordinates, stream) {
	var i = -1, n = coordinates.length;
	stream.polygonStart();
	while (++i < n) streamLine(coordinates[i], stream, 1);
	stream.polygonEnd();
}
function geoStream(object, stream) {
	if (object && streamObjectType.hasOwnProperty(object.type)) streamObjectType[object.type](object, stream);
	else streamGeometry(object, stream);
}
var areaRingSum$1 = new Adder();
var areaSum$1 = new Adder();
var lambda00$2;
var phi00$2;
var lambda0$2;
var cosPhi0$1;
var sinPhi0$1;
var areaStream$1 = {
	point: noop,
	lineStart: noop,
	lineEnd: noop,
	polygonStart: function() {
		areaRingSum$1 = new Adder();
		areaStream$1.lineStart = areaRingStart$1;
		areaStream$1.lineEnd = areaRingEnd$1;
	},
	polygonEnd: function() {
		var areaRing = +areaRingSum$1;
		areaSum$1.add(areaRing < 0 ? tau + areaRing : areaRing);
		this.lineStart = this.lineEnd = this.point = noop;
	},
	sphere: function() {
		areaSum$1.add(tau);
	}
};
function areaRingStart$1() {
	areaStream$1.point = areaPointFirst$1;
}
function areaRingEnd$1() {
	areaPoint$1(lambda00$2, phi00$2);
}
function areaPointFirst$1(lambda, phi) {
	areaStream$1.point = areaPoint$1;
	lambda00$2 = lambda, phi00$2 = phi;
	lambda *= radians, phi *= radians;
	lambda0$2 = lambda, cosPhi0$1 = cos(phi = phi / 2 + quarterPi), sinPhi0$1 = sin(phi);
}
function areaPoint$1(lambda, phi) {
	lambda *= radians, phi *= radians;
	phi = phi / 2 + quarterPi;
	var dLambda = lambda - lambda0$2, sdLambda = dLambda >= 0 ? 1 : -1, adLambda = sdLambda * dLambda, cosPhi = cos(phi), sinPhi = sin(phi), k = sinPhi0$1 * sinPhi, u = cosPhi0$1 * cosPhi + k * cos(adLambda), v = k * sdLambda * sin(adLambda);
	areaRingSum$1.add(atan2(v, u));
	lambda0$2 = lambda, cosPhi0$1 = cosPhi, sinPhi0$1 = sinPhi;
}
function area(object) {
	areaSum$1 = new Adder();
	geoStream(object, areaStream$1);
	return areaSum$1 * 2;
}
function spherical(cartesian) {
	return [atan2(cartesian[1], cartesian[0]), asin(cartesian[2])];
}
function cartesian(spherical) {
	var lambda = spherical[0], phi = spherical[1], cosPhi = cos(phi);
	return [
		cosPhi * cos(lambda),
		cosPhi * sin(lambda),
		sin(phi)
	];
}
function cartesianDot(a, b) {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
function cartesianCross(a, b) {
	return [
		a[1] * b[2] - a[2] * b[1],
		a[2] * b[0] - a[0] * b[2],
		a[0] * b[1] - a[1] * b[0]
	];
}
function cartesianAddInPlace(a, b) {
	a[0] += b[0], a[1] += b[1], a[2] += b[2];
}
function cartesianScale(vector, k) {
	return [
		vector[0] * k,
		vector[1] * k,
		vector[2] * k
	];
}
function cartesianNormalizeInPlace(d) {
	var l = sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
	d[0] /= l, d[1] /= l, d[2] /= l;
}
var lambda0$1;
var phi0;
var lambda1;
var phi1;
var lambda2;
var lambda00$1;
var phi00$1;
var p0;
var deltaSum;
var ranges;
var range;
var boundsStream$1 = {
	point: boundsPoint$1,
	lineStart: boundsLineStart,
	lineEnd: boundsLineEnd,
	polygonStart: function() {
		boundsStream$1.point = boundsRingPoint;
		boundsStream$1.lineStart = boundsRingStart;
		boundsStream$1.lineEnd = boundsRingEnd;
		deltaSum = new Adder();
		areaStream$1.polygonStart();
	},
	polygonEnd: function() {
		areaStream$1.polygonEnd();
		boundsStream$1.point = boundsPoint$1;
		boundsStream$1.lineStart = boundsLineStart;
		boundsStream$1.lineEnd = boundsLineEnd;
		if (areaRingSum$1 < 0) lambda0$1 = -(lambda1 = 180), phi0 = -(phi1 = 90);
		else if (deltaSum > epsilon) phi1 = 90;
		else if (deltaSum < -epsilon) phi0 = -90;
		range[0] = lambda0$1, range[1] = lambda1;
	},
	sphere: function() {
		lambda0$1 = -(lambda1 = 180), phi0 = -(phi1 = 90);
	}
};
function boundsPoint$1(lambda, phi) {
	ranges.push(range = [lambda0$1 = lambda, lambda1 = lambda]);
	if (phi < phi0) phi0 = phi;
	if (phi > phi1) phi1 = phi;
}
function linePoint(lambda, phi) {
	var p = cartesian([lambda * radians, phi * radians]);
	if (p0) {
		var normal = cartesianCross(p0, p), inflection = cartesianCross([
			normal[1],
			-normal[0],
			0
		], normal);
		cartesianNormalizeInPlace(inflection);
		inflection = spherical(inflection);
		var delta = lambda - lambda2, sign = delta > 0 ? 1 : -1, lambdai = inflection[0] * degrees * sign, phii, antimeridian = abs(delta) > 180;
		if (antimeridian ^ (sign * lambda2 < lambdai && lambdai < sign * lambda)) {
			phii = inflection[1] * degrees;
			if (phii > phi1) phi1 = phii;
		} else if (lambdai = (lambdai + 360) % 360 - 180, antimeridian ^ (sign * lambda2 < lambdai && lambdai < sign * lambda)) {
			phii = -inflection[1] * degrees;
			if (phii < phi0) phi0 = phii;
		} else {
			if (phi < phi0) phi0 = phi;
			if (phi > phi1) phi1 = phi;
		}
		if (antimeridian) {
			if (lambda < lambda2) {
				if (angle(lambda0$1, lambda) > angle(lambda0$1, lambda1)) lambda1 = lambda;
			} else if (angle(lambda, lambda1) > angle(lambda0$1, lambda1)) lambda0$1 = lambda;
		} else if (lambda1 >= lambda0$1) {
			if (lambda < lambda0$1) lambda0$1 = lambda;
			if (lambda > lambda1) lambda1 = lambda;
		} else if (lambda > lambda2) {
			if (angle(lambda0$1, lambda) > angle(lambda0$1, lambda1)) lambda1 = lambda;
		} else if (angle(lambda, lambda1) > angle(lambda0$1, lambda1)) lambda0$1 = lambda;
	} else ranges.push(range = [lambda0$1 = lambda, lambda1 = lambda]);
	if (phi < phi0) phi0 = phi;
	if (phi > phi1) phi1 = phi;
	p0 = p, lambda2 = lambda;
}
function boundsLineStart() {
	boundsStream$1.point = linePoint;
}
function boundsLineEnd() {
	range[0] = lambda0$1, range[1] = lambda1;
	boundsStream$1.point = boundsPoint$1;
	p0 = null;
}
function boundsRingPoint(lambda, phi) {
	if (p0) {
		var delta = lambda - lambda2;
		deltaSum.add(abs(delta) > 180 ? delta + (delta > 0 ? 360 : -360) : delta);
	} else lambda00$1 = lambda, phi00$1 = phi;
	areaStream$1.point(lambda, phi);
	linePoint(lambda, phi);
}
function boundsRingStart() {
	areaStream$1.lineStart();
}
function boundsRingEnd() {
	boundsRingPoint(lambda00$1, phi00$1);
	areaStream$1.lineEnd();
	if (abs(deltaSum) > epsilon) lambda0$1 = -(lambda1 = 180);
	range[0] = lambda0$1, range[1] = lambda1;
	p0 = null;
}
function angle(lambda0, lambda1) {
	return (lambda1 -= lambda0) < 0 ? lambda1 + 360 : lambda1;
}
function rangeCompare(a, b) {
	return a[0] - b[0];
}
function rangeContains(range, x) {
	return range[0] <= range[1] ? range[0] <= x && x <= range[1] : x < range[0] || range[1] < x;
}
function bounds(feature) {
	var i, n, a, b, merged, deltaMax, delta;
	phi1 = lambda1 = -(lambda0$1 = phi0 = Infinity);
	ranges = [];
	geoStream(feature, boundsStream$1);
	if (n = ranges.length) {
		ranges.sort(rangeCompare);
		for (i = 1, a = ranges[0], merged = [a]; i < n; ++i) {
			b = ranges[i];
			if (rangeContains(a, b[0]) || rangeContains(a, b[1])) {
				if (angle(a[0], b[1]) > angle(a[0], a[1])) a[1] = b[1];
				if (angle(b[0], a[1]) > angle(a[0], a[1])) a[0] = b[0];
			} else merged.push(a = b);
		}
		for (deltaMax = -Infinity, n = merged.length - 1, i = 0, a = merged[n]; i <= n; a = b, ++i) {
			b = merged[i];
			if ((delta = angle(a[1], b[0])) > deltaMax) deltaMax = delta, lambda0$1 = b[0], lambda1 = a[1];
		}
	}
	ranges = range = null;
	return lambda0$1 === Infinity || phi0 === Infinity ? [[NaN, NaN], [NaN, NaN]] : [[lambda0$1, phi0], [lambda1, phi1]];
}
var W0;
var W1;
var X0$1;
var Y0$1;
var Z0$1;
var X1$1;
var Y1$1;
var Z1$1;
var X2$1;
var Y2$1;
var Z2$1;
var lambda00;
var phi00;
var x0$4;
var y0$4;
var z0;
var centroidStream$1 = {
	sphere: noop,
	point: centroidPoint$1,
	lineStart: centroidLineStart$1,
	lineEnd: centroidLineEnd$1,
	polygonStart: function() {
		centroidStream$1.lineStart = centroidRingStart$1;
		centroidStream$1.lineEnd = centroidRingEnd$1;
	},
	polygonEnd: function() {
		centroidStream$1.lineStart = centroidLineStart$1;
		centroidStream$1.lineEnd = centroidLineEnd$1;
	}
};
function centroidPoint$1(lambda, phi) {
	lambda *= radians, phi *= radians;
	var cosPhi = cos(phi);
	centroidPointCartesian(cosPhi * cos(lambda), cosPhi * sin(lambda), sin(phi));
}
function centroidPointCartesian(x, y, z) {
	++W0;
	X0$1 += (x - X0$1) / W0;
	Y0$1 += (y - Y0$1) / W0;
	Z0$1 += (z - Z0$1) / W0;
}
function centroidLineStart$1() {
	centroidStream$1.point = centroidLinePointFirst;
}
function centroidLinePointFirst(lambda, phi) {
	lambda *= radians, phi *= radians;
	var cosPhi = cos(phi);
	x0$4 = cosPhi * cos(lambda);
	y0$4 = cosPhi * sin(lambda);
	z0 = sin(phi);
	centroidStream$1.point = centroidLinePoint;
	centroidPointCartesian(x0$4, y0$4, z0);
}
function centroidLinePoint(lambda, phi) {
	lambda *= radians, phi *= radians;
	var cosPhi = cos(phi), x = cosPhi * cos(lambda), y = cosPhi * sin(lambda), z = sin(phi), w = atan2(sqrt((w = y0$4 * z - z0 * y) * w + (w = z0 * x - x0$4 * z) * w + (w = x0$4 * y - y0$4 * x) * w), x0$4 * x + y0$4 * y + z0 * z);
	W1 += w;
	X1$1 += w * (x0$4 + (x0$4 = x));
	Y1$1 += w * (y0$4 + (y0$4 = y));
	Z1$1 += w * (z0 + (z0 = z));
	centroidPointCartesian(x0$4, y0$4, z0);
}
function centroidLineEnd$1() {
	centroidStream$1.point = centroidPoint$1;
}
function centroidRingStart$1() {
	centroidStream$1.point = centroidRingPointFirst;
}
function centroidRingEnd$1() {
	centroidRingPoint(lambda00, phi00);
	centroidStream$1.point = centroidPoint$1;
}
function centroidRingPointFirst(lambda, phi) {
	lambda00 = lambda, phi00 = phi;
	lambda *= radians, phi *= radians;
	centroidStream$1.point = centroidRingPoint;
	var cosPhi = cos(phi);
	x0$4 = cosPhi * cos(lambda);
	y0$4 = cosPhi * sin(lambda);
	z0 = sin(phi);
	centroidPointCartesian(x0$4, y0$4, z0);
}
function centroidRingPoint(lambda, phi) {
	lambda *= radians, phi *= radians;
	var cosPhi = cos(phi), x = cosPhi * cos(lambda), y = cosPhi * sin(lambda), z = sin(phi), cx = y0$4 * z - z0 * y, cy = z0 * x - x0$4 * z, cz = x0$4 * y - y0$4 * x, m = hypot(cx, cy, cz), w = asin(m), v = m && -w / m;
	X2$1.add(v * cx);
	Y2$1.add(v * cy);
	Z2$1.add(v * cz);
	W1 += w;
	X1$1 += w * (x0$4 + (x0$4 = x));
	Y1$1 += w * (y0$4 + (y0$4 = y));
	Z1$1 += w * (z0 + (z0 = z));
	centroidPointCartesian(x0$4, y0$4, z0);
}
function centroid(object) {
	W0 = W1 = X0$1 = Y0$1 = Z0$1 = X1$1 = Y1$1 = Z1$1 = 0;
	X2$1 = new Adder();
	Y2$1 = new Adder();
	Z2$1 = new Adder();
	geoStream(object, centroidStream$1);
	var x = +X2$1, y = +Y2$1, z = +Z2$1, m = hypot(x, y, z);
	if (m < epsilon2) {
		x = X1$1, y = Y1$1, z = Z1$1;
		if (W1 < epsilon) x = X0$1, y = Y0$1, z = Z0$1;
		m = hypot(x, y, z);
		if (m < epsilon2) return [NaN, NaN];
	}
	return [atan2(y, x) * degrees, asin(z / m) * degrees];
}
function compose(a, b) {
	function compose(x, y) {
		return x = a(x, y), b(x[0], x[1]);
	}
	if (a.invert && b.invert) compose.invert = function(x, y) {
		return x = b.invert(x, y), x && a.invert(x[0], x[1]);
	};
	return compose;
}
function rotationIdentity(lambda, phi) {
	if (abs(lambda) > pi) lambda -= Math.round(lambda / tau) * tau;
	return [lambda, phi];
}
rotationIdentity.invert = rotationIdentity;
function rotateRadians(deltaLambda, deltaPhi, deltaGamma) {
	return (deltaLambda %= tau) ? deltaPhi || deltaGamma ? compose(rotationLambda(deltaLambda), rotationPhiGamma(deltaPhi, deltaGamma)) : rotationLambda(deltaLambda) : deltaPhi || deltaGamma ? rotationPhiGamma(deltaPhi, deltaGamma) : rotationIdentity;
}
function forwardRotationLambda(deltaLambda) {
	return function(lambda, phi) {
		lambda += deltaLambda;
		if (abs(lambda) > pi) lambda -= Math.round(lambda / tau) * tau;
		return [lambda, phi];
	};
}
function rotationLambda(deltaLambda) {
	var rotation = forwardRotationLambda(deltaLambda);
	rotation.invert = forwardRotationLambda(-deltaLambda);
	return rotation;
}
function rotationPhiGamma(deltaPhi, deltaGamma) {
	var cosDeltaPhi = cos(deltaPhi), sinDeltaPhi = sin(deltaPhi), cosDeltaGamma = cos(deltaGamma), sinDeltaGamma = sin(deltaGamma);
	function rotation(lambda, phi) {
		var cosPhi = cos(phi), x = cos(lambda) * cosPhi, y = sin(lambda) * cosPhi, z = sin(phi), k = z * cosDeltaPhi + x * sinDeltaPhi;
		return [atan2(y * cosDeltaGamma - k * sinDeltaGamma, x * cosDeltaPhi - z * sinDeltaPhi), asin(k * cosDeltaGamma + y * sinDeltaGamma)];
	}
	rotation.invert = function(lambda, phi) {
		var cosPhi = cos(phi), x = cos(lambda) * cosPhi, y = sin(lambda) * cosPhi, z = sin(phi), k = z * cosDeltaGamma - y * sinDeltaGamma;
		return [atan2(y * cosDeltaGamma + z * sinDeltaGamma, x * cosDeltaPhi + k * sinDeltaPhi), asin(k * cosDeltaPhi - x * sinDeltaPhi)];
	};
	return rotation;
}
function rotation(rotate) {
	rotate = rotateRadians(rotate[0] * radians, rotate[1] * radians, rotate.length > 2 ? rotate[2] * radians : 0);
	function forward(coordinates) {
		coordinates = rotate(coordinates[0] * radians, coordinates[1] * radians);
		return coordinates[0] *= degrees, coordinates[1] *= degrees, coordinates;
	}
	forward.invert = function(coordinates) {
		coordinates = rotate.invert(coordinates[0] * radians, coordinates[1] * radians);
		return coordinates[0] *= degrees, coordinates[1] *= degrees, coordinates;
	};
	return forward;
}
function circleStream(stream, radius, delta, direction, t0, t1) {
	if (!delta) return;
	var cosRadius = cos(radius), sinRadius = sin(radius), step = direction * delta;
	if (t0 == null) {
		t0 = radius + direction * tau;
		t1 = radius - step / 2;
	} else {
		t0 = circleRadius(cosRadius, t0);
		t1 = circleRadius(cosRadius, t1);
		if (direction > 0 ? t0 < t1 : t0 > t1) t0 += direction * tau;
	}
	for (var point, t = t0; direction > 0 ? t > t1 : t < t1; t -= step) {
		point = spherical([
			cosRadius,
			-sinRadius * cos(t),
			-sinRadius * sin(t)
		]);
		stream.point(point[0], point[1]);
	}
}
function circleRadius(cosRadius, point) {
	point = cartesian(point), point[0] -= cosRadius;
	cartesianNormalizeInPlace(point);
	var radius = acos(-point[1]);
	return ((-point[2] < 0 ? -radius : radius) + tau - epsilon) % tau;
}
function clipBuffer() {
	var lines = [], line;
	return {
		point: function(x, y, m) {
			line.push([
				x,
				y,
				m
			]);
		},
		lineStart: function() {
			lines.push(line = []);
		},
		lineEnd: noop,
		rejoin: function() {
			if (lines.length > 1) lines.push(lines.pop().concat(lines.shift()));
		},
		result: function() {
			var result = lines;
			lines = [];
			line = null;
			return result;
		}
	};
}
function pointEqual(a, b) {
	return abs(a[0] - b[0]) < epsilon && abs(a[1] - b[1]) < epsilon;
}
function Intersection(point, points, other, entry) {
	this.x = point;
	this.z = points;
	this.o = other;
	this.e = entry;
	this.v = false;
	this.n = this.p = null;
}
function clipRejoin(segments, compareIntersection, startInside, interpolate, stream) {
	var subject = [], clip = [], i, n;
	segments.forEach(function(segment) {
		if ((n = segment.length - 1) <= 0) return;
		var n, p0 = segment[0], p1 = segment[n], x;
		if (pointEqual(p0, p1)) {
			if (!p0[2] && !p1[2]) {
				stream.lineStart();
				for (i = 0; i < n; ++i) stream.point((p0 = segment[i])[0], p0[1]);
				stream.lineEnd();
				return;
			}
			p1[0] += 2 * epsilon;
		}
		subject.push(x = new Intersection(p0, segment, null, true));
		clip.push(x.o = new Intersection(p0, null, x, false));
		subject.push(x = new Intersection(p1, segment, null, false));
		clip.push(x.o = new Intersection(p1, null, x, true));
	});
	if (!subject.length) return;
	clip.sort(compareIntersection);
	link(subject);
	link(clip);
	for (i = 0, n = clip.length; i < n; ++i) clip[i].e = startInside = !startInside;
	var start = subject[0], points, point;
	while (1) {
		var current = start, isSubject = true;
		while (current.v) if ((current = current.n) === start) return;
		points = current.z;
		stream.lineStart();
		do {
			current.v = current.o.v = true;
			if (current.e) {
				if (isSubject) for (i = 0, n = points.length; i < n; ++i) stream.point((point = points[i])[0], point[1]);
				else interpolate(current.x, current.n.x, 1, stream);
				current = current.n;
			} else {
				if (isSubject) {
					points = current.p.z;
					for (i = points.length - 1; i >= 0; --i) stream.point((point = points[i])[0], point[1]);
				} else interpolate(current.x, current.p.x, -1, stream);
				current = current.p;
			}
			current = current.o;
			points = current.z;
			isSubject = !isSubject;
		} while (!current.v);
		stream.lineEnd();
	}
}
function link(array) {
	if (!(n = array.length)) return;
	var n, i = 0, a = array[0], b;
	while (++i < n) {
		a.n = b = array[i];
		b.p = a;
		a = b;
	}
	a.n = b = array[0];
	b.p = a;
}
function longitude(point) {
	return abs(point[0]) <= pi ? point[0] : sign(point[0]) * ((abs(point[0]) + pi) % tau - pi);
}
function polygonContains(polygon, point) {
	var lambda = longitude(point), phi = point[1], sinPhi = sin(phi), normal = [
		sin(lambda),
		-cos(lambda),
		0
	], angle = 0, winding = 0;
	var sum = new Adder();
	if (sinPhi === 1) phi = halfPi + epsilon;
	else if (sinPhi === -1) phi = -halfPi - epsilon;
	for (var i = 0, n = polygon.length; i < n; ++i) {
		if (!(m = (ring = polygon[i]).length)) continue;
		var ring, m, point0 = ring[m - 1], lambda0 = longitude(point0), phi0 = point0[1] / 2 + quarterPi, sinPhi0 = sin(phi0), cosPhi0 = cos(phi0);
		for (var j = 0; j < m; ++j, lambda0 = lambda1, sinPhi0 = sinPhi1, cosPhi0 = cosPhi1, point0 = point1) {
			var point1 = ring[j], lambda1 = longitude(point1), phi1 = point1[1] / 2 + quarterPi, sinPhi1 = sin(phi1), cosPhi1 = cos(phi1), delta = lambda1 - lambda0, sign = delta >= 0 ? 1 : -1, absDelta = sign * delta, antimeridian = absDelta > pi, k = sinPhi0 * sinPhi1;
			sum.add(atan2(k * sign * sin(absDelta), cosPhi0 * cosPhi1 + k * cos(absDelta)));
			angle += antimeridian ? delta + sign * tau : delta;
			if (antimeridian ^ lambda0 >= lambda ^ lambda1 >= lambda) {
				var arc = cartesianCross(cartesian(point0), cartesian(point1));
				cartesianNormalizeInPlace(arc);
				var intersection = cartesianCross(normal, arc);
				cartesianNormalizeInPlace(intersection);
				var phiArc = (antimeridian ^ delta >= 0 ? -1 : 1) * asin(intersection[2]);
				if (phi > phiArc || phi === phiArc && (arc[0] || arc[1])) winding += antimeridian ^ delta >= 0 ? 1 : -1;
			}
		}
	}
	return (angle < -epsilon || angle < epsilon && sum < -epsilon2) ^ winding & 1;
}
function clip(pointVisible, clipLine, interpolate, start) {
	return function(sink) {
		var line = clipLine(sink), ringBuffer = clipBuffer(), ringSink = clipLine(ringBuffer), polygonStarted = false, polygon, segments, ring;
		var clip = {
			point,
			lineStart,
			lineEnd,
			polygonStart: function() {
				clip.point = pointRing;
				clip.lineStart = ringStart;
				clip.lineEnd = ringEnd;
				segments = [];
				polygon = [];
			},
			polygonEnd: function() {
				clip.point = point;
				clip.lineStart = lineStart;
				clip.lineEnd = lineEnd;
				segments = merge(segments);
				var startInside = polygonContains(polygon, start);
				if (segments.length) {
					if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
					clipRejoin(segments, compareIntersection, startInside, interpolate, sink);
				} else if (startInside) {
					if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
					sink.lineStart();
					interpolate(null, null, 1, sink);
					sink.lineEnd();
				}
				if (polygonStarted) sink.polygonEnd(), polygonStarted = false;
				segments = polygon = null;
			},
			sphere: function() {
				sink.polygonStart();
				sink.lineStart();
				interpolate(null, null, 1, sink);
				sink.lineEnd();
				sink.polygonEnd();
			}
		};
		function point(lambda, phi) {
			if (pointVisible(lambda, phi)) sink.point(lambda, phi);
		}
		function pointLine(lambda, phi) {
			line.point(lambda, phi);
		}
		function lineStart() {
			clip.point = pointLine;
			line.lineStart();
		}
		function lineEnd() {
			clip.point = point;
			line.lineEnd();
		}
		function pointRing(lambda, phi) {
			ring.push([lambda, phi]);
			ringSink.point(lambda, phi);
		}
		function ringStart() {
			ringSink.lineStart();
			ring = [];
		}
		function ringEnd() {
			pointRing(ring[0][0], ring[0][1]);
			ringSink.lineEnd();
			var clean = ringSink.clean(), ringSegments = ringBuffer.result(), i, n = ringSegments.length, m, segment, point;
			ring.pop();
			polygon.push(ring);
			ring = null;
			if (!n) return;
			if (clean & 1) {
				segment = ringSegments[0];
				if ((m = segment.length - 1) > 0) {
					if (!polygonStarted) sink.polygonStart(), polygonStarted = true;
					sink.lineStart();
					for (i = 0; i < m; ++i) sink.point((point = segment[i])[0], point[1]);
					sink.lineEnd();
				}
				return;
			}
			if (n > 1 && clean & 2) ringSegments.push(ringSegments.pop().concat(ringSegments.shift()));
			segments.push(ringSegments.filter(validSegment));
		}
		return clip;
	};
}
function validSegment(segment) {
	return segment.length > 1;
}
function compareIntersection(a, b) {
	return ((a = a.x)[0] < 0 ? a[1] - halfPi - epsilon : halfPi - a[1]) - ((b = b.x)[0] < 0 ? b[1] - halfPi - epsilon : halfPi - b[1]);
}
var clipAntimeridian = clip(function() {
	return true;
}, clipAntimeridianLine, clipAntimeridianInterpolate, [-pi, -halfPi]);
function clipAntimeridianLine(stream) {
	var lambda0 = NaN, phi0 = NaN, sign0 = NaN, clean;
	return {
		lineStart: function() {
			stream.lineStart();
			clean = 1;
		},
		point: function(lambda1, phi1) {
			var sign1 = lambda1 > 0 ? pi : -pi, delta = abs(lambda1 - lambda0);
			if (abs(delta - pi) < epsilon) {
				stream.point(lambda0, phi0 = (phi0 + phi1) / 2 > 0 ? halfPi : -halfPi);
				stream.point(sign0, phi0);
				stream.lineEnd();
				stream.lineStart();
				stream.point(sign1, phi0);
				stream.point(lambda1, phi0);
				clean = 0;
			} else if (sign0 !== sign1 && delta >= pi) {
				if (abs(lambda0 - sign0) < epsilon) lambda0 -= sign0 * epsilon;
				if (abs(lambda1 - sign1) < epsilon) lambda1 -= sign1 * epsilon;
				phi0 = clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1);
				stream.point(sign0, phi0);
				stream.lineEnd();
				stream.lineStart();
				stream.point(sign1, phi0);
				clean = 0;
			}
			stream.point(lambda0 = lambda1, phi0 = phi1);
			sign0 = sign1;
		},
		lineEnd: function() {
			stream.lineEnd();
			lambda0 = phi0 = NaN;
		},
		clean: function() {
			return 2 - clean;
		}
	};
}
function clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1) {
	var cosPhi0, cosPhi1, sinLambda0Lambda1 = sin(lambda0 - lambda1);
	return abs(sinLambda0Lambda1) > epsilon ? atan((sin(phi0) * (cosPhi1 = cos(phi1)) * sin(lambda1) - sin(phi1) * (cosPhi0 = cos(phi0)) * sin(lambda0)) / (cosPhi0 * cosPhi1 * sinLambda0Lambda1)) : (phi0 + phi1) / 2;
}
function clipAntimeridianInterpolate(from, to, direction, stream) {
	var phi;
	if (from == null) {
		phi = direction * halfPi;
		stream.point(-pi, phi);
		stream.point(0, phi);
		stream.point(pi, phi);
		stream.point(pi, 0);
		stream.point(pi, -phi);
		stream.point(0, -phi);
		stream.point(-pi, -phi);
		stream.point(-pi, 0);
		stream.point(-pi, phi);
	} else if (abs(from[0] - to[0]) > epsilon) {
		var lambda = from[0] < to[0] ? pi : -pi;
		phi = direction * lambda / 2;
		stream.point(-lambda, phi);
		stream.point(0, phi);
		stream.point(lambda, phi);
	} else stream.point(to[0], to[1]);
}
function clipCircle(radius) {
	var cr = cos(radius), delta = 2 * radians, smallRadius = cr > 0, notHemisphere = abs(cr) > epsilon;
	function interpolate(from, to, direction, stream) {
		circleStream(stream, radius, delta, direction, from, to);
	}
	function visible(lambda, phi) {
		return cos(lambda) * cos(phi) > cr;
	}
	function clipLine(stream) {
		var point0, c0, v0, v00, clean;
		return {
			lineStart: function() {
				v00 = v0 = false;
				clean = 1;
			},
			point: function(lambda, phi) {
				var point1 = [lambda, phi], point2, v = visible(lambda, phi), c = smallRadius ? v ? 0 : code(lambda, phi) : v ? code(lambda + (lambda < 0 ? pi : -pi), phi) : 0;
				if (!point0 && (v00 = v0 = v)) stream.lineStart();
				if (v !== v0) {
					point2 = intersect(point0, point1);
					if (!point2 || pointEqual(point0, point2) || pointEqual(point1, point2)) point1[2] = 1;
				}
				if (v !== v0) {
					clean = 0;
					if (v) {
						stream.lineStart();
						point2 = intersect(point1, point0);
						stream.point(point2[0], point2[1]);
					} else {
						point2 = intersect(point0, point1);
						stream.point(point2[0], point2[1], 2);
						stream.lineEnd();
					}
					point0 = point2;
				} else if (notHemisphere && point0 && smallRadius ^ v) {
					var t;
					if (!(c & c0) && (t = intersect(point1, point0, true))) {
						clean = 0;
						if (smallRadius) {
							stream.lineStart();
							stream.point(t[0][0], t[0][1]);
							stream.point(t[1][0], t[1][1]);
							stream.lineEnd();
						} else {
							stream.point(t[1][0], t[1][1]);
							stream.lineEnd();
							stream.lineStart();
							stream.point(t[0][0], t[0][1], 3);
						}
					}
				}
				if (v && (!point0 || !pointEqual(point0, point1))) stream.point(point1[0], point1[1]);
				point0 = point1, v0 = v, c0 = c;
			},
			lineEnd: function() {
				if (v0) stream.lineEnd();
				point0 = null;
			},
			clean: function() {
				return clean | (v00 && v0) << 1;
			}
		};
	}
	function intersect(a, b, two) {
		var pa = cartesian(a), pb = cartesian(b);
		var n1 = [
			1,
			0,
			0
		], n2 = cartesianCross(pa, pb), n2n2 = cartesianDot(n2, n2), n1n2 = n2[0], determinant = n2n2 - n1n2 * n1n2;
		if (!determinant) return !two && a;
		var c1 = cr * n2n2 / determinant, c2 = -cr * n1n2 / determinant, n1xn2 = cartesianCross(n1, n2), A = cartesianScale(n1, c1);
		cartesianAddInPlace(A, cartesianScale(n2, c2));
		var u = n1xn2, w = cartesianDot(A, u), uu = cartesianDot(u, u), t2 = w * w - uu * (cartesianDot(A, A) - 1);
		if (t2 < 0) return;
		var t = sqrt(t2), q = cartesianScale(u, (-w - t) / uu);
		cartesianAddInPlace(q, A);
		q = spherical(q);
		if (!two) return q;
		var lambda0 = a[0], lambda1 = b[0], phi0 = a[1], phi1 = b[1], z;
		if (lambda1 < lambda0) z = lambda0, lambda0 = lambda1, lambda1 = z;
		var delta = lambda1 - lambda0, polar = abs(delta - pi) < epsilon, meridian = polar || delta < epsilon;
		if (!polar && phi1 < phi0) z = phi0, phi0 = phi1, phi1 = z;
		if (meridian ? polar ? phi0 + phi1 > 0 ^ q[1] < (abs(q[0] - lambda0) < epsilon ? phi0 : phi1) : phi0 <= q[1] && q[1] <= phi1 : delta > pi ^ (lambda0 <= q[0] && q[0] <= lambda1)) {
			var q1 = cartesianScale(u, (-w + t) / uu);
			cartesianAddInPlace(q1, A);
			return [q, spherical(q1)];
		}
	}
	function code(lambda, phi) {
		var r = smallRadius ? radius : pi - radius, code = 0;
		if (lambda < -r) code |= 1;
		else if (lambda > r) code |= 2;
		if (phi < -r) code |= 4;
		else if (phi > r) code |= 8;
		return code;
	}
	return clip(visible, clipLine, interpolate, smallRadius ? [0, -radius] : [-pi, radius - pi]);
}
function clipLine(a, b, x0, y0, x1, y1) {
	var ax = a[0], ay = a[1], bx = b[0], by = b[1], t0 = 0, t1 = 1, dx = bx - ax, dy = by - ay, r = x0 - ax;
	if (!dx && r > 0) return;
	r /= dx;
	if (dx < 0) {
		if (r < t0) return;
		if (r < t1) t1 = r;
	} else if (dx > 0) {
		if (r > t1) return;
		if (r > t0) t0 = r;
	}
	r = x1 - ax;
	if (!dx && r < 0) return;
	r /= dx;
	if (dx < 0) {
		if (r > t1) return;
		if (r > t0) t0 = r;
	} else if (dx > 0) {
		if (r < t0) return;
		if (r < t1) t1 = r;
	}
	r = y0 - ay;
	if (!dy && r > 0) return;
	r /= dy;
	if (dy < 0) {
		if (r < t0) return;
		if (r < t1) t1 = r;
	} else if (dy > 0) {
		if (r > t1) return;
		if (r > t0) t0 = r;
	}
	r = y1 - ay;
	if (!dy && r < 0) return;
	r /= dy;
	if (dy < 0) {
		if (r > t1) return;
		if (r > t0) t0 = r;
	} else if (dy > 0) {
		if (r < t0) return;
		if (r < t1) t1 = r;
	}
	if (t0 > 0) a[0] = ax + t0 * dx, a[1] = ay + t0 * dy;
	if (t1 < 1) b[0] = ax + t1 * dx, b[1] = ay + t1 * dy;
	return true;
}
var clipMax = 1e9;
var clipMin = -clipMax;
function clipRectangle(x0, y0, x1, y1) {
	function visible(x, y) {
		return x0 <= x && x <= x1 && y0 <= y && y <= y1;
	}
	function interpolate(from, to, direction, stream) {
		var a = 0, a1 = 0;
		if (from == null || (a = corner(from, direction)) !== (a1 = corner(to, direction)) || comparePoint(from, to) < 0 ^ direction > 0) do
			stream.point(a === 0 || a === 3 ? x0 : x1, a > 1 ? y1 : y0);
		while ((a = (a + direction + 4) % 4) !== a1);
		else stream.point(to[0], to[1]);
	}
	function corner(p, direction) {
		return abs(p[0] - x0) < epsilon ? direction > 0 ? 0 : 3 : abs(p[0] - x1) < epsilon ? direction > 0 ? 2 : 1 : abs(p[1] - y0) < epsilon ? direction > 0 ? 1 : 0 : direction > 0 ? 3 : 2;
	}
	function compareIntersection(a, b) {
		return comparePoint(a.x, b.x);
	}
	function comparePoint(a, b) {
		var ca = corner(a, 1), cb = corner(b, 1);
		return ca !== cb ? ca - cb : ca === 0 ? b[1] - a[1] : ca === 1 ? a[0] - b[0] : ca === 2 ? a[1] - b[1] : b[0] - a[0];
	}
	return function(stream) {
		var activeStream = stream, bufferStream = clipBuffer(), segments, polygon, ring, x__, y__, v__, x_, y_, v_, first, clean;
		var clipStream = {
			point,
			lineStart,
			lineEnd,
			polygonStart,
			polygonEnd
		};
		function point(x, y) {
			if (visible(x, y)) activeStream.point(x, y);
		}
		function polygonInside() {
			var winding = 0;
			for (var i = 0, n = polygon.length; i < n; ++i) for (var ring = polygon[i], j = 1, m = ring.length, point = ring[0], a0, a1, b0 = point[0], b1 = point[1]; j < m; ++j) {
				a0 = b0, a1 = b1, point = ring[j], b0 = point[0], b1 = point[1];
				if (a1 <= y1) {
					if (b1 > y1 && (b0 - a0) * (y1 - a1) > (b1 - a1) * (x0 - a0)) ++winding;
				} else if (b1 <= y1 && (b0 - a0) * (y1 - a1) < (b1 - a1) * (x0 - a0)) --winding;
			}
			return winding;
		}
		function polygonStart() {
			activeStream = bufferStream, segments = [], polygon = [], clean = true;
		}
		function polygonEnd() {
			var startInside = polygonInside(), cleanInside = clean && startInside, visible = (segments = merge(segments)).length;
			if (cleanInside || visible) {
				stream.polygonStart();
				if (cleanInside) {
					stream.lineStart();
					interpolate(null, null, 1, stream);
					stream.lineEnd();
				}
				if (visible) clipRejoin(segments, compareIntersection, startInside, interpolate, stream);
				stream.polygonEnd();
			}
			activeStream = stream, segments = polygon = ring = null;
		}
		function lineStart() {
			clipStream.point = linePoint;
			if (polygon) polygon.push(ring = []);
			first = true;
			v_ = false;
			x_ = y_ = NaN;
		}
		function lineEnd() {
			if (segments) {
				linePoint(x__, y__);
				if (v__ && v_) bufferStream.rejoin();
				segments.push(bufferStream.result());
			}
			clipStream.point = point;
			if (v_) activeStream.lineEnd();
		}
		function linePoint(x, y) {
			var v = visible(x, y);
			if (polygon) ring.push([x, y]);
			if (first) {
				x__ = x, y__ = y, v__ = v;
				first = false;
				if (v) {
					activeStream.lineStart();
					activeStream.point(x, y);
				}
			} else if (v && v_) activeStream.point(x, y);
			else {
				var a = [x_ = Math.max(clipMin, Math.min(clipMax, x_)), y_ = Math.max(clipMin, Math.min(clipMax, y_))], b = [x = Math.max(clipMin, Math.min(clipMax, x)), y = Math.max(clipMin, Math.min(clipMax, y))];
				if (clipLine(a, b, x0, y0, x1, y1)) {
					if (!v_) {
						activeStream.lineStart();
						activeStream.point(a[0], a[1]);
					}
					activeStream.point(b[0], b[1]);
					if (!v) activeStream.lineEnd();
					clean = false;
				} else if (v) {
					activeStream.lineStart();
					activeStream.point(x, y);
					clean = false;
				}
			}
			x_ = x, y_ = y, v_ = v;
		}
		return clipStream;
	};
}
var lengthSum$1;
var lambda0;
var sinPhi0;
var cosPhi0;
var lengthStream$1 = {
	sphere: noop,
	point: noop,
	lineStart: lengthLineStart,
	lineEnd: noop,
	polygonStart: noop,
	polygonEnd: noop
};
function lengthLineStart() {
	lengthStream$1.point = lengthPointFirst$1;
	lengthStream$1.lineEnd = lengthLineEnd;
}
function lengthLineEnd() {
	lengthStream$1.point = lengthStream$1.lineEnd = noop;
}
function lengthPointFirst$1(lambda, phi) {
	lambda *= radians, phi *= radians;
	lambda0 = lambda, sinPhi0 = sin(phi), cosPhi0 = cos(phi);
	lengthStream$1.point = lengthPoint$1;
}
function lengthPoint$1(lambda, phi) {
	lambda *= radians, phi *= radians;
	var sinPhi = sin(phi), cosPhi = cos(phi), delta = abs(lambda - lambda0), cosDelta = cos(delta), x = cosPhi * sin(delta), y = cosPhi0 * sinPhi - sinPhi0 * cosPhi * cosDelta, z = sinPhi0 * sinPhi + cosPhi0 * cosPhi * cosDelta;
	lengthSum$1.add(atan2(sqrt(x * x + y * y), z));
	lambda0 = lambda, sinPhi0 = sinPhi, cosPhi0 = cosPhi;
}
function length(object) {
	lengthSum$1 = new Adder();
	geoStream(object, lengthStream$1);
	return +lengthSum$1;
}
var coordinates = [null, null];
var object = {
	type: "LineString",
	coordinates
};
function distance(a, b) {
	coordinates[0] = a;
	coordinates[1] = b;
	return length(object);
}
var identity$1 = (x) => x;
var areaSum = new Adder();
var areaRingSum = new Adder();
var x00$2;
var y00$2;
var x0$3;
var y0$3;
var areaStream = {
	point: noop,
	lineStart: noop,
	lineEnd: noop,
	polygonStart: function() {
		areaStream.lineStart = areaRingStart;
		areaStream.lineEnd = areaRingEnd;
	},
	polygonEnd: function() {
		areaStream.lineStart = areaStream.lineEnd = areaStream.point = noop;
		areaSum.add(abs(areaRingSum));
		areaRingSum = new Adder();
	},
	result: function() {
		var area = areaSum / 2;
		areaSum = new Adder();
		return area;
	}
};
function areaRingStart() {
	areaStream.point = areaPointFirst;
}
function areaPointFirst(x, y) {
	areaStream.point = areaPoint;
	x00$2 = x0$3 = x, y00$2 = y0$3 = y;
}
function areaPoint(x, y) {
	areaRingSum.add(y0$3 * x - x0$3 * y);
	x0$3 = x, y0$3 = y;
}
function areaRingEnd() {
	areaPoint(x00$2, y00$2);
}
var x0$2 = Infinity;
var y0$2 = x0$2;
var x1 = -x0$2;
var y1 = x1;
var boundsStream = {
	point: boundsPoint,
	lineStart: noop,
	lineEnd: noop,
	polygonStart: noop,
	polygonEnd: noop,
	result: function() {
		var bounds = [[x0$2, y0$2], [x1, y1]];
		x1 = y1 = -(y0$2 = x0$2 = Infinity);
		return bounds;
	}
};
function boundsPoint(x, y) {
	if (x < x0$2) x0$2 = x;
	if (x > x1) x1 = x;
	if (y < y0$2) y0$2 = y;
	if (y > y1) y1 = y;
}
var X0 = 0;
var Y0 = 0;
var Z0 = 0;
var X1 = 0;
var Y1 = 0;
var Z1 = 0;
var X2 = 0;
var Y2 = 0;
var Z2 = 0;
var x00$1;
var y00$1;
var x0$1;
var y0$1;
var centroidStream = {
	point: centroidPoint,
	lineStart: centroidLineStart,
	lineEnd: centroidLineEnd,
	polygonStart: function() {
		centroidStream.lineStart = centroidRingStart;
		centroidStream.lineEnd = centroidRingEnd;
	},
	polygonEnd: function() {
		centroidStream.point = centroidPoint;
		centroidStream.lineStart = centroidLineStart;
		centroidStream.lineEnd = centroidLineEnd;
	},
	result: function() {
		var centroid = Z2 ? [X2 / Z2, Y2 / Z2] : Z1 ? [X1 / Z1, Y1 / Z1] : Z0 ? [X0 / Z0, Y0 / Z0] : [NaN, NaN];
		X0 = Y0 = Z0 = X1 = Y1 = Z1 = X2 = Y2 = Z2 = 0;
		return centroid;
	}
};
function centroidPoint(x, y) {
	X0 += x;
	Y0 += y;
	++Z0;
}
function centroidLineStart() {
	centroidStream.point = centroidPointFirstLine;
}
function centroidPointFirstLine(x, y) {
	centroidStream.point = centroidPointLine;
	centroidPoint(x0$1 = x, y0$1 = y);
}
function centroidPointLine(x, y) {
	var dx = x - x0$1, dy = y - y0$1, z = sqrt(dx * dx + dy * dy);
	X1 += z * (x0$1 + x) / 2;
	Y1 += z * (y0$1 + y) / 2;
	Z1 += z;
	centroidPoint(x0$1 = x, y0$1 = y);
}
function centroidLineEnd() {
	centroidStream.point = centroidPoint;
}
function centroidRingStart() {
	centroidStream.point = centroidPointFirstRing;
}
function centroidRingEnd() {
	centroidPointRing(x00$1, y00$1);
}
function centroidPointFirstRing(x, y) {
	centroidStream.point = centroidPointRing;
	centroidPoint(x00$1 = x0$1 = x, y00$1 = y0$1 = y);
}
function centroidPointRing(x, y) {
	var dx = x - x0$1, dy = y - y0$1, z = sqrt(dx * dx + dy * dy);
	X1 += z * (x0$1 + x) / 2;
	Y1 += z * (y0$1 + y) / 2;
	Z1 += z;
	z = y0$1 * x - x0$1 * y;
	X2 += z * (x0$1 + x);
	Y2 += z * (y0$1 + y);
	Z2 += z * 3;
	centroidPoint(x0$1 = x, y0$1 = y);
}
function PathContext(context) {
	this._context = context;
}
PathContext.prototype = {
	_radius: 4.5,
	pointRadius: function(_) {
		return this._radius = _, this;
	},
	polygonStart: function() {
		this._line = 0;
	},
	polygonEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line === 0) this._context.closePath();
		this._point = NaN;
	},
	point: function(x, y) {
		switch (this._point) {
			case 0:
				this._context.moveTo(x, y);
				this._point = 1;
				break;
			case 1:
				this._context.lineTo(x, y);
				break;
			default:
				this._context.moveTo(x + this._radius, y);
				this._context.arc(x, y, this._radius, 0, tau);
		}
	},
	result: noop
};
var lengthSum = new Adder();
var lengthRing;
var x00;
var y00;
var x0;
var y0;
var lengthStream = {
	point: noop,
	lineStart: function() {
		lengthStream.point = lengthPointFirst;
	},
	lineEnd: function() {
		if (lengthRing) lengthPoint(x00, y00);
		lengthStream.point = noop;
	},
	polygonStart: function() {
		lengthRing = true;
	},
	polygonEnd: function() {
		lengthRing = null;
	},
	result: function() {
		var length = +lengthSum;
		lengthSum = new Adder();
		return length;
	}
};
function lengthPointFirst(x, y) {
	lengthStream.point = lengthPoint;
	x00 = x0 = x, y00 = y0 = y;
}
function lengthPoint(x, y) {
	x0 -= x, y0 -= y;
	lengthSum.add(sqrt(x0 * x0 + y0 * y0));
	x0 = x, y0 = y;
}
let cacheDigits;
let cacheAppend;
let cacheRadius;
let cacheCircle;
var PathString = class {
	constructor(digits) {
		this._append = digits == null ? append : appendRound(digits);
		this._radius = 4.5;
		this._ = "";
	}
	pointRadius(_) {
		this._radius = +_;
		return this;
	}
	polygonStart() {
		this._line = 0;
	}
	polygonEnd() {
		this._line = NaN;
	}
	lineStart() {
		this._point = 0;
	}
	lineEnd() {
		if (this._line === 0) this._ += "Z";
		this._point = NaN;
	}
	point(x, y) {
		switch (this._point) {
			case 0:
				this._append`M${x},${y}`;
				this._point = 1;
				break;
			case 1:
				this._append`L${x},${y}`;
				break;
			default:
				this._append`M${x},${y}`;
				if (this._radius !== cacheRadius || this._append !== cacheAppend) {
					const r = this._radius;
					const s = this._;
					this._ = "";
					this._append`m0,${r}a${r},${r} 0 1,1 0,${-2 * r}a${r},${r} 0 1,1 0,${2 * r}z`;
					cacheRadius = r;
					cacheAppend = this._append;
					cacheCircle = this._;
					this._ = s;
				}
				this._ += cacheCircle;
		}
	}
	result() {
		const result = this._;
		this._ = "";
		return result.length ? result : null;
	}
};
function append(strings) {
	let i = 1;
	this._ += strings[0];
	for (const j = strings.length; i < j; ++i) this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
	const d = Math.floor(digits);
	if (!(d >= 0)) throw new RangeError(`invalid digits: ${digits}`);
	if (d > 15) return append;
	if (d !== cacheDigits) {
		const k = 10 ** d;
		cacheDigits = d;
		cacheAppend = function append(strings) {
			let i = 1;
			this._ += strings[0];
			for (const j = strings.length; i < j; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
		};
	}
	return cacheAppend;
}
function index(projection, context) {
	let digits = 3, pointRadius = 4.5, projectionStream, contextStream;
	function path(object) {
		if (object) {
			if (typeof pointRadius === "function") contextStream.pointRadius(+pointRadius.apply(this, arguments));
			geoStream(object, projectionStream(contextStream));
		}
		return contextStream.result();
	}
	path.area = function(object) {
		geoStream(object, projectionStream(areaStream));
		return areaStream.result();
	};
	path.measure = function(object) {
		geoStream(object, projectionStream(lengthStream));
		return lengthStream.result();
	};
	path.bounds = function(object) {
		geoStream(object, projectionStream(boundsStream));
		return boundsStream.result();
	};
	path.centroid = function(object) {
		geoStream(object, projectionStream(centroidStream));
		return centroidStream.result();
	};
	path.projection = function(_) {
		if (!arguments.length) return projection;
		projectionStream = _ == null ? (projection = null, identity$1) : (projection = _).stream;
		return path;
	};
	path.context = function(_) {
		if (!arguments.length) return context;
		contextStream = _ == null ? (context = null, new PathString(digits)) : new PathContext(context = _);
		if (typeof pointRadius !== "function") contextStream.pointRadius(pointRadius);
		return path;
	};
	path.pointRadius = function(_) {
		if (!arguments.length) return pointRadius;
		pointRadius = typeof _ === "function" ? _ : (contextStream.pointRadius(+_), +_);
		return path;
	};
	path.digits = function(_) {
		if (!arguments.length) return digits;
		if (_ == null) digits = null;
		else {
			const d = Math.floor(_);
			if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
			digits = d;
		}
		if (context === null) contextStream = new PathString(digits);
		return path;
	};
	return path.projection(projection).digits(digits).context(context);
}
function transformer(methods) {
	return function(stream) {
		var s = new TransformStream();
		for (var key in methods) s[key] = methods[key];
		s.stream = stream;
		return s;
	};
}
function TransformStream() {}
TransformStream.prototype = {
	constructor: TransformStream,
	point: function(x, y) {
		this.stream.point(x, y);
	},
	sphere: function() {
		this.stream.sphere();
	},
	lineStart: function() {
		this.stream.lineStart();
	},
	lineEnd: function() {
		this.stream.lineEnd();
	},
	polygonStart: function() {
		this.stream.polygonStart();
	},
	polygonEnd: function() {
		this.stream.polygonEnd();
	}
};
function fit(projection, fitBounds, object) {
	var clip = projection.clipExtent && projection.clipExtent();
	projection.scale(150).translate([0, 0]);
	if (clip != null) projection.clipExtent(null);
	geoStream(object, projection.stream(boundsStream));
	fitBounds(boundsStream.result());
	if (clip != null) projection.clipExtent(clip);
	return projection;
}
function fitExtent(projection, extent, object) {
	return fit(projection, function(b) {
		var w = extent[1][0] - extent[0][0], h = extent[1][1] - extent[0][1], k = Math.min(w / (b[1][0] - b[0][0]), h / (b[1][1] - b[0][1])), x = +extent[0][0] + (w - k * (b[1][0] + b[0][0])) / 2, y = +extent[0][1] + (h - k * (b[1][1] + b[0][1])) / 2;
		projection.scale(150 * k).translate([x, y]);
	}, object);
}
function fitSize(projection, size, object) {
	return fitExtent(projection, [[0, 0], size], object);
}
function fitWidth(projection, width, object) {
	return fit(projection, function(b) {
		var w = +width, k = w / (b[1][0] - b[0][0]), x = (w - k * (b[1][0] + b[0][0])) / 2, y = -k * b[0][1];
		projection.scale(150 * k).translate([x, y]);
	}, object);
}
function fitHeight(projection, height, object) {
	return fit(projection, function(b) {
		var h = +height, k = h / (b[1][1] - b[0][1]), x = -k * b[0][0], y = (h - k * (b[1][1] + b[0][1])) / 2;
		projection.scale(150 * k).translate([x, y]);
	}, object);
}
var maxDepth = 16;
var cosMinDistance = cos(30 * radians);
function resample(project, delta2) {
	return +delta2 ? resample$1(project, delta2) : resampleNone(project);
}
function resampleNone(project) {
	return transformer({ point: function(x, y) {
		x = project(x, y);
		this.stream.point(x[0], x[1]);
	} });
}
function resample$1(project, delta2) {
	function resampleLineTo(x0, y0, lambda0, a0, b0, c0, x1, y1, lambda1, a1, b1, c1, depth, stream) {
		var dx = x1 - x0, dy = y1 - y0, d2 = dx * dx + dy * dy;
		if (d2 > 4 * delta2 && depth--) {
			var a = a0 + a1, b = b0 + b1, c = c0 + c1, m = sqrt(a * a + b * b + c * c), phi2 = asin(c /= m), lambda2 = abs(abs(c) - 1) < epsilon || abs(lambda0 - lambda1) < epsilon ? (lambda0 + lambda1) / 2 : atan2(b, a), p = project(lambda2, phi2), x2 = p[0], y2 = p[1], dx2 = x2 - x0, dy2 = y2 - y0, dz = dy * dx2 - dx * dy2;
			if (dz * dz / d2 > delta2 || abs((dx * dx2 + dy * dy2) / d2 - .5) > .3 || a0 * a1 + b0 * b1 + c0 * c1 < cosMinDistance) {
				resampleLineTo(x0, y0, lambda0, a0, b0, c0, x2, y2, lambda2, a /= m, b /= m, c, depth, stream);
				stream.point(x2, y2);
				resampleLineTo(x2, y2, lambda2, a, b, c, x1, y1, lambda1, a1, b1, c1, depth, stream);
			}
		}
	}
	return function(stream) {
		var lambda00, x00, y00, a00, b00, c00, lambda0, x0, y0, a0, b0, c0;
		var resampleStream = {
			point,
			lineStart,
			lineEnd,
			polygonStart: function() {
				stream.polygonStart();
				resampleStream.lineStart = ringStart;
			},
			polygonEnd: function() {
				stream.polygonEnd();
				resampleStream.lineStart = lineStart;
			}
		};
		function point(x, y) {
			x = project(x, y);
			stream.point(x[0], x[1]);
		}
		function lineStart() {
			x0 = NaN;
			resampleStream.point = linePoint;
			stream.lineStart();
		}
		function linePoint(lambda, phi) {
			var c = cartesian([lambda, phi]), p = project(lambda, phi);
			resampleLineTo(x0, y0, lambda0, a0, b0, c0, x0 = p[0], y0 = p[1], lambda0 = lambda, a0 = c[0], b0 = c[1], c0 = c[2], maxDepth, stream);
			stream.point(x0, y0);
		}
		function lineEnd() {
			resampleStream.point = point;
			stream.lineEnd();
		}
		function ringStart() {
			lineStart();
			resampleStream.point = ringPoint;
			resampleStream.lineEnd = ringEnd;
		}
		function ringPoint(lambda, phi) {
			linePoint(lambda00 = lambda, phi), x00 = x0, y00 = y0, a00 = a0, b00 = b0, c00 = c0;
			resampleStream.point = linePoint;
		}
		function ringEnd() {
			resampleLineTo(x0, y0, lambda0, a0, b0, c0, x00, y00, lambda00, a00, b00, c00, maxDepth, stream);
			resampleStream.lineEnd = lineEnd;
			lineEnd();
		}
		return resampleStream;
	};
}
var transformRadians = transformer({ point: function(x, y) {
	this.stream.point(x * radians, y * radians);
} });
function transformRotate(rotate) {
	return transformer({ point: function(x, y) {
		var r = rotate(x, y);
		return this.stream.point(r[0], r[1]);
	} });
}
function scaleTranslate(k, dx, dy, sx, sy) {
	function transform(x, y) {
		x *= sx;
		y *= sy;
		return [dx + k * x, dy - k * y];
	}
	transform.invert = function(x, y) {
		return [(x - dx) / k * sx, (dy - y) / k * sy];
	};
	return transform;
}
function scaleTranslateRotate(k, dx, dy, sx, sy, alpha) {
	if (!alpha) return scaleTranslate(k, dx, dy, sx, sy);
	var cosAlpha = cos(alpha), sinAlpha = sin(alpha), a = cosAlpha * k, b = sinAlpha * k, ai = cosAlpha / k, bi = sinAlpha / k, ci = (sinAlpha * dy - cosAlpha * dx) / k, fi = (sinAlpha * dx + cosAlpha * dy) / k;
	function transform(x, y) {
		x *= sx;
		y *= sy;
		return [a * x - b * y + dx, dy - b * x - a * y];
	}
	transform.invert = function(x, y) {
		return [sx * (ai * x - bi * y + ci), sy * (fi - bi * x - ai * y)];
	};
	return transform;
}
function projection(project) {
	return projectionMutator(function() {
		return project;
	})();
}
function projectionMutator(projectAt) {
	var project, k = 150, x = 480, y = 250, lambda = 0, phi = 0, deltaLambda = 0, deltaPhi = 0, deltaGamma = 0, rotate, alpha = 0, sx = 1, sy = 1, theta = null, preclip = clipAntimeridian, x0 = null, y0, x1, y1, postclip = identity$1, delta2 = .5, projectResample, projectTransform, projectRotateTransform, cache, cacheStream;
	function projection(point) {
		return projectRotateTransform(point[0] * radians, point[1] * radians);
	}
	function invert(point) {
		point = projectRotateTransform.invert(point[0], point[1]);
		return point && [point[0] * degrees, point[1] * degrees];
	}
	projection.stream = function(stream) {
		return cache && cacheStream === stream ? cache : cache = transformRadians(transformRotate(rotate)(preclip(projectResample(postclip(cacheStream = stream)))));
	};
	projection.preclip = function(_) {
		return arguments.length ? (preclip = _, theta = void 0, reset()) : preclip;
	};
	projection.postclip = function(_) {
		return arguments.length ? (postclip = _, x0 = y0 = x1 = y1 = null, reset()) : postclip;
	};
	projection.clipAngle = function(_) {
		return arguments.length ? (preclip = +_ ? clipCircle(theta = _ * radians) : (theta = null, clipAntimeridian), reset()) : theta * degrees;
	};
	projection.clipExtent = function(_) {
		return arguments.length ? (postclip = _ == null ? (x0 = y0 = x1 = y1 = null, identity$1) : clipRectangle(x0 = +_[0][0], y0 = +_[0][1], x1 = +_[1][0], y1 = +_[1][1]), reset()) : x0 == null ? null : [[x0, y0], [x1, y1]];
	};
	projection.scale = function(_) {
		return arguments.length ? (k = +_, recenter()) : k;
	};
	projection.translate = function(_) {
		return arguments.length ? (x = +_[0], y = +_[1], recenter()) : [x, y];
	};
	projection.center = function(_) {
		return arguments.length ? (lambda = _[0] % 360 * radians, phi = _[1] % 360 * radians, recenter()) : [lambda * degrees, phi * degrees];
	};
	projection.rotate = function(_) {
		return arguments.length ? (deltaLambda = _[0] % 360 * radians, deltaPhi = _[1] % 360 * radians, deltaGamma = _.length > 2 ? _[2] % 360 * radians : 0, recenter()) : [
			deltaLambda * degrees,
			deltaPhi * degrees,
			deltaGamma * degrees
		];
	};
	projection.angle = function(_) {
		return arguments.length ? (alpha = _ % 360 * radians, recenter()) : alpha * degrees;
	};
	projection.reflectX = function(_) {
		return arguments.length ? (sx = _ ? -1 : 1, recenter()) : sx < 0;
	};
	projection.reflectY = function(_) {
		return arguments.length ? (sy = _ ? -1 : 1, recenter()) : sy < 0;
	};
	projection.precision = function(_) {
		return arguments.length ? (projectResample = resample(projectTransform, delta2 = _ * _), reset()) : sqrt(delta2);
	};
	projection.fitExtent = function(extent, object) {
		return fitExtent(projection, extent, object);
	};
	projection.fitSize = function(size, object) {
		return fitSize(projection, size, object);
	};
	projection.fitWidth = function(width, object) {
		return fitWidth(projection, width, object);
	};
	projection.fitHeight = function(height, object) {
		return fitHeight(projection, height, object);
	};
	function recenter() {
		var center = scaleTranslateRotate(k, 0, 0, sx, sy, alpha).apply(null, project(lambda, phi)), transform = scaleTranslateRotate(k, x - center[0], y - center[1], sx, sy, alpha);
		rotate = rotateRadians(deltaLambda, deltaPhi, deltaGamma);
		projectTransform = compose(project, transform);
		projectRotateTransform = compose(rotate, projectTransform);
		projectResample = resample(projectTransform, delta2);
		return reset();
	}
	function reset() {
		cache = cacheStream = null;
		return projection;
	}
	return function() {
		project = projectAt.apply(this, arguments);
		projection.invert = project.invert && invert;
		return recenter();
	};
}
function conicProjection(projectAt) {
	var phi0 = 0, phi1 = pi / 3, m = projectionMutator(projectAt), p = m(phi0, phi1);
	p.parallels = function(_) {
		return arguments.length ? m(phi0 = _[0] * radians, phi1 = _[1] * radians) : [phi0 * degrees, phi1 * degrees];
	};
	return p;
}
function cylindricalEqualAreaRaw(phi0) {
	var cosPhi0 = cos(phi0);
	function forward(lambda, phi) {
		return [lambda * cosPhi0, sin(phi) / cosPhi0];
	}
	forward.invert = function(x, y) {
		return [x / cosPhi0, asin(y * cosPhi0)];
	};
	return forward;
}
function conicEqualAreaRaw(y0, y1) {
	var sy0 = sin(y0), n = (sy0 + sin(y1)) / 2;
	if (abs(n) < epsilon) return cylindricalEqualAreaRaw(y0);
	var c = 1 + sy0 * (2 * n - sy0), r0 = sqrt(c) / n;
	function project(x, y) {
		var r = sqrt(c - 2 * n * sin(y)) / n;
		return [r * sin(x *= n), r0 - r * cos(x)];
	}
	project.invert = function(x, y) {
		var r0y = r0 - y, l = atan2(x, abs(r0y)) * sign(r0y);
		if (r0y * n < 0) l -= pi * sign(x) * sign(r0y);
		return [l / n, asin((c - (x * x + r0y * r0y) * n * n) / (2 * n))];
	};
	return project;
}
function conicEqualArea() {
	return conicProjection(conicEqualAreaRaw).scale(155.424).center([0, 33.6442]);
}
function albers() {
	return conicEqualArea().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-.6, 38.7]);
}
function multiplex(streams) {
	var n = streams.length;
	return {
		point: function(x, y) {
			var i = -1;
			while (++i < n) streams[i].point(x, y);
		},
		sphere: function() {
			var i = -1;
			while (++i < n) streams[i].sphere();
		},
		lineStart: function() {
			var i = -1;
			while (++i < n) streams[i].lineStart();
		},
		lineEnd: function() {
			var i = -1;
			while (++i < n) streams[i].lineEnd();
		},
		polygonStart: function() {
			var i = -1;
			while (++i < n) streams[i].polygonStart();
		},
		polygonEnd: function() {
			var i = -1;
			while (++i < n) streams[i].polygonEnd();
		}
	};
}
function albersUsa() {
	var cache, cacheStream, lower48 = albers(), lower48Point, alaska = conicEqualArea().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), alaskaPoint, hawaii = conicEqualArea().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), hawaiiPoint, point, pointStream = { point: function(x, y) {
		point = [x, y];
	} };
	function albersUsa(coordinates) {
		var x = coordinates[0], y = coordinates[1];
		return point = null, (lower48Point.point(x, y), point) || (alaskaPoint.point(x, y), point) || (hawaiiPoint.point(x, y), point);
	}
	albersUsa.invert = function(coordinates) {
		var k = lower48.scale(), t = lower48.translate(), x = (coordinates[0] - t[0]) / k, y = (coordinates[1] - t[1]) / k;
		return (y >= .12 && y < .234 && x >= -.425 && x < -.214 ? alaska : y >= .166 && y < .234 && x >= -.214 && x < -.115 ? hawaii : lower48).invert(coordinates);
	};
	albersUsa.stream = function(stream) {
		return cache && cacheStream === stream ? cache : cache = multiplex([
			lower48.stream(cacheStream = stream),
			alaska.stream(stream),
			hawaii.stream(stream)
		]);
	};
	albersUsa.precision = function(_) {
		if (!arguments.length) return lower48.precision();
		lower48.precision(_), alaska.precision(_), hawaii.precision(_);
		return reset();
	};
	albersUsa.scale = function(_) {
		if (!arguments.length) return lower48.scale();
		lower48.scale(_), alaska.scale(_ * .35), hawaii.scale(_);
		return albersUsa.translate(lower48.translate());
	};
	albersUsa.translate = function(_) {
		if (!arguments.length) return lower48.translate();
		var k = lower48.scale(), x = +_[0], y = +_[1];
		lower48Point = lower48.translate(_).clipExtent([[x - .455 * k, y - .238 * k], [x + .455 * k, y + .238 * k]]).stream(pointStream);
		alaskaPoint = alaska.translate([x - .307 * k, y + .201 * k]).clipExtent([[x - .425 * k + epsilon, y + .12 * k + epsilon], [x - .214 * k - epsilon, y + .234 * k - epsilon]]).stream(pointStream);
		hawaiiPoint = hawaii.translate([x - .205 * k, y + .212 * k]).clipExtent([[x - .214 * k + epsilon, y + .166 * k + epsilon], [x - .115 * k - epsilon, y + .234 * k - epsilon]]).stream(pointStream);
		return reset();
	};
	albersUsa.fitExtent = function(extent, object) {
		return fitExtent(albersUsa, extent, object);
	};
	albersUsa.fitSize = function(size, object) {
		return fitSize(albersUsa, size, object);
	};
	albersUsa.fitWidth = function(width, object) {
		return fitWidth(albersUsa, width, object);
	};
	albersUsa.fitHeight = function(height, object) {
		return fitHeight(albersUsa, height, object);
	};
	function reset() {
		cache = cacheStream = null;
		return albersUsa;
	}
	return albersUsa.scale(1070);
}
function azimuthalRaw(scale) {
	return function(x, y) {
		var cx = cos(x), cy = cos(y), k = scale(cx * cy);
		if (k === Infinity) return [2, 0];
		return [k * cy * sin(x), k * sin(y)];
	};
}
function azimuthalInvert(angle) {
	return function(x, y) {
		var z = sqrt(x * x + y * y), c = angle(z), sc = sin(c), cc = cos(c);
		return [atan2(x * sc, z * cc), asin(z && y * sc / z)];
	};
}
var azimuthalEqualAreaRaw = azimuthalRaw(function(cxcy) {
	return sqrt(2 / (1 + cxcy));
});
azimuthalEqualAreaRaw.invert = azimuthalInvert(function(z) {
	return 2 * asin(z / 2);
});
function azimuthalEqualArea() {
	return projection(azimuthalEqualAreaRaw).scale(124.75).clipAngle(179.999);
}
var azimuthalEquidistantRaw = azimuthalRaw(function(c) {
	return (c = acos(c)) && c / sin(c);
});
azimuthalEquidistantRaw.invert = azimuthalInvert(function(z) {
	return z;
});
function mercatorRaw(lambda, phi) {
	return [lambda, log(tan((halfPi + phi) / 2))];
}
mercatorRaw.invert = function(x, y) {
	return [x, 2 * atan(exp(y)) - halfPi];
};
function mercator() {
	return mercatorProjection(mercatorRaw).scale(961 / tau);
}
function mercatorProjection(project) {
	var m = projection(project), center = m.center, scale = m.scale, translate = m.translate, clipExtent = m.clipExtent, x0 = null, y0, x1, y1;
	m.scale = function(_) {
		return arguments.length ? (scale(_), reclip()) : scale();
	};
	m.translate = function(_) {
		return arguments.length ? (translate(_), reclip()) : translate();
	};
	m.center = function(_) {
		return arguments.length ? (center(_), reclip()) : center();
	};
	m.clipExtent = function(_) {
		return arguments.length ? (_ == null ? x0 = y0 = x1 = y1 = null : (x0 = +_[0][0], y0 = +_[0][1], x1 = +_[1][0], y1 = +_[1][1]), reclip()) : x0 == null ? null : [[x0, y0], [x1, y1]];
	};
	function reclip() {
		var k = pi * scale(), t = m(rotation(m.rotate()).invert([0, 0]));
		return clipExtent(x0 == null ? [[t[0] - k, t[1] - k], [t[0] + k, t[1] + k]] : project === mercatorRaw ? [[Math.max(t[0] - k, x0), y0], [Math.min(t[0] + k, x1), y1]] : [[x0, Math.max(t[1] - k, y0)], [x1, Math.min(t[1] + k, y1)]]);
	}
	return reclip();
}
function equirectangularRaw(lambda, phi) {
	return [lambda, phi];
}
equirectangularRaw.invert = equirectangularRaw;
var A1 = 1.340264;
var A2 = -.081106;
var A3 = 893e-6;
var A4 = .003796;
var M = sqrt(3) / 2;
var iterations = 12;
function equalEarthRaw(lambda, phi) {
	var l = asin(M * sin(phi)), l2 = l * l, l6 = l2 * l2 * l2;
	return [lambda * cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2))), l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2))];
}
equalEarthRaw.invert = function(x, y) {
	var l = y, l2 = l * l, l6 = l2 * l2 * l2;
	for (var i = 0, delta, fy, fpy; i < iterations; ++i) {
		fy = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)) - y;
		fpy = A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2);
		l -= delta = fy / fpy, l2 = l * l, l6 = l2 * l2 * l2;
		if (abs(delta) < epsilon2) break;
	}
	return [M * x * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)) / cos(l), asin(sin(l) / M)];
};
function equalEarth() {
	return projection(equalEarthRaw).scale(177.158);
}
function gnomonicRaw(x, y) {
	var cy = cos(y), k = cos(x) * cy;
	return [cy * sin(x) / k, sin(y) / k];
}
gnomonicRaw.invert = azimuthalInvert(atan);
function identity() {
	var k = 1, tx = 0, ty = 0, sx = 1, sy = 1, alpha = 0, ca, sa, x0 = null, y0, x1, y1, kx = 1, ky = 1, transform = transformer({ point: function(x, y) {
		var p = projection([x, y]);
		this.stream.point(p[0], p[1]);
	} }), postclip = identity$1, cache, cacheStream;
	function reset() {
		kx = k * sx;
		ky = k * sy;
		cache = cacheStream = null;
		return projection;
	}
	function projection(p) {
		var x = p[0] * kx, y = p[1] * ky;
		if (alpha) {
			var t = y * ca - x * sa;
			x = x * ca + y * sa;
			y = t;
		}
		return [x + tx, y + ty];
	}
	projection.invert = function(p) {
		var x = p[0] - tx, y = p[1] - ty;
		if (alpha) {
			var t = y * ca + x * sa;
			x = x * ca - y * sa;
			y = t;
		}
		return [x / kx, y / ky];
	};
	projection.stream = function(stream) {
		return cache && cacheStream === stream ? cache : cache = transform(postclip(cacheStream = stream));
	};
	projection.postclip = function(_) {
		return arguments.length ? (postclip = _, x0 = y0 = x1 = y1 = null, reset()) : postclip;
	};
	projection.clipExtent = function(_) {
		return arguments.length ? (postclip = _ == null ? (x0 = y0 = x1 = y1 = null, identity$1) : clipRectangle(x0 = +_[0][0], y0 = +_[0][1], x1 = +_[1][0], y1 = +_[1][1]), reset()) : x0 == null ? null : [[x0, y0], [x1, y1]];
	};
	projection.scale = function(_) {
		return arguments.length ? (k = +_, reset()) : k;
	};
	projection.translate = function(_) {
		return arguments.length ? (tx = +_[0], ty = +_[1], reset()) : [tx, ty];
	};
	projection.angle = function(_) {
		return arguments.length ? (alpha = _ % 360 * radians, sa = sin(alpha), ca = cos(alpha), reset()) : alpha * degrees;
	};
	projection.reflectX = function(_) {
		return arguments.length ? (sx = _ ? -1 : 1, reset()) : sx < 0;
	};
	projection.reflectY = function(_) {
		return arguments.length ? (sy = _ ? -1 : 1, reset()) : sy < 0;
	};
	projection.fitExtent = function(extent, object) {
		return fitExtent(projection, extent, object);
	};
	projection.fitSize = function(size, object) {
		return fitSize(projection, size, object);
	};
	projection.fitWidth = function(width, object) {
		return fitWidth(projection, width, object);
	};
	projection.fitHeight = function(height, object) {
		return fitHeight(projection, height, object);
	};
	return projection;
}
function naturalEarth1Raw(lambda, phi) {
	var phi2 = phi * phi, phi4 = phi2 * phi2;
	return [lambda * (.8707 - .131979 * phi2 + phi4 * (-.013791 + phi4 * (.003971 * phi2 - .001529 * phi4))), phi * (1.007226 + phi2 * (.015085 + phi4 * (-.044475 + .028874 * phi2 - .005916 * phi4)))];
}
naturalEarth1Raw.invert = function(x, y) {
	var phi = y, i = 25, delta;
	do {
		var phi2 = phi * phi, phi4 = phi2 * phi2;
		phi -= delta = (phi * (1.007226 + phi2 * (.015085 + phi4 * (-.044475 + .028874 * phi2 - .005916 * phi4))) - y) / (1.007226 + phi2 * (.045255 + phi4 * (-.311325 + .259866 * phi2 - .005916 * 11 * phi4)));
	} while (abs(delta) > epsilon && --i > 0);
	return [x / (.8707 + (phi2 = phi * phi) * (-.131979 + phi2 * (-.013791 + phi2 * phi2 * phi2 * (.003971 - .001529 * phi2)))), phi];
};
function naturalEarth1() {
	return projection(naturalEarth1Raw).scale(175.295);
}
function orthographicRaw(x, y) {
	return [cos(y) * sin(x), sin(y)];
}
orthographicRaw.invert = azimuthalInvert(asin);
function stereographicRaw(x, y) {
	var cy = cos(y), k = 1 + cos(x) * cy;
	return [cy * sin(x) / k, sin(y) / k];
}
stereographicRaw.invert = azimuthalInvert(function(z) {
	return 2 * atan(z);
});
function transverseMercatorRaw(lambda, phi) {
	return [log(tan((halfPi + phi) / 2)), -lambda];
}
transverseMercatorRaw.invert = function(x, y) {
	return [-y, 2 * atan(exp(x)) - halfPi];
};

// src/chart/maps/projection.ts
/** Projects outlines to the page. The only file that imports d3-geo. Lengths in pt. */
/** Wider maps than this many degrees show the world. */
const WORLD = 130;
const EARTH_RADIUS = 6371;
function projectMap({ regions, projection: name, view, width, mostHeight }) {
	const isPlanar = name === "planar" || name === "planar-down";
	const shapes = regions.map(({ polygons }) => shapeOf$1(isPlanar ? polygons : polygons.map(rewound)));
	const frame = view && !isPlanar ? frameOf(view) : void 0;
	const whole = frame ?? {
		type: "GeometryCollection",
		geometries: shapes
	};
	const projection = isPlanar ? identity().reflectY(name === "planar") : projectionFor(name, whole);
	projection.fitWidth(width, whole);
	let bounds = index(projection).bounds(whole);
	if (bounds[1][1] - bounds[0][1] > mostHeight) {
		projection.fitSize([width, mostHeight], whole);
		bounds = index(projection).bounds(whole);
	}
	const height = Math.max(1, bounds[1][1] - bounds[0][1]);
	const [dx, dy] = projection.translate();
	projection.translate([dx, dy - bounds[0][1]]);
	if (frame && name !== "albers-usa") projection.clipExtent([[-1, -1], [width + 1, height + 1]]);
	const path = index(projection);
	const outlines = shapes.map((shape) => {
		const collector = new RingCollector();
		path.context(collector)(shape);
		return collector.rings();
	});
	const place = ([x, y]) => {
		const point = projection([x, y]);
		return point && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height ? point : void 0;
	};
	return {
		width,
		height,
		outlines,
		centres: outlines.map(centreOf),
		place,
		scale: isPlanar ? void 0 : scaleOf(projection, width, height)
	};
}
function shapeOf$1(polygons) {
	return {
		type: "MultiPolygon",
		coordinates: polygons
	};
}
/**
* A polygon whose exterior runs as d3-geo expects on a sphere (clockwise) and whose holes run the other way. GeoJSON
* files have both orders, and a ring in the wrong one would be the rest of the world.
*/
function rewound(polygon) {
	return polygon.map((ring, i) => {
		const isLarge = area({
			type: "Polygon",
			coordinates: [ring]
		}) > 2 * Math.PI;
		return i === 0 === isLarge ? ring.toReversed() : ring;
	});
}
/** The edge of a part of the world, with points between its corners, since it may be curved. */
function frameOf([west, south, east, north]) {
	const steps = Array.from({ length: 21 }, (_, i) => i / 20);
	const along = (a, b) => steps.map((t) => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t]);
	const [nw, ne, se, sw] = [
		[west, north],
		[east, north],
		[east, south],
		[west, south]
	];
	return {
		type: "MultiPoint",
		coordinates: [
			...along(nw, ne),
			...along(ne, se),
			...along(se, sw),
			...along(sw, nw)
		]
	};
}
/** By default one that keeps areas in proportion, since colours are compared by area. */
function projectionFor(name, whole) {
	const [[west, south], [east, north]] = bounds(whole);
	const wide = east >= west ? east - west : east - west + 360;
	const kind = name ?? (wide > WORLD || north - south > WORLD ? "equal-earth" : "azimuthal-equal-area");
	switch (kind) {
		case "equal-earth": return equalEarth();
		case "natural-earth": return naturalEarth1();
		case "mercator": return mercator();
		case "albers-usa": return albersUsa();
		case "azimuthal-equal-area": {
			const [x, y] = wide > WORLD ? centroid(whole) : [west + wide / 2, (south + north) / 2];
			return azimuthalEqualArea().rotate([-x, -y]).clipAngle(wide > WORLD ? 179 : 100);
		}
		case "planar":
		case "planar-down": return equalEarth();
		default: return kind;
	}
}
/** Kilometres in a point at several places. */
function scaleOf(projection, width, height) {
	const { invert } = projection;
	if (!invert) return void 0;
	const at = (x, y) => {
		const [from, to] = [invert([x - 5, y]), invert([x + 5, y])];
		const km = from && to ? distance(from, to) * EARTH_RADIUS / 10 : NaN;
		return Number.isFinite(km) && km > 0 ? km : void 0;
	};
	const middle = at(width / 2, height / 2);
	if (middle === void 0) return void 0;
	const places = [
		.15,
		.5,
		.85
	].flatMap((px) => [
		.1,
		.5,
		.9
	].flatMap((py) => at(width * px, height * py) ?? []));
	return {
		middle,
		least: Math.min(middle, ...places),
		greatest: Math.max(middle, ...places)
	};
}
/** The middle of the largest ring (its centroid), moved into it where a bay would leave it outside. */
function centreOf(rings) {
	return rings.reduce((a, b) => !a || Math.abs(b.area) > Math.abs(a.area) ? b : a, void 0)?.middle;
}

// src/chart/maps/projected-maps.ts
/** Enough for the maps of a brief at two widths. */
const KEPT = 24;
const kept = /* @__PURE__ */ new Map();
/** Some of a chart's regions in a place of a given width. */
function projected({ geometry, projection, view }, regions, { width, mostHeight, isInset }) {
	const part = {
		projection: isInset && projection === "albers-usa" ? void 0 : projection,
		view: isInset ? void 0 : view
	};
	const key = JSON.stringify([
		geometry?.digest,
		part,
		width,
		mostHeight,
		regions
	]);
	const known = kept.get(key);
	if (known) return known;
	const outlines = regions.flatMap((index) => geometry?.outlines[index] ?? []);
	const map = projectMap({
		regions: outlines,
		...part,
		width,
		mostHeight
	});
	kept.set(key, map);
	const oldest = kept.size > KEPT ? kept.keys().next().value : void 0;
	if (oldest !== void 0) kept.delete(oldest);
	return map;
}

// src/chart/maps/map-layout.ts
const INSET_HEIGHT = 64;
const INSET_GAP = 12;
/** A map is at most as high as this part of its width. */
const HIGHEST = 1.15;
function layOutMap(chart, context) {
	const { width, type } = context;
	const count = chart.geometry?.outlines.length ?? 0;
	const apart = /* @__PURE__ */ new Set([...chart.leftOut, ...chart.insets.flatMap(({ regions }) => regions)]);
	const regions = Array.from({ length: count }, (_, i) => i).filter((i) => !apart.has(i));
	const room = {
		width: width - 1,
		mostHeight: Math.min(440, width * HIGHEST),
		isInset: false
	};
	const main = {
		map: projected(chart, regions, room),
		regions,
		x: .5,
		y: .5,
		title: []
	};
	const scale = chart.scaleBar ? scaleBar(main.map, main.map.height + 6) : void 0;
	const top = main.map.height + 1 + (scale ? 18 : 0);
	const perRow = Math.max(1, Math.min(Math.max(3, Math.round(width / 130)), Math.floor(width / 72)));
	const size = (width - INSET_GAP * (perRow - 1)) / perRow;
	const font = type.font(7);
	const insets = [];
	let y = top;
	for (let from = 0; from < chart.insets.length; from += perRow) {
		const row = chart.insets.slice(from, from + perRow);
		const titles = row.map(({ title }) => type.wrap(title, font, size));
		const titleHeight = Math.max(...titles.map((lines) => lines.length)) * font.size * 1.2 + 2;
		const maps = row.map((inset) => projected(chart, inset.regions, {
			width: size - 1,
			mostHeight: INSET_HEIGHT,
			isInset: true
		}));
		y += 8;
		row.forEach((inset, i) => {
			const map = maps[i];
			if (!map) return;
			const x = i * (size + INSET_GAP) + .5;
			insets.push({
				map,
				regions: inset.regions,
				x,
				y: y + titleHeight,
				title: titles[i] ?? []
			});
		});
		y += titleHeight + Math.max(...maps.map(({ height }) => height)) + 1;
	}
	return {
		main,
		insets,
		scale,
		height: y
	};
}
/** The longest round length that takes at most a quarter of the map. */
function scaleBar({ scale, width }, y) {
	if (!scale) return void 0;
	const most = width / 4 * scale.middle;
	const power = 10 ** Math.floor(Math.log10(most));
	const km = ([
		5,
		2,
		1
	].find((n) => n * power <= most) ?? 1) * power;
	return {
		y,
		km,
		length: km / scale.middle,
		isMiddle: scale.greatest > scale.least * 1.1
	};
}
/** The middle of a region, wherever it is drawn. */
function regionPlaces({ main, insets }) {
	const places = /* @__PURE__ */ new Map();
	for (const { map, regions, x, y } of [main, ...insets]) regions.forEach((region, i) => {
		const centre = map.centres[i];
		if (centre) places.set(region, [centre[0] + x, centre[1] + y]);
	});
	return places;
}

// src/chart/maps/map-chart.ts
const KEY_GAP$9 = 8;
/** Regions in the colours of classes, or symbols whose areas are values, with a key. */
function planMap(chart, context) {
	const { width } = context;
	const layout = layOutMap(chart, context);
	const symbols = chart.scale ? [] : symbolsOf(chart, layout, context);
	const names = nameRegions(chart, layout, symbols, context);
	const key = keyBlock("values", chart, context, (all, around) => all.scale ? layOutClassKey(all.scale, {
		quantities: valuesOf$1(all),
		measure: all.measure,
		unit: all.unit,
		counted: !all.panelNames
	}, around) : layOutSizeKey(sizeTitle$1(all, width, around), around));
	const notes = notesOf(chart, symbols, context);
	const font = context.type.font(7, 400, "italic");
	const lines = notes.flatMap((note) => context.type.wrap(note, font, width));
	const keyTop = layout.height + KEY_GAP$9;
	const linesTop = keyTop + key.height + (lines.length > 0 ? 3 : 0);
	return sheetPlan({
		width,
		height: linesTop + lines.length * font.size * 1.3 + 1,
		remarks: remarksOf(scaledChart(chart, context), names),
		paint: (canvas) => {
			const rows = new Map(chart.rows.flatMap((row) => row.region === void 0 ? [] : [[row.region, row]]));
			for (const placed of [layout.main, ...layout.insets]) drawPlaced(canvas, chart, placed, rows, context);
			if (layout.scale) drawScaleBar(canvas, layout.scale, context);
			for (const symbol of symbols.toSorted((a, b) => b.radius - a.radius)) drawBubble(canvas, symbol, {
				group: 0,
				look: symbol.look
			}, context.theme);
			drawNames(canvas, names, context);
			key.draw(canvas, keyTop);
			lines.forEach((text, i) => {
				const y = linesTop + (i + .8) * font.size * 1.3;
				drawText(canvas, {
					text,
					x: 0,
					y,
					font,
					color: context.theme.muted
				});
			});
		}
	});
}
/** The values of all regions that count: those of the map's rows. */
function valuesOf$1({ rows }) {
	return rows.flatMap(({ cells }) => cells[0]?.quantity ?? []);
}
/** Circles at the middles of regions, or at places. */
function symbolsOf(chart, layout, context) {
	const places = regionPlaces(layout);
	const known = chart.rows.flatMap((row) => {
		const quantity = row.cells[0]?.quantity;
		const value = quantity && pointValue(quantity);
		const at = row.place ? layout.main.map.place(row.place) : places.get(row.region ?? -1);
		return value === void 0 || !at ? [] : [{
			row,
			at,
			value,
			look: quantity?.kind === "approximate" ? "approximate" : "exact"
		}];
	});
	const largest = largestOf(scaledChart(chart, context));
	const most = mostRadius(context.width);
	return known.map(({ row, at, value, look }) => ({
		row,
		x: at[0],
		y: at[1],
		radius: radiusOf(value, largest, most),
		look
	}));
}
function mostRadius(width) {
	return Math.max(8, Math.min(22, width * .045));
}
/** The largest value that a symbol can have. */
function largestOf({ rows }) {
	return Math.max(0, ...rows.map(({ cells }) => pointValue(cells[0]?.quantity ?? UNKNOWN) ?? 0));
}
/** @param width of one map, pt. */
function sizeTitle$1(chart, width, { locale }) {
	return {
		title: chartWords(locale).say("area", { title: axisTitle({
			title: chart.measure,
			unit: chart.unit
		}, locale) }),
		unit: chart.unit,
		largest: largestOf(chart),
		most: mostRadius(width)
	};
}
const UNKNOWN = {
	kind: "unknown",
	unit: "",
	wording: "",
	reason: ""
};
function nameRegions(chart, layout, symbols, context) {
	const places = regionPlaces(layout);
	const circles = new Map(symbols.map(({ row, x, y, radius }) => [row, {
		x,
		y,
		radius
	}]));
	const names = chart.rows.flatMap((row) => {
		const at = places.get(row.region ?? -1);
		const point = circles.get(row) ?? (at && {
			x: at[0],
			y: at[1],
			radius: 1
		});
		return row.named && point ? [{
			text: row.label,
			point
		}] : [];
	});
	const area = {
		x: 0,
		y: 0,
		width: context.width,
		height: layout.height
	};
	const taken = [...circles.values(), ...layout.scale ? scaleSpots(layout.scale, context) : []];
	return namePoints(names, taken, area, context, { grounded: true });
}
/** The room of the scale and its words, as circles along them: names of regions keep clear of it. */
function scaleSpots(scale, context) {
	const end = scale.length + 5 + context.type.width(scaleWords(scale, context), context.type.font(7));
	const count = Math.ceil(end / SPOT);
	return Array.from({ length: count + 1 }, (_, i) => ({
		x: end * i / count,
		y: scale.y + 3,
		radius: SPOT / 2
	}));
}
/** The distance of circles along the scale, pt. */
const SPOT = 8;
/** Insets' scale, and rows of symbols that can't be drawn. */
function notesOf(chart, symbols, { locale }) {
	const words = chartWords(locale);
	const notes = chart.insets.length > 0 ? [words.say("insetScale")] : [];
	if (chart.scale) return notes;
	const drawn = new Set(symbols.map(({ row }) => row));
	const reasons = /* @__PURE__ */ new Map();
	for (const row of chart.rows) {
		const quantity = row.cells[0]?.quantity ?? UNKNOWN;
		if (drawn.has(row)) continue;
		const reason = quantity.kind === "unknown" ? quantityLabel(quantity, locale) : words.say("outsideView");
		reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	}
	return [...notes, ...[...reasons].map(([reason, count]) => words.say("withoutSymbol", {
		reason,
		count
	}))];
}
function remarksOf({ scale, rows }, names) {
	const remark = leftOutRemark(names);
	const remarks = remark ? [remark] : [];
	if (!scale) return remarks;
	const looks = rows.map(({ cells }) => classLook(cells[0]?.quantity ?? UNKNOWN, scale));
	const used = new Set(looks.flatMap((look) => look.kind === "class" ? [look.index] : look.kind === "between" ? [look.lowest, look.highest] : []));
	const count = scale.limits.length + 1;
	if (count - used.size < 2) return remarks;
	return [...remarks, {
		severity: "warning",
		code: "chart/empty-classes",
		message: `${count - used.size} of ${count} classes have no value`,
		hint: "write limits that fit the values, or classes: { method: quantiles }"
	}];
}
/** A map's regions by look, then all borders. */
function drawPlaced(canvas, chart, { map, regions, x, y, title }, rows, { theme, type }) {
	const font = type.font(7);
	title.forEach((text, i) => {
		const baseline = y - 4 - (title.length - 1 - i) * font.size * 1.2;
		drawText(canvas, {
			text,
			x: x - .5,
			y: baseline,
			font,
			color: theme.muted
		});
	});
	canvas.save();
	canvas.translate(x, y);
	const looks = /* @__PURE__ */ new Map();
	regions.forEach((region, i) => {
		const quantity = rows.get(region)?.cells[0]?.quantity;
		const look = chart.scale && quantity ? classLook(quantity, chart.scale) : void 0;
		const key = JSON.stringify(look ?? null);
		const group = looks.get(key) ?? {
			look,
			outlines: []
		};
		group.outlines.push([...map.outlines[i] ?? []]);
		looks.set(key, group);
	});
	for (const { look, outlines } of looks.values()) {
		const rings = outlines.map((outline) => outline.map(({ points }) => points));
		if (look && chart.scale) fillLook(canvas, rings, look, chart.scale, theme);
		else {
			canvas.fillStyle = formatColor(tint(theme.grid, .55));
			traceRings(canvas, rings.flat());
			canvas.fill();
		}
	}
	strokeOutline(canvas, map.outlines.flatMap((outline) => outline.map(({ points }) => points)), theme);
	canvas.restore();
}
function drawScaleBar(canvas, scale, context) {
	const { theme, type } = context;
	const { y, length } = scale;
	const font = type.font(7);
	const points = [
		[.5, y],
		[.5, y + 4],
		[length, y + 4],
		[length, y]
	];
	drawLine(canvas, {
		points,
		color: theme.muted,
		width: .8
	});
	const text = scaleWords(scale, context);
	drawText(canvas, {
		text,
		x: length + 5,
		y: y + 5.5,
		font,
		color: theme.muted
	});
}
function scaleWords({ km, isMiddle }, { locale }) {
	const label = quantityLabel({
		kind: "exact",
		value: km,
		unit: "km",
		wording: ""
	}, locale);
	return isMiddle ? chartWords(locale).say("scaleAtMiddle", { length: label }) : label;
}

// src/chart/maps/tile-map-chart.ts
const GAP$3 = 1.5;
const KEY_GAP$8 = 8;
const MOST_TILE = 34;
/** A tile of each region in the colour of its class, with its code and, if they all fit, the values. */
function planTileMap(chart, context) {
	const { width, type, locale } = context;
	const columns = 1 + Math.max(...chart.rows.map(({ tile }) => tile.column));
	const lines = 1 + Math.max(...chart.rows.map(({ tile }) => tile.row));
	const tile = Math.min(MOST_TILE, (width + GAP$3) / columns - GAP$3);
	const bold = type.font(7, 700);
	const plain = type.font(7);
	const values = chart.rows.map(({ cells }) => {
		const quantity = cells[0]?.quantity ?? NOTHING_KNOWN;
		return quantity.kind === "unknown" ? "" : shortLabel(quantity, locale);
	});
	const hasValues = tile >= 22 && values.every((text) => type.width(text, plain) <= tile - 2);
	const body = lines * (tile + GAP$3) - GAP$3;
	const key = keyBlock("classes", chart, context, ({ rows, scale, measure, unit, panelNames }, around) => layOutClassKey(scale, {
		quantities: rows.flatMap(({ cells }) => cells[0]?.quantity ?? []),
		measure,
		unit,
		counted: !panelNames
	}, around));
	return sheetPlan({
		width,
		height: body + KEY_GAP$8 + key.height + 1,
		paint: (canvas) => {
			chart.rows.forEach((row, i) => {
				const [x, y] = [row.tile.column * (tile + GAP$3), row.tile.row * (tile + GAP$3)];
				drawTile(canvas, row, {
					chart,
					box: {
						x,
						y,
						size: tile
					}
				}, context);
				const texts = hasValues && values[i] ? [row.code, values[i] ?? ""] : [row.code];
				const look = classLook(row.cells[0]?.quantity ?? NOTHING_KNOWN, chart.scale);
				const ground = look.kind === "class" ? groundOf(look, chart.scale, context.theme) : WHITE;
				const color = readableOn(ground, context.theme.text);
				const first = y + tile / 2 + 7 * .34 - (texts.length - 1) * 8.2 / 2;
				texts.forEach((text, t) => {
					const font = t === 0 ? bold : plain;
					const at = {
						x: x + tile / 2,
						y: first + t * 8.2
					};
					if (look.kind !== "class") clearBehind(canvas, at, type.width(text, font));
					drawText(canvas, {
						text,
						...at,
						font,
						color,
						align: "center"
					});
				});
			});
			key.draw(canvas, body + KEY_GAP$8);
		}
	});
}
const WHITE = {
	r: 255,
	g: 255,
	b: 255,
	a: 1
};
/** White behind words on hatching. */
function clearBehind(canvas, { x, y }, width) {
	canvas.fillStyle = formatColor(WHITE);
	canvas.fillRect(x - width / 2 - .8, y - 6.2, width + 1.6, 7.8);
}
function drawTile(canvas, row, { chart, box }, { theme }) {
	const look = classLook(row.cells[0]?.quantity ?? NOTHING_KNOWN, chart.scale);
	const ring = boxRing(box.x, box.y, box.size, box.size);
	fillLook(canvas, [[ring]], look, chart.scale, theme);
	strokeOutline(canvas, [ring], theme);
}

// src/chart/own/fields.ts
/** The value if it is a map, otherwise an empty map. */
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
/** The value if it is a list, otherwise an empty list. */
function listOf(value) {
	return Array.isArray(value) ? value : [];
}

// src/chart/own/own-fit.ts
/** From the author's own arrangement to the one with the most room; the first that fits is drawn. */
const OWN_FITS = [
	{
		titles: .7,
		labels: void 0,
		names: void 0,
		height: 1,
		legend: void 0
	},
	{
		titles: .5,
		labels: void 0,
		names: void 0,
		height: 1,
		legend: void 0
	},
	{
		titles: .5,
		labels: .35,
		names: void 0,
		height: 1,
		legend: "bottom"
	},
	{
		titles: .5,
		labels: .35,
		names: .4,
		height: 1.25,
		legend: "right"
	},
	{
		titles: .4,
		labels: .3,
		names: .36,
		height: 1.6,
		legend: "right"
	},
	{
		titles: .3,
		labels: .25,
		names: .32,
		height: 2.2,
		legend: "right"
	},
	{
		titles: .25,
		labels: .25,
		names: .3,
		height: 3,
		legend: "right"
	},
	{
		titles: .2,
		labels: .22,
		names: .28,
		height: 4.5,
		legend: "right"
	}
];
/** pt; narrower labels would break letter by letter, so Chart.js rotates them instead. */
const LEAST_MEASURE = 30;
/** pt; the approximate width of a value axis with its title. */
const AXIS_WIDTH = 45;
/** The labels of a chart broken into lines. Labels below an axis have equal shares of its width. */
function fittedLabels(labels, { type, turned }, fit, { width, type: setter, theme }) {
	const below = ["bar", "line"].includes(type) && !turned;
	const share = [
		"pie",
		"doughnut",
		"polarArea"
	].includes(type) ? fit.names : fit.labels;
	if (share === void 0) return labels;
	const slot = .9 * (width - AXIS_WIDTH) / Math.max(1, labels.length);
	const measure = Math.max(LEAST_MEASURE, below ? slot : width * share);
	return labels.map((label) => broken(label, (line) => setter.wrap(line, setter.font(theme.textSize), measure)));
}
/** A name in the legend, broken into lines. */
function fittedNames(name, { fit, width, type, theme }) {
	if (fit.names === void 0) return name;
	const measure = width * fit.names;
	return broken(name, (line) => type.wrap(line, type.font(theme.textSize), measure));
}
function broken(words, wrap) {
	const lines = [words].flat().flatMap(wrap);
	return lines.length === 1 ? lines[0] ?? "" : measurable(lines);
}
/** Lines that convert to their longest one as a string: Chart.js's legend measures a list as if it were a string. */
function measurable(lines) {
	const longest = lines.reduce((most, line) => line.length > most.length ? line : most, "");
	return Object.defineProperty([...lines], "toString", { value: () => longest });
}

// src/chart/own/own-words.ts
/** The words of an author's own configuration: labels, titles, and axis numbers. */
/** A label in the form that Chart.js expects: text, or a list of lines. Years are numbers in YAML and JSON. */
function wordsOf(value) {
	if (Array.isArray(value)) return value.map((line) => [wordsOf(line)].flat().join(" "));
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/** The brief's font as a Chart.js option. */
function font({ type, theme }) {
	const request = type.font(theme.textSize);
	return {
		family: formatFamilies(request),
		size: request.size
	};
}
/**
* A title broken into lines that fit: Chart.js would squeeze its letters.
*
* @param measure pt.
*/
function titleOf(title, measure, context) {
	const { type, theme } = context;
	const own = fieldsOf(title.font);
	const size = typeof own.size === "number" ? own.size : theme.textSize;
	const request = {
		...type.font(size),
		weight: own.weight === "normal" ? 400 : 700
	};
	const lines = [wordsOf(title.text)].flat().flatMap((line) => type.wrap(line, request, measure));
	const text = title.text === void 0 ? {} : { text: lines.length === 1 ? lines[0] : lines };
	return {
		color: formatColor(theme.text),
		...title,
		font: {
			...font(context),
			...own
		},
		...text
	};
}
/** Chart types with an axis in each direction, and those whose horizontal axis has labels. */
const UPRIGHT = [
	"bar",
	"line",
	"scatter",
	"bubble"
];
const LABELLED = ["bar", "line"];
const ROUND = ["radar", "polarArea"];
/** Ticks and grids in the theme's colours, numbers as in all charts; the author's own options override them. */
function scalesOf(options, type, size, context) {
	const { theme } = context;
	const scales = fieldsOf(options.scales);
	const labelled = LABELLED.includes(type) ? options.indexAxis === "y" ? "y" : "x" : "";
	const all = UPRIGHT.includes(type) ? {
		x: {},
		y: {},
		...scales
	} : ROUND.includes(type) ? {
		r: {},
		...scales
	} : scales;
	return Object.fromEntries(Object.entries(all).map(([id, scale]) => {
		const given = fieldsOf(scale);
		const axis = typeof given.axis === "string" ? given.axis : id.charAt(0);
		const numbers = (given.type === void 0 ? axis !== labelled : given.type === "linear") ? { callback: tickWords$1(context) } : {};
		const own = fieldsOf(given.ticks);
		const formatted = own.format === void 0 ? numbers : {};
		const ticks = {
			color: formatColor(theme.muted),
			font: font(context),
			...formatted,
			...own
		};
		const measure = (axis === "y" ? size.height : size.width) * size.titleShare;
		const title = titleOf(fieldsOf(given.title), measure, context);
		const grid = {
			color: formatColor(theme.grid),
			lineWidth: .5,
			...fieldsOf(given.grid)
		};
		const round = axis === "r" ? { pointLabels: {
			font: font(context),
			...fieldsOf(given.pointLabels)
		} } : {};
		return [id, {
			...given,
			...round,
			ticks,
			title,
			grid
		}];
	}));
}
/** Formats axis numbers as in other charts: a true minus, the language's signs, no floating-point noise. */
function tickWords$1({ locale }) {
	return (value, index, ticks) => {
		const values = listOf(ticks).map((tick) => Number(fieldsOf(tick).value));
		if (values.some((v) => !Number.isFinite(v))) return String(value);
		const [min = 0] = values;
		return tickLabels({
			min,
			max: values.at(-1) ?? min,
			ticks: values
		}, "", locale)[index]?.text ?? "";
	};
}

// src/chart/own/own-legend.ts
/** The legend of an author's own configuration: its samples look like the marks that they name. */
/** Circular chart types have a colour for each part. */
const BY_PART = [
	"pie",
	"doughnut",
	"polarArea"
];
/** The legend is shown for several series and for parts of a whole; a line's sample is a line with its dashes. */
function legendOf(datasets, type, given, context) {
	const parts = BY_PART.includes(type);
	const labels = fieldsOf(given.labels);
	const own = labels.generateLabels !== void 0 || labels.usePointStyle !== void 0;
	const color = formatColor(context.theme.text);
	const samples = parts || own ? {} : {
		usePointStyle: true,
		pointStyleWidth: 13,
		generateLabels: samplesOf(datasets, type, color, context)
	};
	return {
		display: parts || datasets.length > 1,
		...given,
		...context.fit.legend === void 0 ? {} : {
			position: context.fit.legend,
			maxWidth: context.width * .6
		},
		labels: {
			color,
			boxWidth: 12,
			boxHeight: parts ? 8 : 6,
			font: font(context),
			...samples,
			...labels
		}
	};
}
function samplesOf(datasets, type, fontColor, context) {
	return () => datasets.map((dataset, datasetIndex) => {
		const own = String(dataset.type ?? type);
		const line = own === "line" || own === "radar";
		const round = own === "scatter" || own === "bubble";
		const fill = first(dataset.backgroundColor);
		const stroke = line ? first(dataset.borderColor) : first(dataset.borderColor) ?? fill;
		return {
			fontColor,
			text: fittedNames(String(dataset.label ?? ""), context),
			datasetIndex,
			hidden: dataset.hidden === true,
			fillStyle: fill,
			strokeStyle: stroke,
			lineWidth: Number(first(dataset.borderWidth) ?? 0),
			lineDash: line ? listOf(dataset.borderDash) : [],
			pointStyle: line ? "line" : round ? "circle" : "rect"
		};
	});
}
/** A dataset may have a colour for each value; the first one represents the series. */
function first(value) {
	return Array.isArray(value) ? value[0] : value;
}

// src/chart/own/own-chart.ts
/** The height as a share of the width, if the author sets none. */
const ASPECT = .6;
/** pt; axes and their titles need this much even on narrow charts. */
const LEAST_HEIGHT = 110;
/** pt; the height of one row of bars, and the maximum of all rows if the author sets no height. */
const ROW_HEIGHT = 14;
const MOST_ROWS_HEIGHT = 420;
/**
* Plans an author's own configuration, with the brief's type and palette as defaults, drawn once without animation.
* Features that Chart.js or the recorder can't handle are errors that name them.
*/
function planOwnChart(chart, context, fit = OWN_FITS[0]) {
	const { width, locale } = context;
	const given = copied(chart.configuration ?? {});
	const options = fieldsOf(given.options);
	const data = fieldsOf(given.data);
	const type = String(given.type);
	const rows = type === "bar" && options.indexAxis === "y" ? listOf(data.labels).length : 0;
	const least = Math.max(LEAST_HEIGHT, Math.min(rows * ROW_HEIGHT, MOST_ROWS_HEIGHT));
	const height = Math.ceil(chart.height ?? Math.max(width * ASPECT, least) * fit.height);
	const datasets = listOf(data.datasets).map((dataset, i) => datasetOf(fieldsOf(dataset), i, type, context));
	const labels = listOf(data.labels).map(wordsOf);
	const fitted = fittedLabels(labels, {
		type,
		turned: options.indexAxis === "y"
	}, fit, context);
	return {
		width,
		height,
		ownPlugins: true,
		configuration: {
			...given,
			data: {
				...data,
				...data.labels === void 0 ? {} : { labels: fitted },
				datasets
			},
			options: {
				...look(context),
				locale: locale.tag,
				...options,
				font: {
					...font(context),
					...fieldsOf(options.font)
				},
				scales: scalesOf(options, type, {
					width,
					height,
					titleShare: fit.titles
				}, context),
				plugins: pluginsOf(fieldsOf(options.plugins), datasets, type, {
					...context,
					fit
				}),
				animation: false,
				responsive: false,
				devicePixelRatio: 1,
				events: []
			}
		}
	};
}
/** A deep copy of plain data: Chart.js modifies its arguments. An option that is null counts as not set. */
function copied(value) {
	if (Array.isArray(value)) return value.map(copied);
	if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
	const set = Object.entries(value).filter(([, inner]) => inner !== null);
	return Object.fromEntries(set.map(([key, inner]) => [key, copied(inner)]));
}
function look({ theme }) {
	return {
		color: formatColor(theme.text),
		borderColor: formatColor(theme.grid)
	};
}
function pluginsOf(plugins, datasets, type, context) {
	const { width } = context;
	const heading = (name) => plugins[name] === void 0 ? {} : { [name]: titleOf(fieldsOf(plugins[name]), width - 2 * TITLE_PADDING, context) };
	return {
		...plugins,
		...heading("title"),
		...heading("subtitle"),
		tooltip: { enabled: false },
		legend: legendOf(datasets, type, fieldsOf(plugins.legend), context)
	};
}
/** Chart.js's own space around a title. */
const TITLE_PADDING = 10;
/** Chart types drawn with lines. */
const LINES = ["line", "radar"];
/** A dataset with a colour of the palette, dashes in its second round, and its label as text. */
function datasetOf(dataset, index, chartType, context) {
	const { theme } = context;
	const type = String(dataset.type ?? chartType);
	const label = dataset.label === void 0 ? {} : { label: [wordsOf(dataset.label)].flat().join(" ") };
	const colors = theme.series.map(formatColor);
	if (BY_PART.includes(type)) return {
		backgroundColor: listOf(dataset.data).map((_, i) => colors[i % colors.length]),
		borderColor: "#ffffff",
		...dataset,
		...label
	};
	const ink = theme.series[index % colors.length] ?? theme.text;
	const color = formatColor(ink);
	const borderDash = seriesDash(theme, index);
	if (LINES.includes(type)) return {
		backgroundColor: dataset.fill ? formatColor(tint(ink, .3)) : dataset.borderColor ?? color,
		borderColor: color,
		borderWidth: 1.5,
		borderDash,
		fill: false,
		...dataset,
		...label
	};
	return {
		backgroundColor: color,
		...type === "bubble" ? {
			borderColor: "#ffffff",
			borderWidth: .8
		} : { borderWidth: 0 },
		...dataset,
		...label
	};
}

// src/chart/own/own-data.ts
const MOST_VALUES$1 = 12;
/** A configuration's labels and datasets as a table; points without a label are identified by x. */
function ownTable(chart, locale) {
	const words = chartWords(locale);
	const data = fieldsOf(chart.configuration?.data);
	const datasets = listOf(data.datasets).map(fieldsOf);
	const labels = listOf(data.labels);
	const turned = fieldsOf(chart.configuration?.options).indexAxis === "y";
	const columns = datasets.map((dataset) => valuesOf(dataset.data));
	const count = columns.reduce((most, column) => Math.max(most, column.length), labels.length);
	const named = datasets.map(({ label }) => label === void 0 || label === null ? "" : plainWords(label));
	const axes = axisTitles(chart);
	const names = named.map((name) => name || axes.value || words.say("value"));
	const rows = Array.from({ length: Math.max(0, count) }, (_, i) => {
		const values = columns.map((column) => column[i]);
		return [labels[i] === void 0 ? formatValue(placeOf(values, turned), locale) : plainWords(labels[i]), ...values.map((value) => formatValue(value, locale, turned))];
	});
	return {
		header: [axes.category || words.say("category"), ...names],
		rows
	};
}
/** The axis titles for labels and values, if the configuration has them. */
function axisTitles({ configuration = {} }) {
	const options = fieldsOf(configuration.options);
	const scales = fieldsOf(options.scales);
	const titleOf = (id) => {
		const { text } = fieldsOf(fieldsOf(scales[id]).title);
		return text === void 0 ? "" : plainWords(text);
	};
	const turned = options.indexAxis === "y";
	return {
		category: titleOf(turned ? "y" : "x"),
		value: titleOf(turned ? "x" : "y")
	};
}
function plainWords(words) {
	return [wordsOf(words)].flat().join(" ");
}
/** Lists the values if they are few, otherwise their number. */
function describeOwnChart(chart, locale) {
	const words = chartWords(locale);
	const { header, rows } = ownTable(chart, locale);
	const count = rows.length * (header.length - 1);
	if (count === 0) return [];
	if (count > MOST_VALUES$1) return [words.sentence(words.say("values", { count }))];
	const names = header.slice(1);
	const parts = rows.map(([label = "", ...values]) => names.length === 1 ? words.labelled(label, values.join()) : words.labelled(label, words.commas(values.map((value, i) => words.say("seriesValue", {
		name: names[i] ?? "",
		value
	})))));
	return [words.sentence(words.semicolons(parts))];
}
/** A list unchanged; a map as points, whose keys are the positions of their values. */
function valuesOf(data) {
	return Array.isArray(data) ? data : Object.entries(fieldsOf(data)).map(([x, y]) => ({
		x,
		y
	}));
}
/** The position of the first of several points on the label axis. */
function placeOf(values, turned) {
	const point = values.map(fieldsOf).find(({ x, y }) => x !== void 0 || y !== void 0);
	return turned ? point?.y : point?.x;
}
/** Formats a number, a span of two, a point's value, or a text. */
function formatValue(value, locale, turned = false) {
	if (typeof value === "number") return quantityWords({
		kind: "exact",
		value: asPrinted(value),
		unit: "",
		wording: ""
	}, locale);
	if (typeof value === "string") return value;
	if (Array.isArray(value)) return value.map((inner) => formatValue(inner, locale)).join("–");
	const { x, y: upright, r } = fieldsOf(value);
	const y = turned ? x : upright;
	if (y === void 0) return chartWords(locale).say("noValue");
	return r === void 0 ? formatValue(y, locale) : `${formatValue(y, locale)} (${formatValue(r, locale)})`;
}
/** Rounds to six digits any number with more than 12 significant digits, which must have been computed. */
function asPrinted(value) {
	return Number.isInteger(value) || Number(value.toPrecision(12)) === value ? value : Number(value.toPrecision(6));
}

// src/chart/words/describe-added.ts
/** One sentence for each. */
function describeAdded(chart, locale) {
	const words = chartWords(locale);
	const { annotations = [], highlight, rows, series } = chart;
	const names = /* @__PURE__ */ new Set([...(highlight?.rows ?? []).map((i) => rows[i]?.label ?? ""), ...(highlight?.series ?? []).map((i) => series[i]?.name ?? "")]);
	const breaks = chart.kind === "line" ? chart.breaks ?? [] : [];
	const axis = "axis" in chart ? chart.axis : void 0;
	return [
		...axis?.scale === "log" ? [words.say("logScale")] : [],
		...chart.share && axis?.why !== void 0 ? [words.say("cutAxis", { why: axis.why })] : [],
		...names.size > 0 ? [words.say("highlighted", { names: words.commas([...names]) })] : [],
		...rows.some(({ provisional }) => provisional) ? [words.say("provisionalRows", { names: words.commas(rows.filter((r) => r.provisional).map((r) => r.label)) })] : [],
		...breaks.map(({ at, why }) => words.say("brokenAt", {
			date: at.wording,
			why
		})),
		...annotations.map((one) => annotationWords(one, chart, words, locale))
	].map((text) => words.sentence(capitalise(text)));
}
function annotationWords(annotation, chart, words, locale) {
	const nameOf = ({ row, series }) => {
		const name = chart.series.length > 1 && chart.kind !== "scatter" ? chart.series[series]?.name : void 0;
		return words.commas([chart.rows[row]?.label ?? "", ...name === void 0 ? [] : [name]]);
	};
	const { label } = annotation;
	switch (annotation.kind) {
		case "reference": return referenceLabel(label, annotation.quantity, locale);
		case "period":
		case "event": return words.labelled(annotation.date.wording, label);
		case "note": return words.labelled(nameOf(annotation.at), label);
		case "bracket": {
			const { from, to } = annotation;
			return words.say("between", {
				from: nameOf(from),
				to: nameOf(to),
				words: bracketWords(annotation, chart, locale)
			});
		}
		default: return annotation;
	}
}

// src/chart/panels/small-multiples.ts
const GAP_X$1 = 16;
const GAP_Y$1 = 12;
const KEY_GAP$7 = 7;
/** Between a panel's name and its plot. */
const TITLE_GAP = 3;
/** Narrower panels have no room for words beside their marks, pt. */
const LEAST_WIDTH$1 = 108;
const LEAST_WIDTHS = {
	"stacked-bar": 150,
	likert: 150,
	dumbbell: 150,
	slope: 150,
	pyramid: 140
};
/** A tile holds a code of four letters, pt. */
const LEAST_TILE = 21;
const MOST_COLUMNS$1 = 4;
/** The panels of a chart in rows of equal number, each named above its plot. `context.rows` are rows of panels. */
function planSmallMultiples(chart, outer, plan) {
	const { rows: range, ...context } = outer;
	const { width, theme, type } = context;
	const panels = panelsOf(chart);
	const { perRow, rows, panelWidth } = arrange(chart, panels.length, width);
	const shared = new SharedKey(context);
	const plans = planPanels$1(chart, {
		...context,
		width: panelWidth,
		panel: shared.panel(chart)
	}, plan);
	const font = type.font(theme.textSize, 600);
	const leading = font.size * 1.2;
	const titles = panels.map(({ name }) => type.wrap(name, font, panelWidth));
	const titleHeight = Math.max(...titles.map((lines) => lines.length)) * leading + TITLE_GAP;
	const rowHeight = Math.ceil(titleHeight + Math.max(...plans.map(({ height }) => height)) + GAP_Y$1);
	const { above, below } = shared.layOut();
	const top = above.height > 0 ? Math.ceil(above.height + KEY_GAP$7) : 0;
	const { from, to } = range ?? {
		from: 0,
		to: rows
	};
	const shown = panels.map((_, i) => i).filter((i) => i >= from * perRow && i < to * perRow);
	const placeOf = (i) => ({
		x: i % perRow * (panelWidth + GAP_X$1),
		y: top + (Math.floor(i / perRow) - from) * rowHeight + Math.ceil(titleHeight)
	});
	const body = top + (to - from) * rowHeight - GAP_Y$1;
	const foot = below.height > 0 ? KEY_GAP$7 + below.height : 0;
	const sheet = sheetPlan({
		width,
		height: body + foot,
		remarks: withoutRepeats(plans.flatMap((part) => part.remarks ?? [])),
		paint: (canvas) => {
			above.draw(canvas, 0);
			for (const i of shown) {
				const { x, y } = placeOf(i);
				const lines = titles[i] ?? [];
				lines.forEach((text, line) => {
					const baseline = y - TITLE_GAP - 1.5 - (lines.length - 1 - line) * leading;
					drawText(canvas, {
						text,
						x,
						y: baseline,
						font,
						color: theme.text
					});
				});
			}
			below.draw(canvas, body + KEY_GAP$7);
		}
	});
	const parts = shown.flatMap((i) => {
		const part = plans[i];
		return part ? [{
			plan: part,
			...placeOf(i)
		}] : [];
	});
	const planned = {
		above: top,
		height: rowHeight,
		below: foot
	};
	return {
		...sheet,
		parts,
		rows: {
			...planned,
			panels: {
				rows,
				perRow,
				panels: panels.length
			}
		}
	};
}
/** How many panels are beside each other, and how wide they are, pt. */
function arrange(chart, count, width) {
	const least = leastWidth(chart);
	const most = Math.min(MOST_COLUMNS$1, Math.max(1, Math.floor((width + GAP_X$1) / (least + GAP_X$1))));
	const rows = Math.ceil(count / most);
	const perRow = Math.ceil(count / rows);
	return {
		perRow,
		rows,
		panelWidth: Math.floor((width - GAP_X$1 * (perRow - 1)) / perRow)
	};
}
function leastWidth(chart) {
	if (chart.kind !== "tile-map") return LEAST_WIDTHS[chart.kind] ?? LEAST_WIDTH$1;
	return (1 + Math.max(...chart.rows.map(({ tile }) => tile.column))) * LEAST_TILE;
}
/**
* Kinds with rows are laid out once for all panels, so that a value has the same place in each; others have a layout of
* their own in each panel.
*/
function planPanels$1(chart, context, plan) {
	const { panelNames: _, ...rest } = chart;
	const flat = rest;
	const panels = panelsOf(chart);
	const own = panels.map((panel) => plan(panel.chart, context));
	if (own.every(({ rows }) => rows === void 0)) return own;
	let from = 0;
	return panels.map((panel) => {
		const to = from + panel.chart.rows.length;
		const planned = plan(flat, {
			...context,
			rows: {
				from,
				to
			}
		});
		from = to;
		return planned;
	});
}
/** The key that all panels share: entries in text of the usual size are above the panels, others below. */
var SharedKey = class {
	#context;
	#entries = /* @__PURE__ */ new Map();
	#blocks = /* @__PURE__ */ new Map();
	constructor(context) {
		this.#context = context;
	}
	panel(whole) {
		return {
			whole,
			outer: this.#context,
			addEntry: (entry, size) => {
				if (!this.#entries.has(entry.text)) this.#entries.set(entry.text, {
					entry,
					size
				});
			},
			addBlock: (name, layOut) => {
				if (!this.#blocks.has(name)) this.#blocks.set(name, layOut());
			}
		};
	}
	layOut() {
		const { theme } = this.#context;
		const entries = [...this.#entries.values()];
		const isUsual = ({ size }) => size >= theme.textSize;
		return {
			above: this.#entriesBlock(entries.filter(isUsual), theme.textSize),
			below: stacked([...this.#blocks.values(), this.#entriesBlock(entries.filter((one) => !isUsual(one)), 7)])
		};
	}
	#entriesBlock(entries, size) {
		const context = this.#context;
		const key = layOutKey(entries.map(({ entry }) => entry), size, context);
		return {
			height: key.height,
			draw: (canvas, top) => drawKey(canvas, key, 0, top, context)
		};
	}
};
/** Blocks one below the other. */
function stacked(blocks) {
	const shown = blocks.filter(({ height }) => height > 0);
	return {
		height: shown.reduce((sum, { height }) => sum + height, 0) + Math.max(0, shown.length - 1) * KEY_GAP$7,
		draw: (canvas, top) => {
			let y = top;
			for (const block of shown) {
				block.draw(canvas, y);
				y += block.height + KEY_GAP$7;
			}
		}
	};
}
/** A remark about each panel is one about the chart. */
function withoutRepeats(remarks) {
	return [...new Map(remarks.map((remark) => [`${remark.code} ${remark.message}`, remark])).values()];
}

// src/chart/panels/in-panels.ts
/** With more panels than this, the text describes only the first few; the table has all values. */
const MOST_DESCRIBED = 8;
const FIRST_FEW = 3;
/** A kind for charts with panels: each panel as the kind has it, with what they share once. */
function inPanels(kind) {
	return {
		plan: (chart, context) => planSmallMultiples(chart, context, kind.plan),
		describe: (chart, locale) => describePanels(chart, kind, locale),
		table: (chart, locale) => panelTable(chart, kind, locale)
	};
}
function describePanels(chart, kind, locale) {
	const panels = panelsOf(chart);
	const shown = panels.length > MOST_DESCRIBED ? panels.slice(0, FIRST_FEW) : panels;
	const words = chartWords(locale);
	const measure = chart.measure === "" ? [] : [words.sentence(chart.measure)];
	const each = shown.map((panel) => words.labelled(panel.name, words.sentences(kind.describe(plainPanel(panel), locale))));
	const count = words.sentence(words.say("panels", { count: panels.length }));
	return [
		...measure,
		count,
		...each,
		...describeAdded(chart, locale)
	];
}
/** A panel without what the whole says once. */
function plainPanel({ chart }) {
	const { annotations: _, highlight: __, ...rest } = chart;
	return {
		...rest,
		measure: ""
	};
}
/** The tables of all panels one below the other, with the panel's name before each row. */
function panelTable(chart, kind, locale) {
	const tables = panelsOf(chart).map(({ name, chart: panel }) => ({
		name,
		...kind.table(panel, locale)
	}));
	const [first] = tables;
	const header = [chartWords(locale).say("panel"), ...first?.header ?? []];
	return {
		header,
		rows: tables.flatMap(({ name, rows }) => rows.map((row) => [name, ...row])),
		numbers: header.map((_, i) => i > 0 && tables.every(({ numbers }) => numbers?.[i - 1] ?? false))
	};
}

// src/chart/panels/bar-panels.ts
const BAR_HEIGHT$2 = 8.5;
const VALUE_GAP$1 = 3.5;
/** Longer values leave a panel too little room, pt. */
const MOST_LABEL = 64;
/** Bars of one series in each panel; the categories are left of the first. */
function barPanels(chart, context) {
	const { theme, type, locale } = context;
	const quantities = chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
	const references = annotationsOf(chart.annotations ?? [], "reference").map(({ quantity }) => quantity);
	const axis = axisOf([...quantities, ...references], chart);
	const marks = panelMarks(chart.annotations ?? [], axis, context);
	const inks = inksOf(chart, theme);
	const font = type.font(theme.textSize);
	const bold = type.font(theme.textSize, 600);
	const italic = type.font(theme.textSize, 400, "italic");
	const spec = {
		labels: chart.rows.map((row) => row.label),
		markHeight: BAR_HEIGHT$2,
		gap: 5,
		font,
		leading: theme.textSize * 1.2
	};
	const frame = layOutRows({
		...spec,
		place: "left"
	}, {
		...context,
		width: context.width * .85
	});
	const full = (q) => type.width(quantityLabel(q, locale), q.kind === "unknown" ? italic : bold);
	const short = quantities.some((q) => q.kind !== "unknown" && full(q) > MOST_LABEL);
	const isKeyed = (q) => q.kind === "unknown" && full(q) > MOST_LABEL;
	const wordsOf = (q) => {
		if (isKeyed(q)) return "–";
		return short && q.kind !== "unknown" ? shortLabel(q, locale) : quantityLabel(q, locale);
	};
	const roomFor = (all) => all.reduce((most, q) => {
		const font = q.kind === "unknown" ? italic : bold;
		return Math.max(most, VALUE_GAP$1 + markOverhang(q) + type.width(wordsOf(q), font));
	}, 0);
	const right = roomFor(quantities.filter((q) => negativeEnd(q) === void 0));
	const before = roomFor(quantities.filter((q) => negativeEnd(q) !== void 0));
	const drawRows = (canvas, panel, at) => {
		chart.rows.forEach((row, index) => {
			const quantity = row.cells[panel.series]?.quantity ?? NOTHING_KNOWN;
			const markTop = panel.top + index * frame.rowHeight + frame.markTop;
			const space = {
				top: markTop,
				height: BAR_HEIGHT$2,
				left: at(axis.min),
				right: at(axis.max),
				at
			};
			drawMark(canvas, quantity, space, markInk(inks.panelInk(index, panel.series), context, row.provisional));
			if (panel.first) drawCategory(canvas, frame, {
				index,
				markTop
			}, context);
			const unknown = quantity.kind === "unknown";
			const negative = negativeEnd(quantity);
			const gap = markOverhang(quantity) + VALUE_GAP$1;
			const end = at(markEnd(quantity, axis.max) ?? Math.max(0, axis.min)) + gap;
			const [x, align] = negative === void 0 ? [end, "left"] : [at(negative) - gap, "right"];
			const y = markTop + BAR_HEIGHT$2 / 2 + theme.textSize * .34;
			const [color, font] = unknown ? [theme.muted, italic] : [theme.text, bold];
			drawText(canvas, {
				text: wordsOf(quantity),
				x,
				y,
				font,
				color,
				align
			});
		});
	};
	return {
		left: frame.left,
		plotHeight: chart.rows.length * frame.rowHeight,
		axisHeight: 0,
		before,
		right,
		keyed: [
			...keyedReasons(chart, isKeyed, context),
			...marks.keyed,
			...provisionalKey(chart, "bar", context)
		],
		unit: short ? chart.unit : "",
		draw(canvas, panel) {
			const length = panel.width - before;
			const at = (value) => panel.left + before + (value - axis.min) / (axis.max - axis.min) * length;
			const [top, bottom] = [panel.top, panel.top + chart.rows.length * frame.rowHeight];
			const plot = {
				left: at(axis.min),
				right: at(axis.max),
				top,
				bottom,
				value: {
					along: "x",
					at
				}
			};
			marks.drawShades(canvas, plot);
			drawRows(canvas, panel, at);
			if (marks.keyed.length > 0) {
				const { texts } = obstaclesOf(context.record((trial) => drawRows(trial, panel, at)));
				marks.drawLines(canvas, plot, texts);
			}
			const zero = at(Math.max(0, axis.min));
			const points = [[zero, panel.top], [zero, panel.top + chart.rows.length * frame.rowHeight]];
			drawLine(canvas, {
				points,
				color: theme.text,
				width: .8
			});
		}
	};
}
/** Reasons for missing values that don't fit in a panel, one entry for each reason. */
function keyedReasons(chart, isKeyed, { type, theme }) {
	const places = /* @__PURE__ */ new Map();
	for (const { label, cells } of chart.rows) for (const [s, { quantity }] of cells.entries()) {
		if (quantity.kind !== "unknown" || !isKeyed(quantity)) continue;
		const place = [label, chart.series[s]?.name ?? ""].filter((name) => name !== "").join(", ");
		places.set(quantity.reason, [...places.get(quantity.reason) ?? [], place]);
	}
	return [...places].map(([reason, at]) => ({
		text: `${at.join("; ")}: ${reason}`,
		sample: (canvas, { x, middle }) => {
			const font = type.font(theme.textSize, 400, "italic");
			drawText(canvas, {
				text: "–",
				x: x + 3,
				y: middle + font.size * .34,
				font,
				color: theme.muted
			});
		}
	}));
}

// src/chart/panels/line-panels.ts
const PLOT_HEIGHT = 52;
const AXIS_HEIGHT = 12;
/** One series in each panel, with the others in grey behind it for comparison. */
function linePanels(chart, context) {
	const { theme, type, locale } = context;
	const { lines, axis, days } = linesOf(chart, context);
	const inks = inksOf(chart, theme);
	const marks = panelMarks(chart.annotations ?? [], axis, context);
	const bold = type.font(theme.textSize, 600);
	const values = lines.map((line) => endWords(line, locale).value);
	const right = 6 + Math.max(...values.map((value) => type.width(value, bold)));
	const ticks = tickLabels(axis, chart.unit, locale);
	const shown = ticks.length % 2 === 1 ? [
		0,
		(ticks.length - 1) / 2,
		ticks.length - 1
	] : [0, ticks.length - 1];
	const [first, last] = [chart.rows[0]?.label ?? "", chart.rows.at(-1)?.label ?? ""];
	const draw = (canvas, panel) => {
		const x = (day) => panel.left + 3 + (day - days.min) / Math.max(1, days.max - days.min) * (panel.width - 6);
		const y = (value) => panel.top + (1 - axisShare(axis, value)) * PLOT_HEIGHT;
		const space = {
			x,
			y,
			axis
		};
		const font = type.font(7);
		for (const i of shown) {
			const { value, text } = ticks[i] ?? {
				value: 0,
				text: ""
			};
			const points = [[panel.left, y(value)], [panel.left + panel.width, y(value)]];
			drawLine(canvas, {
				points,
				color: value === 0 ? theme.text : theme.grid,
				width: value === 0 ? .8 : .5
			});
			if (panel.first) drawText(canvas, {
				text,
				x: panel.left - 4,
				y: y(value) + 2.4,
				font,
				color: theme.muted,
				align: "right"
			});
		}
		const plot = {
			left: panel.left,
			right: panel.left + panel.width,
			top: panel.top,
			bottom: panel.top + PLOT_HEIGHT,
			value: {
				along: "y",
				at: y
			},
			day: x
		};
		marks.drawShades(canvas, plot);
		lines.forEach((line, i) => {
			if (i !== panel.series) drawGhost(canvas, line, space, context);
		});
		const line = lines[panel.series];
		if (!line) return;
		const own = {
			...line,
			ink: inks.panelInk(0, panel.series),
			shape: "circle",
			dash: []
		};
		if (chart.area) drawArea(canvas, own, space, false);
		if (isBanded(own)) drawBand$1(canvas, own, space);
		drawSeries(canvas, own, space, context);
		marks.drawLines(canvas, plot, []);
		const end = line.points.findLast(({ quantity }) => pointValue(quantity) !== void 0);
		const at = end ? y(pointValue(end.quantity) ?? 0) : panel.top + PLOT_HEIGHT;
		const text = values[panel.series] ?? "";
		drawText(canvas, {
			text,
			x: panel.left + panel.width + 4,
			y: at + bold.size * .34,
			font: bold,
			color: theme.text
		});
		const below = panel.top + PLOT_HEIGHT + 9.5;
		drawText(canvas, {
			text: first,
			x: panel.left,
			y: below,
			font,
			color: theme.muted
		});
		if (chart.rows.length > 1) drawText(canvas, {
			text: last,
			x: panel.left + panel.width,
			y: below,
			font,
			color: theme.muted,
			align: "right"
		});
	};
	return {
		left: leftGutter(axis, chart.unit, context),
		plotHeight: PLOT_HEIGHT,
		axisHeight: AXIS_HEIGHT,
		before: 0,
		right,
		draw,
		unit: "",
		keyed: [
			...layOutGaps(lines, 0, false, context).keyed,
			...marks.keyed,
			...panelNotes(chart, axis, context)
		]
	};
}
/** What the key says of breaks, provisional values and the axis. */
function panelNotes(chart, axis, context) {
	return [
		...(chart.breaks ?? []).map(({ at, why }) => markEntry(`${at.wording}: ${why}`, "break", context)),
		...provisionalKey(chart, "point", context),
		...axisKey(chart, axis, context)
	];
}
function drawGhost(canvas, line, space, { theme }) {
	line.points.forEach((point, i) => {
		const before = line.points[i - 1];
		const [from, to] = [before && pointValue(before.quantity), pointValue(point.quantity)];
		if (!before || from === void 0 || to === void 0 || before.stretch !== point.stretch) return;
		const points = [[space.x(before.day), space.y(from)], [space.x(point.day), space.y(to)]];
		drawLine(canvas, {
			points,
			color: tint(theme.muted, .35),
			width: .7
		});
	});
}

// src/chart/panels/panel-chart.ts
const GAP_X = 14;
const GAP_Y = 10;
const LEAST_WIDTH = 56;
const MOST_COLUMNS = 4;
const KEY_GAP$6 = 7;
/** Small multiples as one Chart.js sheet: panels in rows, each named over its plot. */
function planPanels(chart, context) {
	const { width, theme, type } = context;
	const panels = chart.kind === "bar" ? barPanels(chart, context) : linePanels(chart, context);
	const count = chart.series.length;
	const most = Math.floor((width - panels.left + GAP_X) / (LEAST_WIDTH + panels.before + panels.right + GAP_X));
	const perRow = Math.ceil(count / Math.ceil(count / Math.max(1, Math.min(MOST_COLUMNS, most))));
	const rows = Math.ceil(count / perRow);
	const plotWidth = (width - panels.left - GAP_X * (perRow - 1)) / perRow - panels.right;
	const font = type.font(theme.textSize, 600);
	const leading = font.size * 1.2;
	const titles = chart.series.map(({ name }) => type.wrap(name, font, plotWidth));
	const titleHeight = Math.max(...titles.map((lines) => lines.length)) * leading + 3;
	const panelHeight = titleHeight + panels.plotHeight + panels.axisHeight;
	const look = {
		ink: seriesInk(theme, 0),
		shape: "circle"
	};
	const drawn = chart.rows.flatMap((row) => row.cells.map(({ quantity }) => ({
		quantity,
		...look
	})));
	const key = layOutKey([...markKey(drawn, context, chart.kind === "bar" ? "bar" : "point"), ...panels.keyed], 7, context);
	const above = unitRoom(panels.unit);
	const body = above + rows * panelHeight + (rows - 1) * GAP_Y;
	const height = body + (key.height > 0 ? KEY_GAP$6 + key.height : 0);
	return plotPlan({
		width,
		height,
		padding: {
			left: 0,
			right: 0,
			top: 0,
			bottom: 0
		},
		type: "line",
		datasets: [{ data: [] }],
		x: sheetAxis(width, false),
		y: sheetAxis(Math.ceil(height), true),
		paint: (canvas) => {
			drawUnit(canvas, panels.unit, 15, context);
			titles.forEach((lines, series) => {
				const column = series % perRow;
				const left = panels.left + column * (plotWidth + panels.right + GAP_X);
				const top = above + Math.floor(series / perRow) * (panelHeight + GAP_Y);
				lines.forEach((text, i) => {
					const y = top + titleHeight - 4 - (lines.length - 1 - i) * leading;
					drawText(canvas, {
						text,
						x: left,
						y,
						font,
						color: theme.text
					});
				});
				panels.draw(canvas, {
					series,
					left,
					top: top + titleHeight,
					width: plotWidth,
					first: column === 0
				});
			});
			drawKey(canvas, key, 0, body + KEY_GAP$6, context);
		}
	});
}

// src/chart/points/scatter-layout.ts
/** The radius of points, and of points in a crowd. */
const POINT = 2.6;
const CROWDED = 1.3;
const CROWD = 300;
/** The plot's height, by its width. */
const SHAPE = .62;
/** A bubble whose size isn't known. */
const UNKNOWN_RADIUS = 3;
function layOutScatter(chart, context) {
	const { width } = context;
	const known = chart.rows.filter(({ cells }) => isPlaced(cells));
	const scaled = scaledChart(chart, context).rows.filter(({ cells }) => isPlaced(cells));
	const references = referencesByAxis(chart.annotations ?? [], "y");
	const axisFor = (axis, s) => ({
		range: rangeOf([...scaled.flatMap(({ cells }) => cells[s]?.quantity ?? []), ...referenceValues(references[s === 0 ? "x" : "y"])], axis),
		title: axisTitle(axis, context.locale),
		unit: axis.unit
	});
	const axes = {
		x: axisFor(chart.x, 0),
		y: axisFor(chart.y, 1)
	};
	const most = Math.max(7, Math.min(24, width * .045));
	const sizeOf = ({ cells }) => cells[2] ? pointValue(cells[2].quantity) ?? 0 : 0;
	const largest = extentOf([0, ...scaled.map(sizeOf)]).max;
	const margin = chart.size ? most + 1 : 5;
	const plotHeight = Math.max(context.panel ? 90 : 150, Math.min(300, width * SHAPE));
	const plane = layOutMarkedPlane(axes.x, axes.y, references, {
		plotHeight,
		margin
	}, context);
	const { frame } = plane;
	const dot = known.length > CROWD ? CROWDED : POINT;
	return {
		frame,
		plane,
		axes,
		points: known.map((row) => {
			const [x, y] = row.cells;
			const bubble = (row.cells[2]?.quantity)?.kind === "unknown" ? 3 : radiusOf(sizeOf(row), largest, most);
			return {
				row,
				x: frame.x(middleOf(x?.quantity, axes.x)),
				y: frame.y(middleOf(y?.quantity, axes.y)),
				radius: chart.size ? bubble : dot
			};
		}),
		missing: chart.rows.filter(({ cells }) => !isPlaced(cells)),
		largest,
		most
	};
}
/** True if x and y are known. */
function isPlaced(cells) {
	return cells.slice(0, 2).every(({ quantity }) => quantity.kind !== "unknown");
}
/** A value, or the middle of what is known of it. */
function middleOf(quantity, { range }) {
	if (!quantity) return range.min;
	const [low, high] = quantityExtent(quantity, range) ?? [range.min, range.min];
	return pointValue(quantity) ?? (range.log ? Math.sqrt(low * high) : (low + high) / 2);
}
/** Positions need no zero, not even those of shares: both axes show where the points are. */
function rangeOf(quantities, axis) {
	return pointAxis(quantities, { share: false }, axis);
}

// src/chart/points/scatter-chart.ts
const KEY_GAP$5 = 6;
/** Points or bubbles in a plane, named where their labels have room. */
function planScatterChart(chart, context) {
	const { width, type, theme } = context;
	const groups = layOutKey(groupKey(chart, context), theme.textSize, context);
	const layout = layOutScatter(chart, context);
	const { plot } = layout.frame;
	const circles = new Map(layout.points.map((point) => [point, {
		x: point.x,
		y: point.y,
		radius: point.radius
	}]));
	const named = layout.points.filter(({ row }) => row.named);
	const names = namePoints(named.flatMap((point) => ({
		text: point.row.label,
		point: circles.get(point) ?? point
	})), [...circles.values(), ...layout.points.flatMap((point) => spansOf(point, layout))], {
		x: plot.x,
		y: plot.y - 2,
		width: width - plot.x,
		height: plot.height
	}, context);
	const top = groups.height > 0 ? groups.height + KEY_GAP$5 : 0;
	const paint = (canvas) => {
		drawPlane(canvas, layout.frame, context);
		drawPoints(canvas, chart, layout, context);
		drawNames(canvas, names, context);
	};
	const added = addToPoints(chart, layout, paint, context);
	const entries = [
		...inexactKey(chart, layout, context),
		...layout.plane.keyed,
		...added.keyed
	];
	const marks = layOutKey(entries, 7, context);
	const sizes = keyBlock("sizes", chart, context, (all, around) => all.size ? layOutSizeKey(sizeTitle(all, layout, around), around) : NO_BLOCK);
	const missing = missingWords(layout, context.locale);
	const font = type.font(7, 400, "italic");
	const lines = missing === void 0 ? [] : type.wrap(missing, font, width);
	const marksTop = top + layout.frame.height + (marks.height > 0 ? KEY_GAP$5 : 0);
	const sizesTop = marksTop + marks.height + (sizes.height > 0 ? KEY_GAP$5 : 0);
	const linesTop = sizesTop + sizes.height + (lines.length > 0 ? 4 : 0);
	const remark = leftOutRemark(names);
	return sheetPlan({
		width,
		height: linesTop + lines.length * font.size * 1.3 + 1,
		remarks: remark ? [remark] : [],
		paint: (canvas) => {
			drawKey(canvas, groups, 0, 0, context);
			canvas.save();
			canvas.translate(0, top);
			layout.plane.drawShades(canvas);
			paint(canvas);
			added.paint(canvas, plotOf(layout));
			canvas.restore();
			drawKey(canvas, marks, 0, marksTop, context);
			sizes.draw(canvas, sizesTop);
			lines.forEach((text, i) => {
				drawText(canvas, {
					text,
					x: 0,
					y: linesTop + (i + .8) * font.size * 1.3,
					font,
					color: theme.muted
				});
			});
		}
	});
}
function plotOf({ frame }) {
	const { x, y, width, height } = frame.plot;
	return {
		area: {
			left: x,
			right: x + width,
			top: y,
			bottom: y + height
		},
		x: frame.x,
		y: frame.y,
		middle: () => ({
			x,
			y
		})
	};
}
/** Reference lines, and notes at points. */
function addToPoints(chart, layout, paint, context) {
	const { annotations = [] } = chart;
	if (annotations.length === 0) return NOTHING_ADDED;
	const notes = annotationsOf(annotations, "note").flatMap(({ label, at }) => {
		const point = layout.points.find(({ row }) => row === chart.rows[at.row]);
		return point ? [{
			label,
			x: point.x,
			y: point.y
		}] : [];
	});
	const paintLines = (canvas, _, texts) => layout.plane.drawLines(canvas, texts);
	return placeAdded({
		plot: plotOf(layout),
		paint,
		paintLines,
		notes,
		room: layout.frame.plot
	}, context);
}
/** A group whose points are all muted is muted in the key too. */
function groupKey(chart, { theme }) {
	const inks = inksOf(chart, theme);
	return chart.groups.map((text, group) => {
		const rows = chart.rows.flatMap((row, i) => row.group === group ? [i] : []);
		const { color } = inks.ink(rows.find((i) => !inks.isMutedRow(i)) ?? rows[0] ?? 0, group);
		return {
			text,
			sample: (canvas, { x, middle }) => {
				if (chart.size) drawBubbleSample(canvas, {
					x: x + 6,
					y: middle
				}, group, color, theme);
				else drawPoint(canvas, x + 6, middle, color, seriesShape(group));
			}
		};
	});
}
/** Explains the marks of values that aren't exact. */
function inexactKey(chart, { points }, context) {
	const { theme, locale } = context;
	const drawn = points.flatMap(({ row }) => row.cells.slice(0, 2).map(({ quantity }) => ({
		quantity,
		ink: seriesInk(theme, row.group ?? 0),
		shape: seriesShape(row.group ?? 0)
	})));
	const entries = markKey(drawn, context, "point");
	const reasons = points.flatMap(({ row }) => {
		const size = row.cells[2]?.quantity;
		return size?.kind === "unknown" ? [size.reason] : [];
	});
	const about = points.some(({ row }) => row.cells[2]?.quantity.kind === "approximate");
	const words = chartWords(locale);
	const sample = (look) => (canvas, { x, middle }) => drawBubble(canvas, {
		x: x + 6,
		y: middle,
		radius: 3
	}, {
		group: 0,
		look
	}, theme);
	return [
		...drawn.length > 0 ? entries : [],
		...[...new Set(reasons)].map((reason) => ({
			text: words.say("sizeUnknown", { reason }),
			sample: sample("unknown")
		})),
		...chart.size && about ? [{
			text: words.say("sizeApproximate"),
			sample: sample("approximate")
		}] : []
	];
}
function sizeTitle(chart, { largest, most }, { locale }) {
	const { title, unit } = chart.size ?? {
		title: "",
		unit: ""
	};
	return {
		title: chartWords(locale).say("area", { title: axisTitle({
			title,
			unit
		}, locale) }),
		unit,
		largest,
		most
	};
}
/** The room that the marks of inexact values take, as circles along them. */
function spansOf({ row, x, y }, { frame, axes }) {
	const along = (quantity, axis, at) => {
		const extent = quantity && quantityExtent(quantity, axis);
		if (!extent || extent[0] === extent[1]) return [];
		const [from, to] = extent.map(at).sort((a, b) => a - b);
		const count = Math.ceil((to - from) / SPAN_STEP);
		return Array.from({ length: count + 1 }, (_, i) => from + (to - from) * i / Math.max(1, count));
	};
	const [across, up] = [row.cells[0]?.quantity, row.cells[1]?.quantity];
	return [...along(across, axes.x.range, frame.x).map((place) => ({
		x: place,
		y,
		radius: SPAN_STEP / 2
	})), ...along(up, axes.y.range, frame.y).map((place) => ({
		x,
		y: place,
		radius: SPAN_STEP / 2
	}))];
}
/** Half of it is the reach of a mark beside its line, pt. */
const SPAN_STEP = 8;
/** More names than this would be a list. */
const MOST_MISSING = 6;
/** The rows that have no place, with the reason. */
function missingWords({ missing, axes }, locale) {
	if (missing.length === 0) return void 0;
	const words = chartWords(locale);
	if (missing.length > MOST_MISSING) return words.say("notDrawn", { count: missing.length });
	const reasons = missing.map(({ label, cells }) => {
		return `${label} (${[axes.x, axes.y].flatMap(({ title }, i) => {
			const quantity = cells[i]?.quantity;
			return quantity?.kind === "unknown" ? [`${title}: ${quantityLabel(quantity, locale)}`] : [];
		}).join("; ")})`;
	});
	return words.say("notDrawnRows", { rows: words.commas(reasons) });
}
function drawPoints(canvas, chart, layout, context) {
	const { theme } = context;
	const inks = inksOf(chart, theme);
	const indices = new Map(chart.rows.map((row, i) => [row, i]));
	const isMuted = ({ row }) => inks.isMutedRow(indices.get(row) ?? 0);
	const inkOf = ({ row }) => inks.ink(indices.get(row) ?? 0, row.group ?? 0);
	const points = [...layout.points.filter(isMuted), ...layout.points.filter((point) => !isMuted(point))];
	if (chart.size) {
		for (const point of points.toSorted((a, b) => b.radius - a.radius)) {
			const kind = point.row.cells[2]?.quantity.kind;
			const look = kind === "unknown" || kind === "approximate" ? kind : "exact";
			drawInexact(canvas, point, layout, inkOf(point), context);
			drawBubble(canvas, point, {
				group: point.row.group ?? 0,
				look,
				color: inkOf(point).color
			}, theme);
		}
		return;
	}
	const drawn = /* @__PURE__ */ new Set();
	for (const point of points) {
		const group = point.row.group ?? 0;
		const ink = inkOf(point);
		if (drawInexact(canvas, point, layout, ink, context)) continue;
		const key = `${group} ${isMuted(point)} ${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
		if (drawn.has(key)) continue;
		drawn.add(key);
		drawPoint(canvas, point.x, point.y, ink.color, seriesShape(group), point.radius);
	}
}
/** Draws the marks of a point whose values aren't both exact; false without any. */
function drawInexact(canvas, { row, x, y }, { frame, axes }, color, { theme }) {
	const [across, up] = [row.cells[0]?.quantity, row.cells[1]?.quantity];
	const ink = {
		...color,
		text: theme.text
	};
	const shape = seriesShape(row.group ?? 0);
	const isInexact = (quantity) => quantity !== void 0 && quantity.kind !== "exact" && quantity.kind !== "unknown";
	if (isInexact(up)) {
		const { min, max } = axes.y.range;
		drawUprightMark(canvas, up, {
			x,
			at: frame.y,
			bottom: frame.y(min),
			top: frame.y(max)
		}, ink, shape);
	}
	if (isInexact(across)) {
		const { min, max } = axes.x.range;
		const space = {
			top: y - 4,
			height: 8,
			left: frame.x(min),
			right: frame.x(max),
			at: frame.x
		};
		drawPointMark(canvas, across, space, ink, shape);
	}
	return isInexact(up) || isInexact(across);
}

// src/chart/sankey/sankey-layout.ts
const NODE_WIDTH = 8;
const WORD_GAP = 4;
const LEADING = 9;
const NODE_GAP = 7;
/** The height of all that flows through the fullest stage. */
const FLOW_HEIGHT = 150;
/** Words of a stage take this part of the width at most. */
const MOST_WORDS = .26;
function layOutSankey(chart, context) {
	const { width, type, theme } = context;
	const count = 1 + Math.max(0, ...chart.nodes.map(({ stage }) => stage));
	const totals = chart.nodes.map((_, i) => totalOf(chart, i));
	const sums = Array.from({ length: count }, (_, s) => chart.nodes.reduce((sum, { stage }, i) => sum + (stage === s ? totals[i] ?? 0 : 0), 0));
	const scale = FLOW_HEIGHT / Math.max(...sums, Number.MIN_VALUE);
	const font = type.font(theme.textSize);
	const wrapped = (stage, measure) => chart.nodes.map((node, i) => node.stage === stage ? nodeWords(chart, i, measure, context) : []);
	const widthOf = (words) => Math.max(0, ...words.flat().map((line) => type.width(line, font)));
	const outer = [wrapped(0, width * MOST_WORDS), wrapped(count - 1, width * MOST_WORDS)];
	const left = widthOf(outer[0]) + 4;
	const right = width - widthOf(outer[1]) - 4 - 8;
	const middle = wrapped(1, Math.max(24, (right - left) / Math.max(1, count - 1) - 8 - 8));
	const lines = chart.nodes.map(({ stage }, i) => {
		return (stage === 0 ? outer[0] : stage === count - 1 ? outer[1] : middle)[i] ?? [];
	});
	const xOf = (stage) => count < 2 ? left : left + (right - left) * stage / (count - 1);
	const small = type.font(7, 600);
	const stages = chart.stages.map((name, stage) => {
		const align = stage === 0 ? "left" : stage === count - 1 ? "right" : "center";
		return {
			x: stage === 0 ? 0 : stage === count - 1 ? width : xOf(stage) + 8 / 2,
			align,
			lines: type.wrap(name, small, width / count - 6)
		};
	});
	const headHeight = stages.length === 0 ? 0 : Math.max(...stages.map((stage) => stage.lines.length)) * 9 + 3;
	const columns = Array.from({ length: count }, (_, stage) => {
		const slots = chart.nodes.flatMap((node, i) => {
			if (node.stage !== stage) return [];
			const height = Math.max(.6, (totals[i] ?? 0) * scale);
			return [{
				i,
				height,
				slot: Math.max(height, (lines[i]?.length ?? 0) * 9)
			}];
		});
		return {
			slots,
			height: slots.reduce((sum, { slot }) => sum + slot, 0) + NODE_GAP * Math.max(0, slots.length - 1)
		};
	});
	const most = Math.max(...columns.map(({ height }) => height));
	const nodes = [];
	columns.forEach(({ slots, height }, stage) => {
		let y = headHeight + (most - height) / 2;
		for (const { i, height: own, slot } of slots) {
			const node = chart.nodes[i];
			if (node) nodes[i] = {
				node,
				x: xOf(stage),
				y: y + (slot - own) / 2,
				height: own,
				lines: lines[i] ?? [],
				side: stage === 0 ? "left" : "right"
			};
			y += slot + NODE_GAP;
		}
	});
	return {
		nodes,
		bands: placeBands(chart, nodes, scale),
		headHeight,
		stages,
		height: headHeight + most
	};
}
/** What flows through a node: in or out, whichever is more. */
function totalOf({ rows }, index) {
	const sum = (end) => rows.reduce((all, row) => all + (row[end] === index ? amountOf(row) : 0), 0);
	return Math.max(sum("from"), sum("to"));
}
function amountOf({ cells }) {
	return Math.max(0, (cells[0] && pointValue(cells[0].quantity)) ?? 0);
}
/** A node's name and total. */
function nodeWords(chart, index, measure, { type, theme, locale }) {
	const isAbout = chart.rows.some((row) => (row.from === index || row.to === index) && row.cells[0]?.quantity.kind === "approximate");
	const value = Number(totalOf(chart, index).toPrecision(12));
	const total = quantityLabel({
		kind: isAbout ? "approximate" : "exact",
		value,
		unit: chart.unit,
		wording: ""
	}, locale);
	const name = chart.nodes[index]?.name ?? "";
	return type.wrap(`${name} ${total.replaceAll(" ", " ")}`, type.font(theme.textSize), measure);
}
/** Bands leave and reach each node in the order of the nodes at their other ends, so that few cross. */
function placeBands(chart, nodes, scale) {
	const offsets = (end, other) => {
		const at = /* @__PURE__ */ new Map();
		const used = /* @__PURE__ */ new Map();
		const ordered = chart.rows.toSorted((a, b) => (nodes[a[other]]?.y ?? 0) - (nodes[b[other]]?.y ?? 0));
		for (const row of ordered) {
			at.set(row, used.get(row[end]) ?? 0);
			used.set(row[end], (used.get(row[end]) ?? 0) + amountOf(row) * scale);
		}
		return at;
	};
	const [starts, ends] = [offsets("from", "to"), offsets("to", "from")];
	return chart.rows.flatMap((row) => {
		const [from, to] = [nodes[row.from], nodes[row.to]];
		if (!from || !to) return [];
		return [{
			row,
			width: amountOf(row) * scale,
			from: {
				x: from.x + 8,
				y: from.y + (starts.get(row) ?? 0)
			},
			to: {
				x: to.x,
				y: to.y + (ends.get(row) ?? 0)
			}
		}];
	});
}

// src/chart/sankey/sankey-chart.ts
/** Bands from node to node, as wide as the amounts that flow. */
function planSankey(chart, context) {
	const { width, type, theme, locale } = context;
	const layout = layOutSankey(chart, context);
	const small = type.font(7);
	const measure = axisTitle({
		title: chart.measure,
		unit: chart.unit
	}, locale);
	const lines = measure === "" ? [] : type.wrap(measure, small, width);
	return sheetPlan({
		width,
		height: layout.height + 4 + lines.length * 9 + 1,
		paint: (canvas) => {
			for (const band of layout.bands.toSorted((a, b) => b.width - a.width)) drawBand(canvas, band, context);
			for (const node of layout.nodes) drawNode(canvas, node, context);
			for (const { x, align, lines: names } of layout.stages) names.forEach((text, i) => {
				drawText(canvas, {
					text,
					x,
					y: (i + .8) * 9,
					font: type.font(7, 600),
					color: theme.muted,
					align
				});
			});
			lines.forEach((text, i) => {
				drawText(canvas, {
					text,
					x: 0,
					y: layout.height + 4 + (i + .8) * 9,
					font: small,
					color: theme.muted
				});
			});
		}
	});
}
function drawBand(canvas, { row, from, to, width }, { theme }) {
	if (amountOf(row) === 0) return;
	const color = theme.series[row.from % theme.series.length] ?? theme.text;
	const middle = (from.x + to.x) / 2;
	const trace = () => {
		canvas.beginPath();
		canvas.moveTo(from.x, from.y);
		canvas.bezierCurveTo(middle, from.y, middle, to.y, to.x, to.y);
		canvas.lineTo(to.x, to.y + width);
		canvas.bezierCurveTo(middle, to.y + width, middle, from.y + width, from.x, from.y + width);
		canvas.closePath();
	};
	canvas.fillStyle = formatColor(tint(color, .28));
	trace();
	canvas.fill();
	canvas.strokeStyle = "#ffffff";
	canvas.lineWidth = .5;
	canvas.setLineDash(row.cells[0]?.quantity.kind === "approximate" ? [2, 1.5] : []);
	trace();
	canvas.stroke();
	canvas.setLineDash([]);
}
function drawNode(canvas, { x, y, height, lines, side }, { type, theme }) {
	canvas.fillStyle = formatColor(theme.text);
	canvas.fillRect(x, y, 8, height);
	const font = type.font(theme.textSize);
	const middle = y + height / 2 + font.size * .34;
	lines.forEach((text, i) => {
		const at = {
			x: side === "left" ? x - 4 : x + 8 + 4,
			y: middle + (i - (lines.length - 1) / 2) * 9
		};
		if (side === "right") {
			canvas.fillStyle = "#ffffff";
			canvas.fillRect(at.x - 1, at.y - font.size * .8, type.width(text, font) + 2, font.size * 1.02);
		}
		drawText(canvas, {
			text,
			...at,
			font,
			color: theme.text,
			align: side === "left" ? "right" : "left"
		});
	});
}

// src/chart/segments/likert-layout.ts
/** Shades from the strongest answer to the weakest. */
const SHADES = {
	1: [1],
	2: [1, .52],
	3: [
		1,
		.66,
		.4
	]
};
const APART_PATTERNS = [
	"solid",
	"lines",
	"dots"
];
/** Answers in two hues, darker the stronger; the negative ones patterned too, for grey prints. */
function likertInks(chart, theme) {
	const shade = (count, strength) => SHADES[count]?.[strength] ?? 1 - strength / count * .7;
	const negative = theme.series[2] ?? theme.text;
	const positive = theme.series[0] ?? theme.text;
	return chart.series.map((_, i) => {
		const n = chart.negative.indexOf(i);
		const p = chart.positive.indexOf(i);
		if (n >= 0) return {
			color: tint(negative, shade(chart.negative.length, n)),
			pattern: n === 0 ? "dots" : "solid"
		};
		if (p >= 0) {
			const strength = chart.positive.length - 1 - p;
			return {
				color: tint(positive, shade(chart.positive.length, strength)),
				pattern: "solid"
			};
		}
		if (i === chart.neutral) return {
			color: tint(theme.muted, .32),
			pattern: "solid"
		};
		return {
			color: tint(theme.muted, .5),
			pattern: APART_PATTERNS[chart.apart.indexOf(i) % 3] ?? "solid"
		};
	});
}
/** Computes the start and end of each answer. */
function likertRows(chart, { theme, locale }) {
	const inks = likertInks(chart, theme);
	const { neutral, negative, positive, apart } = chart;
	const split = chart.neutralPlace === "split" ? neutral : void 0;
	const aside = chart.neutralPlace === "aside" ? neutral : void 0;
	const onScale = [
		...negative,
		...split === void 0 ? [] : [split],
		...positive
	];
	const blocks = [...aside === void 0 ? [] : [aside], ...apart];
	const segment = (row, series, from) => {
		const quantity = row.cells[series]?.quantity ?? NOTHING_KNOWN;
		return {
			quantity,
			ink: inks[series] ?? {
				color: theme.text,
				pattern: "solid"
			},
			from,
			to: from + partLength(quantity),
			label: partLabel(quantity, locale)
		};
	};
	const scale = chart.rows.map((row) => {
		const length = (i) => partLength(row.cells[i]?.quantity ?? NOTHING_KNOWN);
		let from = -(negative.reduce((sum, i) => sum + length(i), 0) + (split === void 0 ? 0 : length(split) / 2));
		return onScale.map((series) => {
			const made = segment(row, series, from);
			from = made.to;
			return made;
		});
	});
	return {
		scale,
		beside: chart.rows.map((row) => blocks.map((series) => segment(row, series, 0))),
		blocks,
		onScale,
		inks,
		reach: {
			negative: Math.max(0, ...scale.map((row) => -(row[0]?.from ?? 0))),
			positive: Math.max(0, ...scale.map((row) => row.at(-1)?.to ?? 0))
		}
	};
}

// src/chart/segments/outside-labels.ts
const LEADER$1 = 4;
const GAP$2 = 4;
/**
* Sets labels in the order of their parts, moved apart as little as possible; in several lines if one is too short for
* them.
*
* @param at maps a value to x.
* @param left the left edge of the lines, pt.
*/
function layOutOutsideLabels(rows, at, left, context) {
	const { type, width } = context;
	const font = type.font(7);
	const leading = font.size * 1.2;
	const placed = rows.map((segments) => {
		const outside = segments.filter((segment) => segment.quantity.kind !== "unknown" && !fitsInside(segment, at, context));
		const texts = outside.map(({ label }) => label);
		const sizes = texts.map((text) => type.width(text, font) + GAP$2);
		const room = width - left;
		const perLine = Math.ceil(texts.length / Math.max(1, Math.ceil(sizes.reduce((a, b) => a + b, 0) / room)));
		const marks = outside.map(({ from, to }) => at((from + to) / 2));
		return Array.from({ length: Math.ceil(texts.length / Math.max(1, perLine)) }, (_, line) => {
			const part = (all) => all.slice(line * perLine, (line + 1) * perLine);
			const widths = part(sizes);
			const wanted = part(marks).map((mark, i) => mark - (widths[i] ?? 0) / 2);
			const starts = spread(wanted, widths, {
				from: left + GAP$2 / 2,
				to: width + GAP$2 / 2
			});
			return part(texts).map((text, i) => {
				return {
					text,
					x: (starts[i] ?? 0) + (widths[i] ?? 0) / 2,
					mark: part(marks)[i] ?? 0,
					line
				};
			});
		}).flat();
	});
	const lines = placed.reduce((most, row) => Math.max(most, (row.at(-1)?.line ?? -1) + 1), 0);
	return {
		rows: placed,
		font,
		leading,
		height: lines === 0 ? 0 : LEADER$1 + lines * leading
	};
}
/** Draws the labels of a row below its bar, which ends at `bottom`. */
function drawOutsideLabels(canvas, labels, row, bottom, { theme }) {
	const { font, leading } = labels;
	for (const { text, x, mark, line } of labels.rows[row] ?? []) {
		const top = bottom + LEADER$1 + line * leading;
		const points = [[mark, bottom], [x, top + .5]];
		drawLine(canvas, {
			points,
			color: tint(theme.muted, .6),
			width: .5
		});
		drawText(canvas, {
			text,
			x,
			y: top + font.size * .82,
			font,
			color: theme.text,
			align: "center"
		});
	}
}

// src/chart/segments/stacked-bar-chart.ts
const BAR_HEIGHT$1 = 14;
const KEY_GAP$4 = 6;
/** The words beside a bar take at most this share of the width. */
const MOST_NOTE = .3;
/** Horizontal bars whose parts add up, named over the first bar. */
function planStackedBarChart(chart, context) {
	const layout = partOfStack(layOut(chart, context), context.rows);
	const { rows, axis, frame, right, plotWidth, names, uprights } = layout;
	const top = names.height + unitRoom(layout.unit) + uprights.height;
	const height = rows.length * frame.rowHeight;
	const paint = stackPainter(layout, context);
	const added = addToStack(chart, layout, {
		paint,
		top,
		height
	}, context);
	const marks = layOutKey([
		...layout.marks,
		...uprights.keyed,
		...added.keyed
	], 7, context);
	const bottom = marks.height > 0 ? KEY_GAP$4 + marks.height : 0;
	return {
		...plotPlan({
			width: context.width,
			height: top + height + 13 + bottom,
			padding: {
				left: frame.left,
				right,
				top,
				bottom
			},
			type: "bar",
			indexAxis: "y",
			labels: rows.map((_, i) => String(i)),
			datasets: chart.series.map((_, s) => ({
				data: rows.map((row) => [row[s]?.from ?? 0, row[s]?.to ?? 0]),
				barThickness: BAR_HEIGHT$1,
				grouped: false
			})),
			x: valueAxis({
				range: axis,
				unit: chart.unit,
				side: "bottom",
				size: 13,
				length: plotWidth
			}, context),
			y: HIDDEN_AXIS,
			paintBehind: (canvas, plot) => uprights.drawShades(canvas, {
				x: plot.x,
				...plot.area
			}),
			paint: (canvas, plot) => {
				paint(canvas, plot);
				added.paint(canvas, plot);
				drawKey(canvas, marks, 0, top + height + 13 + KEY_GAP$4, context);
			}
		}),
		rows: {
			above: top,
			height: frame.rowHeight,
			below: 13 + bottom
		}
	};
}
/** Reference lines, and notes at the ends of parts. */
function addToStack(chart, { axis, frame, plotWidth, uprights, segments }, { paint, top, height }, context) {
	const { annotations = [] } = chart;
	if (annotations.length === 0) return NOTHING_ADDED;
	const area = {
		left: frame.left,
		right: frame.left + plotWidth,
		top,
		bottom: top + height
	};
	const plot = plainPlot(area, (value) => axisShare(axis, value), () => 0);
	const { from, to } = context.rows ?? {
		from: 0,
		to: chart.rows.length
	};
	const notes = annotationsOf(annotations, "note").flatMap(({ label, at: { row, series } }) => {
		const part = segments[row]?.[series];
		if (!part || row < from || row >= to) return [];
		const y = top + (row - from) * frame.rowHeight + frame.markTop + BAR_HEIGHT$1 - 1;
		return [{
			label,
			x: plot.x((part.from + part.to) / 2),
			y
		}];
	});
	const room = {
		x: area.left,
		y: top,
		width: context.width - area.left,
		height
	};
	const paintLines = (canvas, { x, area: { top: above, bottom } }, texts) => uprights.drawLines(canvas, {
		x,
		top: above,
		bottom
	}, texts);
	return placeAdded({
		plot,
		paint,
		paintLines,
		notes,
		room
	}, context);
}
function partOfStack(layout, range) {
	return {
		...layout,
		rows: partOf(layout.rows, range),
		notes: partOf(layout.notes, range),
		frame: partOfFrame(layout.frame, range),
		outside: {
			...layout.outside,
			rows: partOf(layout.outside.rows, range)
		}
	};
}
function layOut(chart, context) {
	const { theme, type, width, locale } = context;
	const short = hasLongUnit(chart, context);
	const inks = inksOf(chart, theme);
	const rows = chart.rows.map((row) => {
		let from = 0;
		return row.cells.map(({ quantity }, i) => {
			const start = from;
			from += partLength(quantity);
			return {
				quantity,
				ink: inks.seriesInk(i),
				from: start,
				to: from,
				label: short ? shortLabel(quantity, locale) : partLabel(quantity, locale)
			};
		});
	});
	const ends = rows.map((row) => row.at(-1)?.to ?? 0);
	const references = annotationsOf(chart.annotations ?? [], "reference").flatMap(({ quantity }) => quantityNumbers(quantity));
	const axis = axisOfValues([...ends, ...references], chart);
	const labels = chart.rows.map((row) => row.label);
	const { left } = segmentFrame(labels, BAR_HEIGHT$1, context);
	const noteFont = type.font(7, 400, "italic");
	const notes = chart.rows.map((row) => {
		const note = openNote(row.cells.at(-1)?.quantity, locale);
		return note === "" ? [] : type.wrap(note, noteFont, width * MOST_NOTE);
	});
	const right = notes.flat().reduce((most, line) => Math.max(most, type.width(line, noteFont) + 5), 0);
	const plotWidth = width - left - right;
	const at = (value) => left + (value - axis.min) / (axis.max - axis.min) * plotWidth;
	const outside = layOutOutsideLabels(rows, at, left, context);
	const frame = segmentFrame(labels, BAR_HEIGHT$1, context, outside.height);
	const middles = (rows[0] ?? []).map((s) => at((s.from + s.to) / 2));
	const series = chart.series.flatMap(({ name }) => name === "" ? [] : [name]);
	const uprights = valueUprights(chart.annotations ?? [], axis, at, context);
	return {
		rows,
		segments: rows,
		axis,
		frame,
		notes,
		right,
		plotWidth,
		names: nameSeries(series, middles, frame, context, series.length === 0 ? [] : seriesKey(chart, context), uprights.height === 0),
		marks: markKey(drawnInSeries(chart, context), context),
		outside,
		uprights,
		unit: short ? chart.unit : ""
	};
}
function stackPainter({ rows, axis, frame, notes, names, outside, unit, uprights }, context) {
	const { theme, type } = context;
	const above = unitRoom(unit);
	const top = names.height + above + uprights.height;
	const font = type.font(7, 400, "italic");
	return (canvas, place) => {
		const headersEnd = top + (frame.place === "left" ? frame.markTop : 0);
		if (names.headers) drawHeaders(canvas, names.headers, headersEnd, [], context);
		else drawKey(canvas, names.key, 0, above, context);
		drawUnit(canvas, unit, 15, context);
		rows.forEach((segments, index) => {
			const markTop = top + index * frame.rowHeight + frame.markTop;
			const space = {
				top: markTop,
				height: BAR_HEIGHT$1,
				at: place.x,
				right: place.x(axis.max)
			};
			const [from, to] = frame.place === "left" ? [top + index * frame.rowHeight, top + (index + 1) * frame.rowHeight] : [markTop - 3, markTop + BAR_HEIGHT$1 + 3];
			const points = [[place.x(0), from], [place.x(0), to]];
			for (const segment of segments) drawSegment(canvas, segment, space, context);
			drawCategory(canvas, frame, {
				index,
				markTop
			}, context);
			drawLine(canvas, {
				points,
				color: theme.text,
				width: .8
			});
			drawOutsideLabels(canvas, outside, index, markTop + BAR_HEIGHT$1, context);
			const note = notes[index] ?? [];
			note.forEach((text, line) => {
				const y = markTop + BAR_HEIGHT$1 / 2 + 2.4 + (line - (note.length - 1) / 2) * font.size * 1.15;
				drawText(canvas, {
					text,
					x: place.x(axis.max) + 5,
					y,
					font,
					color: theme.muted
				});
			});
		});
	};
}
/** True if the unit would take more width than its number; it is then stated once, above the bars. */
function hasLongUnit({ unit }, { type, theme, width }) {
	return unitRoom(unit) > 0 && type.width(unit, type.font(theme.textSize)) > width * MOST_UNIT;
}
const MOST_UNIT = .12;
/** The note beside a bar whose last part is unknown. */
function openNote(quantity, locale) {
	return quantity?.kind === "unknown" ? capitalise(quantityWords(quantity, locale)) : "";
}
/** The rows of segmented bars, with labels beside them if there is room. */
function segmentFrame(labels, markHeight, context, below = 0) {
	const font = context.type.font(context.theme.textSize);
	const widest = Math.max(...labels.map((label) => context.type.width(label, font)));
	const place = context.width >= 380 || widest <= context.width * .25 ? "left" : "above";
	return layOutRows({
		labels,
		place,
		markHeight,
		gap: 7,
		below,
		font,
		leading: context.theme.textSize * 1.22
	}, context);
}
/**
* Headers if the first row's label leaves room for them, otherwise a key; a key in each part of a continued chart.
*
* @param isFree false if other words are between the names and the first row.
*/
function nameSeries(names, marks, frame, context, entries, isFree = true) {
	if (names.length === 0) return {
		headers: void 0,
		key: layOutKey([], 7, context),
		height: 0
	};
	const headers = frame.place === "left" && !context.rows && isFree ? layOutHeaders(names, marks, context, headersFrom(frame)) : void 0;
	if (headers) return {
		headers,
		key: layOutKey([], 7, context),
		height: Math.max(0, headers.height - frame.markTop + 1)
	};
	const key = layOutKey(entries, context.theme.textSize, context);
	return {
		headers: void 0,
		key,
		height: key.height + KEY_GAP$4
	};
}

// src/chart/segments/likert-chart.ts
const BAR_HEIGHT = 14;
const KEY_GAP$3 = 6;
/** The gap before each block beside the scale. */
const BLOCK_GAP = 14;
/** Bars around a centre line: disagreement to the left, agreement to the right, don't-knows apart on the same scale. */
function planLikertChart(chart, context) {
	const { width } = context;
	const rows = likertRows(chart, context);
	const noInk = {
		color: context.theme.text,
		pattern: "solid"
	};
	const labels = chart.rows.map((row) => row.label);
	const scales = layOutScales(rows, segmentFrame(labels, BAR_HEIGHT, context).left, context);
	const outside = layOutOutsideLabels(rows.scale, (value) => scales.zero + value * scales.unit, scales.left, context);
	const frame = segmentFrame(labels, BAR_HEIGHT, context, outside.height);
	const series = [...rows.onScale, ...rows.blocks];
	const named = series.map((i) => chart.series[i]?.name ?? "");
	const marks = [...(rows.scale[0] ?? []).map((s) => scales.zero + (s.from + s.to) / 2 * scales.unit), ...(rows.beside[0] ?? []).map((s, b) => (scales.blocks[b] ?? 0) + s.to / 2 * scales.unit)];
	const entries = series.map((i) => ({
		text: chart.series[i]?.name ?? "",
		sample: swatch(rows.inks[i] ?? noInk)
	}));
	const names = nameSeries(named, marks, frame, context, entries);
	const drawn = chart.rows.flatMap((row) => row.cells.map(({ quantity }, i) => ({
		quantity,
		ink: rows.inks[i] ?? noInk,
		shape: "circle"
	})));
	const key = layOutKey(markKey(drawn, context), 7, context);
	const top = names.height;
	const part = partOf(chart.rows.map((_, index) => index), context.rows);
	const bodyHeight = part.length * frame.rowHeight;
	const bottom = key.height > 0 ? KEY_GAP$3 + key.height : 0;
	const paint = (canvas) => {
		if (names.headers) drawHeaders(canvas, names.headers, top + frame.markTop, [], context);
		else drawKey(canvas, names.key, 0, 0, context);
		part.forEach((index, place) => {
			const markTop = top + place * frame.rowHeight + frame.markTop;
			drawZeros(canvas, scales, frame.place === "left" ? [top, top + bodyHeight] : markTop, context);
			drawRow$2(canvas, rows, index, {
				markTop,
				scales
			}, context);
			drawOutsideLabels(canvas, outside, index, markTop + BAR_HEIGHT, context);
			drawCategory(canvas, frame, {
				index,
				markTop
			}, context);
		});
		drawKey(canvas, key, 0, top + bodyHeight + KEY_GAP$3, context);
	};
	return {
		...plotPlan({
			width,
			height: top + bodyHeight + bottom,
			padding: {
				left: frame.left,
				right: 0,
				top,
				bottom
			},
			type: "bar",
			indexAxis: "y",
			labels: part.map(String),
			datasets: rows.onScale.map((_, s) => ({
				data: partOf(rows.scale, context.rows).map((row) => [row[s]?.from ?? 0, row[s]?.to ?? 0]),
				grouped: false
			})),
			x: {
				type: "linear",
				display: false,
				min: (frame.left - scales.zero) / scales.unit,
				max: (width - scales.zero) / scales.unit
			},
			y: HIDDEN_AXIS,
			paint
		}),
		rows: {
			above: top,
			height: frame.rowHeight,
			below: bottom
		}
	};
}
/** Divides the width: the answers and the blocks share one scale, with words after each block. */
function layOutScales(rows, left, context) {
	const most = rows.blocks.map((_, b) => Math.max(0, ...rows.beside.map((row) => row[b]?.to ?? 0)));
	const labels = rows.blocks.map((_, b) => Math.max(...rows.beside.map((row) => blockLabelWidth(row[b]?.quantity, context))));
	const words = labels.reduce((sum, w) => sum + w + BLOCK_GAP, 0);
	const values = rows.reach.negative + rows.reach.positive + most.reduce((a, b) => a + b, 0);
	const unit = (context.width - left - words) / values;
	const zero = left + rows.reach.negative * unit;
	let x = zero + rows.reach.positive * unit;
	return {
		left,
		zero,
		blocks: most.map((value, b) => {
			const start = x + BLOCK_GAP;
			x = start + value * unit + (labels[b] ?? 0);
			return start;
		}),
		unit
	};
}
/** The lines that answers start from, behind the bars: through all rows, or at each bar if there are words in between. */
function drawZeros(canvas, scales, reach, { theme }) {
	const [from, to] = typeof reach === "number" ? [reach - 3, reach + BAR_HEIGHT + 3] : reach;
	for (const x of [scales.zero, ...scales.blocks]) drawLine(canvas, {
		points: [[x, from], [x, to]],
		color: theme.text,
		width: .8
	});
}
function blockLabelWidth(quantity, { type, theme, locale }) {
	return quantity ? type.width(quantityLabel(quantity, locale), type.font(theme.textSize)) + 4 : 0;
}
function drawRow$2(canvas, rows, index, place, context) {
	const { markTop: top, scales } = place;
	const { type, theme, locale } = context;
	const space = (zero) => ({
		top,
		height: BAR_HEIGHT,
		at: (value) => zero + value * scales.unit,
		right: context.width
	});
	for (const segment of rows.scale[index] ?? []) drawSegment(canvas, segment, space(scales.zero), context);
	(rows.beside[index] ?? []).forEach((segment, b) => {
		const zero = scales.blocks[b] ?? 0;
		drawSegment(canvas, {
			...segment,
			label: ""
		}, space(zero), context);
		const font = segment.quantity.kind === "unknown" ? type.font(theme.textSize, 400, "italic") : type.font(theme.textSize);
		const text = quantityLabel(segment.quantity, locale);
		const x = zero + segment.to * scales.unit + 3;
		drawText(canvas, {
			text,
			x,
			y: top + BAR_HEIGHT / 2 + font.size * .34,
			font,
			color: theme.muted
		});
	});
}

// src/chart/share/statement.ts
/** Sets the value as large as the width allows, at most 34 pt, together with any qualification such as "Less than". */
function layOutStatement(quantity, label, { type, width, theme, locale }) {
	const { lead, value, interval } = splitValue(quantity, locale);
	const part = (text, font, spacing, tone) => text === "" ? [] : [{
		lines: type.wrap(text, font, width),
		font,
		leading: font.size * spacing,
		tone
	}];
	const biggest = quantity.kind !== "unknown" ? 34 : 15;
	const one = type.width(value, type.font(biggest, 700));
	const size = Math.max(11, Math.min(biggest, biggest * width / Math.max(one, 1)));
	const parts = [
		...part(lead, type.font(theme.textSize + 3, 600), 1.2, "accent"),
		...part(value, type.font(size, 700), 1.05, "accent"),
		...part(interval, type.font(theme.textSize, 400), 1.25, "muted"),
		...part(label, type.font(theme.textSize + 1.5), 1.25, "text")
	];
	return {
		parts,
		height: parts.reduce((sum, p) => sum + p.lines.length * p.leading, 0) + 2
	};
}
/** "Less than | 10%", "About | 60%", "6% | 95% interval: 3% to 9%". */
function splitValue(quantity, locale) {
	const words = quantityWords(quantity, locale);
	switch (quantity.kind) {
		case "exact":
		case "range": return {
			lead: "",
			value: quantityLabel(quantity, locale),
			interval: ""
		};
		case "approximate":
		case "bound": {
			const exact = quantityLabel({
				...quantity,
				kind: "exact"
			}, locale);
			return {
				lead: capitalise(words.replace(exact, "").trim()),
				value: exact,
				interval: ""
			};
		}
		case "estimate": {
			const exact = quantityLabel(withoutInterval(quantity), locale);
			return {
				lead: "",
				value: exact,
				interval: words.slice(exact.length).replace(/^ \(|\)$/g, "")
			};
		}
		case "unknown": return {
			lead: "",
			value: capitalise(words),
			interval: ""
		};
		default: return quantity;
	}
}
/** Draws a statement with its top left corner at `x`, `y`. */
function drawStatement(canvas, statement, x, y, { theme }) {
	const colors = {
		accent: theme.series[0] ?? theme.text,
		text: theme.text,
		muted: theme.muted
	};
	let top = y;
	for (const { lines, font, leading, tone } of statement.parts) for (const text of lines) {
		drawText(canvas, {
			text,
			x,
			y: top + leading * .5 + font.size * .34,
			font,
			color: colors[tone]
		});
		top += leading;
	}
}

// src/chart/share/big-number-chart.ts
/** One value in large type with its measure. */
function planBigNumberChart(chart, context) {
	const { width } = context;
	const row = chart.rows[0];
	const statement = layOutStatement(row?.cells[0]?.quantity ?? NOTHING_KNOWN, row?.label ?? "", context);
	return plotPlan({
		width,
		height: statement.height,
		padding: {
			left: 0,
			right: 0,
			top: 0,
			bottom: 0
		},
		type: "line",
		datasets: [{ data: [] }],
		x: sheetAxis(width, false),
		y: sheetAxis(Math.ceil(statement.height), true),
		paint: (canvas) => drawStatement(canvas, statement, 0, 0, context)
	});
}

// src/chart/share/waffle-chart.ts
const SIDE = 9.4;
const PITCH = 11.3;
const GRID = PITCH * 10 - 1.9;
/** A hundred squares, filled as far as the share is known, beside the value and its measure. */
function planWaffleChart(chart, context) {
	const { width } = context;
	const row = chart.rows[0];
	const quantity = row?.cells[0]?.quantity ?? NOTHING_KNOWN;
	const beside = width >= 201.1;
	const left = beside ? 127.1 : 0;
	const statement = layOutStatement(quantity, row?.label ?? "", {
		...context,
		width: width - left
	});
	const top = beside ? 0 : 119.1;
	const height = beside ? Math.max(GRID, statement.height) : 119.1 + statement.height;
	const paint = (canvas) => {
		drawSquares(canvas, quantity, context);
		const y = beside ? Math.max(0, (GRID - statement.height) / 2) : top;
		drawStatement(canvas, statement, left, y, context);
	};
	return plotPlan({
		width,
		height,
		padding: {
			left: 0,
			right: 0,
			top: 0,
			bottom: 0
		},
		type: "line",
		datasets: [{ data: [] }],
		x: sheetAxis(width, false),
		y: sheetAxis(Math.ceil(height), true),
		paint
	});
}
/** From the lower left, row by row upwards; a part of a hundredth is a part of a square. */
function drawSquares(canvas, quantity, { theme }) {
	const color = theme.series[0] ?? theme.text;
	const { sure, most } = limitsOf(quantity);
	for (let i = 0; i < 100; i++) {
		const x = i % 10 * PITCH;
		const y = 101.69999999999999 - Math.floor(i / 10) * PITCH;
		const state = i < Math.floor(sure) ? "in" : i < most ? "open" : "out";
		canvas.fillStyle = formatColor(state === "in" ? color : state === "open" ? tint(color, .12) : tint(theme.grid, .75));
		canvas.fillRect(x, y, SIDE, SIDE);
		const part = Math.min(1, sure - i);
		if (state !== "in" && part > 0) {
			canvas.fillStyle = formatColor(color);
			canvas.fillRect(x, y, SIDE * part, SIDE);
		} else if (state === "open") drawHatching(canvas, x, y, theme.series[0] ?? theme.text);
	}
}
/** Slanted lines, as in bars, for the range that a limit leaves open. */
function drawHatching(canvas, x, y, color) {
	for (const s of [
		SIDE * .55,
		SIDE,
		SIDE * 1.45
	]) {
		const x1 = Math.max(0, s - SIDE);
		const x2 = Math.min(SIDE, s);
		const points = [[x + x1, y + s - x1], [x + x2, y + s - x2]];
		drawLine(canvas, {
			points,
			color,
			width: .9
		});
	}
}
/** How many hundredths certainly belong to the share, and how many may. */
function limitsOf(quantity) {
	switch (quantity.kind) {
		case "exact": return {
			sure: quantity.value,
			most: quantity.value
		};
		case "approximate": {
			const { value } = quantity;
			return {
				sure: Math.max(0, Math.floor(value) - 1),
				most: Math.min(100, Math.ceil(value) + 1)
			};
		}
		case "bound": return quantity.relation.startsWith("<") ? {
			sure: 0,
			most: quantity.value
		} : {
			sure: quantity.value,
			most: 100
		};
		case "range":
		case "estimate": return {
			sure: Math.max(0, quantity.low),
			most: Math.min(100, quantity.high)
		};
		case "unknown": return {
			sure: 0,
			most: 0
		};
		default: return quantity;
	}
}

// src/chart/tables/heat-table.ts
const GAP$1 = 1;
const PAD = 2.5;
const KEY_GAP$2 = 8;
const MOST_CELL = 90;
/** Labels of rows take this part of the width at most. */
const MOST_LABELS = .36;
/** Cells in the colours of their classes, with the value in each. */
function planHeatTable(chart, context) {
	const { width } = context;
	const layout = layOutHeat(chart, context);
	const body = layout.headHeight + chart.rows.length * (layout.rowHeight + GAP$1);
	const quantities = chart.rows.flatMap(({ cells }) => cells.map(({ quantity }) => quantity));
	const key = layOutClassKey(chart.scale, {
		quantities,
		measure: chart.measure,
		unit: chart.unit
	}, context);
	return sheetPlan({
		width,
		height: body + KEY_GAP$2 + key.height + 1,
		remarks: layout.isCrowded ? [crowded(chart)] : [],
		paint: (canvas) => {
			drawHead$1(canvas, layout, context);
			chart.rows.forEach((row, i) => {
				drawRow$1(canvas, chart, {
					row,
					index: i,
					y: layout.headHeight + i * (layout.rowHeight + GAP$1)
				}, layout, context);
			});
			key.draw(canvas, body + KEY_GAP$2);
		}
	});
}
function crowded(chart) {
	return {
		severity: "warning",
		code: "chart/crowded",
		message: `the ${chart.series.length} columns of the heat table are too narrow for their words, which are broken`,
		hint: "write 'wide: true', shorten the values, or show fewer columns"
	};
}
function layOutHeat(chart, { width, type, theme, locale }) {
	const font = type.font(theme.textSize);
	const small = type.font(7);
	const widest = Math.max(...chart.rows.map(({ label }) => type.width(label, font)));
	const values = chart.rows.map(({ cells }) => cells.map(({ quantity }) => shortLabel(withoutInterval(quantity), locale)));
	const valueWidth = Math.max(...values.flat().map((text) => Math.max(...text.split(" ").map((word) => type.width(word, small)))));
	const needed = chart.series.length * (valueWidth + 2 * PAD + GAP$1);
	const most = Math.max(width * .2, Math.min(width * MOST_LABELS, width - needed));
	const left = Math.min(widest + .01, most) + 5;
	const cell = Math.min(MOST_CELL, (width - left) / chart.series.length - GAP$1);
	const room = Math.max(1, cell - 2 * PAD + .01);
	const head = chart.series.map(({ name }) => type.wrap(name, small, cell));
	const texts = values.map((row) => row.map((text) => type.wrap(text, small, room)));
	const labels = chart.rows.map(({ label }) => type.wrap(label, font, left - 5));
	const lines = Math.max(...texts.flat().map((l) => l.length));
	const labelLines = Math.max(...labels.map((l) => l.length));
	return {
		left,
		cell,
		head,
		labels,
		texts,
		headHeight: Math.max(...head.map((l) => l.length)) * 8.6 + 4,
		rowHeight: Math.max(15, lines * 8.4 + 4, labelLines * theme.textSize * 1.2 + 3),
		isCrowded: valueWidth > room
	};
}
function drawHead$1(canvas, { head, headHeight, left, cell }, { type, theme }) {
	const font = type.font(7);
	head.forEach((lines, column) => {
		const x = left + column * (cell + GAP$1) + cell / 2;
		lines.forEach((text, i) => {
			const y = headHeight - 4 - (lines.length - 1 - i) * 8.6;
			drawText(canvas, {
				text,
				x,
				y,
				font,
				color: theme.muted,
				align: "center"
			});
		});
	});
}
function drawRow$1(canvas, { scale }, { row, index, y }, layout, { type, theme }) {
	const { left, cell, rowHeight, labels, texts } = layout;
	const font = type.font(theme.textSize);
	const lines = labels[index] ?? [];
	lines.forEach((text, i) => {
		const base = y + rowHeight / 2 + font.size * .34 + (i - (lines.length - 1) / 2) * theme.textSize * 1.2;
		drawText(canvas, {
			text,
			x: left - 5,
			y: base,
			font,
			color: theme.text,
			align: "right"
		});
	});
	row.cells.forEach(({ quantity }, column) => {
		const x = left + column * (cell + GAP$1);
		const look = classLook(quantity ?? NOTHING_KNOWN, scale);
		const ring = boxRing(x, y, cell, rowHeight);
		fillLook(canvas, [[ring]], look, scale, theme);
		strokeOutline(canvas, [ring], theme);
		const words = texts[index]?.[column] ?? [];
		const small = quantity.kind === "unknown" ? type.font(7, 400, "italic") : type.font(7);
		const ground = look.kind === "class" ? groundOf(look, scale, theme) : WHITE$1;
		words.forEach((text, i) => {
			const base = y + rowHeight / 2 + 7 * .34 + (i - (words.length - 1) / 2) * 8.4;
			if (look.kind !== "class") {
				const wide = type.width(text, small) + 2;
				canvas.fillStyle = formatColor(WHITE$1);
				canvas.fillRect(x + cell / 2 - wide / 2, base - 6.2, wide, 8);
			}
			drawText(canvas, {
				text,
				x: x + cell / 2,
				y: base,
				font: small,
				color: readableOn(ground, theme.text),
				align: "center"
			});
		});
	});
}

// src/chart/tables/sparkline.ts
/**
* A small line from the lowest to the highest value of its row, with a point at the last. It has a gap where a value has
* no point; a range or an interval is an upright line.
*/
function drawSparkline(canvas, quantities, box, theme) {
	const ends = quantities.flatMap((quantity) => {
		const interval = quantityInterval(quantity);
		return interval ? [interval.low, interval.high].filter(Number.isFinite) : [];
	});
	const { min, max } = extentOf(ends);
	if (ends.length === 0) return;
	const x = (i) => box.x + (quantities.length < 2 ? 0 : box.width * i / (quantities.length - 1));
	const y = (value) => max > min ? box.y + box.height * (1 - (value - min) / (max - min)) : box.y + box.height / 2;
	const color = theme.series[0] ?? theme.text;
	let run = [];
	const flush = () => {
		if (run.length > 1) drawLine(canvas, {
			points: run,
			color,
			width: 1,
			join: "round"
		});
		else if (run[0]) dot(canvas, run[0], .9, color);
		run = [];
	};
	quantities.forEach((quantity, i) => {
		const value = pointValue(quantity);
		const interval = quantityInterval(quantity);
		if (interval && interval.low < interval.high && Number.isFinite(interval.low) && Number.isFinite(interval.high)) drawLine(canvas, {
			points: [[x(i), y(interval.low)], [x(i), y(interval.high)]],
			color: tint(color, .5),
			width: 1.2
		});
		if (value === void 0) flush();
		else run.push([x(i), y(value)]);
	});
	const last = run.at(-1);
	flush();
	if (last) dot(canvas, last, 1.7, color);
}
function dot(canvas, [x, y], radius, color) {
	canvas.fillStyle = formatColor(color);
	canvas.beginPath();
	canvas.arc(x, y, radius, 0, 2 * Math.PI);
	canvas.fill();
}

// src/chart/tables/ranked-table.ts
const BAR = 8;
const GAP = 6;
const SPARK = 44;
const KEY_GAP$1 = 6;
const HEAD_LEADING = 8.6;
const VALUE_GAP = 4;
/** Rank, label, course and bar in each row, in the order of the last series. */
function planRankedTable(chart, context) {
	const { width, type, theme } = context;
	const layout = layOutRanked(chart, context);
	const part = partOf([...chart.rows.entries()], context.rows);
	const { headHeight, rowHeight } = layout;
	const inks = inksOf(chart, theme);
	const body = headHeight + part.length * rowHeight;
	const last = chart.rows.map((row) => ({
		...row,
		cells: row.cells.slice(-1)
	}));
	const marks = layOutKey(markKey(drawnInSeries({
		...chart,
		series: chart.series.slice(-1),
		rows: last
	}, context), context), 7, context);
	const font = type.font(7, 400, "italic");
	const gaps = gapWords(chart, context);
	const notes = gaps === "" ? [] : type.wrap(gaps, font, width);
	const notesTop = marks.height > 0 ? KEY_GAP$1 + marks.height : 0;
	const below = notesTop + (notes.length > 0 ? 3 + notes.length * HEAD_LEADING : 0);
	return {
		...sheetPlan({
			width,
			height: body + below + 1,
			remarks: withoutSparklines(chart, width),
			paint: (canvas) => {
				drawHead(canvas, layout, context);
				part.forEach(([index, row], place) => {
					drawRow(canvas, row, {
						index,
						top: headHeight + place * rowHeight,
						ink: inks.ink(index, 0)
					}, layout, context);
				});
				drawKey(canvas, marks, 0, body + KEY_GAP$1, context);
				notes.forEach((text, i) => {
					const y = body + notesTop + 3 + (i + .8) * HEAD_LEADING;
					drawText(canvas, {
						text,
						x: 0,
						y,
						font,
						color: theme.muted
					});
				});
			}
		}),
		rows: {
			above: headHeight,
			height: rowHeight,
			below: below + 1
		}
	};
}
/** Narrower tables have no room for them beside their bars, pt. */
const LEAST_SPARK_WIDTH = 165;
function hasSparklines({ series }, width) {
	return series.length > 2 && width >= LEAST_SPARK_WIDTH;
}
function withoutSparklines({ id, series }, width) {
	if (series.length < 3 || hasSparklines({ series }, width)) return [];
	return [{
		severity: "warning",
		code: "chart/crowded",
		message: `chart '${id}' is ${Math.round(width)} pt wide: its small lines have no room and were left out`,
		hint: "make it wide: true, or remove the earlier series"
	}];
}
/** Why the small lines have gaps. */
function gapWords({ rows, series }, { width, locale }) {
	if (!hasSparklines({ series }, width)) return "";
	const reasons = rows.flatMap(({ cells }) => cells.slice(0, -1).flatMap(({ quantity }) => quantity.kind === "unknown" ? [reasonWords(quantity.reason, locale)] : []));
	const words = chartWords(locale);
	return reasons.length === 0 ? "" : words.say("gaps", { reasons: words.commas([...new Set(reasons)]) });
}
function lastOf({ cells }) {
	return cells.at(-1)?.quantity ?? NOTHING_KNOWN;
}
/** Equal values share a rank; unknown ones have none. */
function ranksOf(rows) {
	const isEqual = (a, b) => a !== void 0 && compareQuantities(lastOf(a), lastOf(b)) === "equal";
	let rank = 0;
	return rows.map((row, i) => {
		if (lastOf(row).kind === "unknown") return "–";
		const [before, after] = [rows[i - 1], rows[i + 1]];
		if (!isEqual(before, row)) rank = i + 1;
		return isEqual(before, row) || after !== void 0 && isEqual(row, after) ? `${rank}=` : `${rank}`;
	});
}
function layOutRanked(chart, context) {
	const { width, type, theme, locale } = context;
	const font = type.font(theme.textSize);
	const small = type.font(7);
	const ranks = ranksOf(chart.rows);
	const labelX = Math.max(...ranks.map((rank) => type.width(rank, font))) + GAP;
	const hasSparks = hasSparklines(chart, width);
	const widest = Math.max(...chart.rows.map(({ label }) => type.width(label, font)));
	const labelWidth = Math.min(widest + .01, width * (hasSparks ? .3 : .4));
	const labels = chart.rows.map(({ label }) => type.wrap(label, font, labelWidth));
	const sparkX = hasSparks ? labelX + labelWidth + GAP : void 0;
	const barX = labelX + labelWidth + GAP + (hasSparks ? 54 : 0);
	const room = width - barX;
	const axis = axisOf(chart.rows.map(lastOf), { share: false });
	const ends = chart.rows.map((row) => {
		const quantity = lastOf(row);
		const end = negativeEnd(quantity) === void 0 ? markEnd(quantity, axis.max) ?? Math.max(0, axis.min) : Math.max(0, axis.min);
		const text = shortLabel(withoutInterval(quantity), locale);
		return {
			at: (end - axis.min) / (axis.max - axis.min),
			overhang: markOverhang(quantity),
			width: type.width(text, valueFont(quantity, context))
		};
	});
	const names = chart.series.map(({ name }) => name);
	const title = [axisTitle({
		title: chart.measure,
		unit: chart.unit
	}, locale), ...names.length > 1 ? [names.at(-1) ?? ""] : []].filter((text) => text !== "").join(", ");
	const head = [...sparkX === void 0 ? [] : [{
		x: sparkX,
		lines: type.wrap(chartWords(locale).say("sparkline", {
			first: names[0] ?? "",
			last: names.at(-1) ?? ""
		}), small, 50)
	}], {
		x: barX,
		lines: type.wrap(title, small, room)
	}];
	const lines = Math.max(...labels.map((l) => l.length));
	return {
		labelX,
		labels,
		sparkX,
		barX,
		axis,
		head,
		ranks,
		barLength: Math.max(10, room - rightGutter(ends, room)),
		headHeight: Math.max(...head.map((one) => one.lines.length)) * HEAD_LEADING + 4,
		rowHeight: Math.max(14, lines * theme.textSize * 1.2 + 4)
	};
}
function valueFont(quantity, { type, theme }) {
	return quantity.kind === "unknown" ? type.font(theme.textSize, 400, "italic") : type.font(theme.textSize, 600);
}
function drawHead(canvas, { head, headHeight }, { type, theme, width }) {
	const font = type.font(7);
	for (const { x, lines } of head) lines.forEach((text, i) => {
		const y = headHeight - 5 - (lines.length - 1 - i) * HEAD_LEADING;
		drawText(canvas, {
			text,
			x,
			y,
			font,
			color: theme.muted
		});
	});
	const points = [[0, headHeight - 1], [width, headHeight - 1]];
	drawLine(canvas, {
		points,
		color: theme.text,
		width: .6
	});
}
function drawRow(canvas, row, { index, top, ink }, layout, context) {
	const { theme, type, locale, width } = context;
	const { labelX, labels, sparkX, barX, barLength, axis, rowHeight, ranks } = layout;
	const font = type.font(theme.textSize);
	const middle = top + rowHeight / 2;
	const base = middle + font.size * .34;
	drawText(canvas, {
		text: ranks[index] ?? "",
		x: labelX - GAP,
		y: base,
		font,
		color: theme.muted,
		align: "right"
	});
	const lines = labels[index] ?? [];
	lines.forEach((text, i) => {
		const y = base + (i - (lines.length - 1) / 2) * theme.textSize * 1.2;
		drawText(canvas, {
			text,
			x: labelX,
			y,
			font,
			color: theme.text
		});
	});
	if (sparkX !== void 0) {
		const box = {
			x: sparkX,
			y: top + 2.5,
			width: SPARK,
			height: rowHeight - 5
		};
		drawSparkline(canvas, row.cells.map(({ quantity }) => quantity), box, theme);
	}
	const quantity = lastOf(row);
	const at = (value) => barX + (value - axis.min) / (axis.max - axis.min) * barLength;
	const space = {
		top: middle - BAR / 2,
		height: BAR,
		left: at(axis.min),
		right: at(axis.max),
		at
	};
	drawMark(canvas, quantity, space, {
		...ink,
		text: theme.text
	});
	const zero = at(Math.max(0, axis.min));
	drawLine(canvas, {
		points: [[zero, top], [zero, top + rowHeight]],
		color: theme.text,
		width: .6
	});
	const end = negativeEnd(quantity) === void 0 ? markEnd(quantity, axis.max) ?? 0 : 0;
	const x = at(Math.max(end, axis.min)) + markOverhang(quantity) + VALUE_GAP;
	const color = quantity.kind === "unknown" ? theme.muted : theme.text;
	drawText(canvas, {
		text: shortLabel(withoutInterval(quantity), locale),
		x,
		y: base,
		font: valueFont(quantity, context),
		color
	});
	const rule = [[0, top + rowHeight], [width, top + rowHeight]];
	drawLine(canvas, {
		points: rule,
		color: theme.grid,
		width: .4
	});
}

// src/chart/timeline/timeline-marks.ts
/** Draws a break: a gap in the line, crossed by two slanted strokes. */
function drawBreak(context, x, y, length, color) {
	const half = length / 2;
	for (const [from, to] of [[-half, -1.6], [1.6, half]]) {
		const points = [[x, y + from], [x, y + to]];
		drawLine(context, {
			points,
			color,
			width: .8,
			dash: [1.2, 1.4]
		});
	}
	for (const dy of [-1.6, 1.6]) {
		const points = [[x - 4, y + dy + 1.5], [x + 4, y + dy - 1.5]];
		drawLine(context, {
			points,
			color,
			width: .8
		});
	}
}
/** Half the length over which an approximate end fades out, and its strips, from -1 (solid) to 1 (gone). */
const SOFT = 4;
const STRIPS = [
	[-.72, -.34],
	[-.02, .26],
	[.62, .82]
];
/** Draws a span, one day of several (outlined), or a point. */
function drawSpan(context, shape, color) {
	const { x, width, from, to } = shape;
	context.fillStyle = formatColor(color);
	switch (shape.form) {
		case "point":
			context.beginPath();
			context.arc(x, (from + to) / 2, 2.6, 0, 2 * Math.PI);
			context.fill();
			return;
		case "outline": {
			const height = Math.max(to - from, 4.5);
			const y = (from + to) / 2 - height / 2;
			context.fillStyle = "#ffffff";
			context.fillRect(x - width / 2 + .5, y, width - 1, height);
			context.strokeStyle = formatColor(color);
			context.lineWidth = 1;
			context.setLineDash([]);
			context.strokeRect(x - width / 2 + .5, y + .5, width - 1, height - 1);
			return;
		}
		case "span":
			drawSolid(context, shape);
			return;
		default: shape.form;
	}
}
function drawSolid(context, shape) {
	const { x, width, softStart, softEnd } = shape;
	const length = Math.max(shape.to - shape.from, 2);
	const middle = (shape.from + shape.to) / 2;
	const [from, to] = [middle - length / 2, middle + length / 2];
	const soft = Math.min(SOFT, length / 3);
	const start = softStart ? from + soft : from;
	const end = softEnd ? to - soft : to;
	context.fillRect(x - width / 2, start, width, end - start);
	for (const [near, far] of STRIPS) {
		const height = (far - near) * soft;
		if (softStart) context.fillRect(x - width / 2, from - far * soft, width, height);
		if (softEnd) context.fillRect(x - width / 2, to + near * soft, width, height);
	}
}

// src/chart/timeline/timeline-key.ts
/** Explains only the marks that occur: ends that fade out, one day of several, breaks of the axis. */
function timelineKey(chart, { strands, breaks }, { theme, locale }) {
	const words = chartWords(locale);
	const dates = chart.events.map((event) => event.date);
	const colorOf = (has) => {
		const found = new Set(chart.events.filter((event) => has(event.date)).map((event) => event.strand ?? ""));
		const [only = ""] = found;
		return found.size > 1 ? theme.muted : seriesInk(theme, Math.max(0, strands.indexOf(only))).color;
	};
	const shape = ({ x, middle }) => ({
		x: x + 6,
		width: 5.5,
		from: middle - 3.5,
		to: middle + 2.5,
		softStart: false,
		softEnd: false
	});
	const entries = [];
	const approximate = (d) => d.approximateStart || d.approximateEnd;
	const oneOf = (d) => d.precision === "one-of";
	if (dates.some(approximate)) entries.push({
		text: words.say("approximate"),
		sample: (context, place) => drawSpan(context, {
			...shape(place),
			softEnd: true,
			form: "span"
		}, colorOf(approximate))
	});
	if (dates.some(oneOf)) entries.push({
		text: words.say("oneOf"),
		sample: (context, place) => drawSpan(context, {
			...shape(place),
			form: "outline"
		}, colorOf(oneOf))
	});
	if (breaks) entries.push({
		text: words.say("broken"),
		sample: (context, { x, middle }) => drawBreak(context, x + 6, middle, 9, theme.muted)
	});
	return entries;
}

// src/chart/timeline/timeline-layout.ts
const LANE_PITCH = 8;
/** Room for the leaders. */
const LEADER = 18;
const ROW_GAP = 5;
const AXIS_X = 25;
/** Between the labels of events of the same date. */
const LABEL_GAP = 1.5;
/** The hanging dash before each of several labels. */
const DASH_INDENT = 8;
/** From this width on, dates and labels are side by side. */
const SIDE_BY_SIDE = 380;
/**
* Lays out a timeline: events of the same date share a row; overlapping spans take separate lanes; the axis has
* stretches long enough for their rows; rows are moved apart as little as possible so that no two texts touch.
*/
function layOutTimeline(chart, context) {
	const { type, theme, width } = context;
	const fonts = {
		date: type.font(theme.textSize, 700),
		label: type.font(theme.textSize),
		tick: type.font(7),
		yearTick: type.font(7, 600),
		leading: Math.max(7, theme.textSize) * 1.25
	};
	const groups = groupEvents(chart);
	const strands = [...new Set(groups.map((group) => group.strand))];
	const lanes = assignStrandLanes(groups, strands);
	const laneCount = Math.max(1, ...lanes.map((lane) => lane + 1));
	const dateX = AXIS_X + laneCount * 8 + LEADER;
	const stacked = width < SIDE_BY_SIDE;
	const dateWidth = Math.min(width * .21, Math.max(...groups.map((g) => type.width(g.date.wording, fonts.date))) + .01);
	const labelX = stacked ? dateX : dateX + dateWidth + 10;
	const measures = {
		date: stacked ? width - dateX : dateWidth,
		label: width - labelX,
		stacked
	};
	const texts = groups.map((group) => setRow(group, type, fonts, measures));
	const spans = findStretches(groups.map((group) => group.span));
	const scale = createTimeScale(spans, stretchLengths(spans, groups, texts));
	const anchors = groups.map(({ span }) => anchorOf(span, scale));
	const half = fonts.leading / 2;
	const tops = spread(anchors.map((anchor) => anchor - half), texts.map((text) => text.height + ROW_GAP), { from: -half });
	const rows = groups.map((group, i) => {
		const text = texts[i] ?? {
			dateLines: [],
			labels: [],
			height: 0
		};
		const { date, span } = group;
		return {
			date,
			span,
			strand: strands.indexOf(group.strand),
			lane: lanes[i] ?? 0,
			anchor: anchors[i] ?? 0,
			top: tops[i] ?? 0,
			...text
		};
	});
	const height = Math.max(scale.length, ...rows.map((row) => row.top + row.height));
	return {
		scale,
		rows,
		strands,
		lanes: laneCount,
		type: fonts,
		axisX: AXIS_X,
		dateX,
		labelX,
		stacked,
		height
	};
}
function groupEvents(chart) {
	const groups = /* @__PURE__ */ new Map();
	for (const { date, label, strand = "" } of chart.events) {
		const key = `${date.edtf} ${date.wording} ${strand}`;
		const group = groups.get(key) ?? {
			strand,
			date,
			span: {
				start: date.first,
				end: date.last + 1
			},
			labels: []
		};
		group.labels.push(label);
		groups.set(key, group);
	}
	return [...groups.values()].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
/** Assigns lanes strand by strand: each strand takes as many as its spans overlap, right of the previous strand's. */
function assignStrandLanes(groups, strands) {
	const lanes = groups.map(() => 0);
	let first = 0;
	for (const strand of strands) {
		const own = groups.flatMap((group, i) => group.strand === strand ? [i] : []);
		const assigned = assignLanes(own.map((i) => groups[i]?.span ?? {
			start: 0,
			end: 0
		}));
		own.forEach((i, n) => {
			lanes[i] = first + (assigned[n] ?? 0);
		});
		first += Math.max(0, ...assigned.map((lane) => lane + 1));
	}
	return lanes;
}
/** Assigns each span, in order of start, the first free lane: no more lanes than spans that overlap at once. */
function assignLanes(spans) {
	const ends = [];
	return spans.map(({ start, end }) => {
		const free = ends.findIndex((taken) => taken <= start);
		const lane = free < 0 ? ends.length : free;
		ends[lane] = end;
		return lane;
	});
}
/** A leader leaves its mark near the start, where later spans don't hide it. */
function anchorOf(span, scale) {
	const from = scale.at(span.start);
	return from + Math.min((scale.at(span.end) - from) / 2, 5);
}
function setRow(group, type, fonts, measures) {
	const dateLines = type.wrap(group.date.wording, fonts.date, measures.date);
	const indent = group.labels.length > 1 ? 8 : 0;
	const labels = group.labels.map((label) => type.wrap(label, fonts.label, measures.label - indent));
	const below = labels.reduce((sum, label) => sum + label.length, 0) * fonts.leading + (labels.length - 1) * LABEL_GAP;
	const dates = dateLines.length * fonts.leading;
	return {
		dateLines,
		labels,
		height: measures.stacked ? dates + below : Math.max(dates, below)
	};
}
const MIN_STRETCH = 20;
/** The stretches' lengths: enough for rows to be at their dates, but at most the height of all rows together. */
function stretchLengths(spans, groups, texts) {
	return spans.map((stretch) => {
		let rows = 0;
		let perDay = 0;
		let before;
		groups.forEach(({ span: { start } }, i) => {
			if (start < stretch.start || start >= stretch.end) return;
			const height = (texts[i]?.height ?? 0) + ROW_GAP;
			if (before && start > before.start) perDay = Math.max(perDay, before.height / (start - before.start));
			rows += height;
			before = {
				start,
				height
			};
		});
		return Math.max(MIN_STRETCH, Math.min(rows, perDay * (stretch.end - stretch.start)), rows - 19);
	});
}

// src/chart/timeline/timeline-painter.ts
/** Bars are a little narrower than their lane. */
const BAR_WIDTH = 8 - 2.5;
/** Draws a timeline on an axis of positions. */
function timelinePainter(layout, keys, planContext) {
	const { strands, marks: key } = keys;
	const { theme } = planContext;
	return (context, plot) => {
		const { top } = plot.area;
		const color = (row) => seriesInk(theme, row.strand).color;
		drawAxis(context, layout, top, theme);
		for (const row of layout.rows) drawLeader(context, row, layout, top, theme);
		for (const row of layout.rows) drawSpan(context, shapeOf(row, layout, plot), color(row));
		for (const row of layout.rows) drawWords(context, row, layout, top, theme);
		drawKey(context, strands, 0, 0, planContext);
		drawKey(context, key, 0, top + layout.height + 7, planContext);
	};
}
/** The gap between the words and the key, pt. */
const KEY_GAP = 7;
function shapeOf({ date, span, lane }, layout, plot) {
	return {
		x: layout.axisX + (lane + .5) * 8,
		width: BAR_WIDTH,
		from: plot.y(layout.scale.at(span.start)),
		to: plot.y(layout.scale.at(span.end)),
		softStart: date.approximateStart,
		softEnd: date.approximateEnd,
		form: date.precision === "day" ? "point" : date.precision === "one-of" ? "outline" : "span"
	};
}
/** Draws one line for each stretch, with a pair of strokes between two to show that time is left out. */
function drawAxis(context, layout, top, theme) {
	const x = layout.axisX;
	for (const [i, { from, to }] of layout.scale.stretches.entries()) {
		const points = [[x, top + from], [x, top + to]];
		drawLine(context, {
			points,
			color: theme.muted,
			width: .8
		});
		if (i > 0) drawBreak(context, x, top + from - 19 / 2, 19, theme.muted);
	}
}
function drawLeader(context, row, layout, top, theme) {
	const lanesEnd = layout.axisX + layout.lanes * 8;
	const wanted = top + row.top + layout.type.leading / 2;
	const textY = Math.abs(wanted - top - row.anchor) < 2 ? top + row.anchor : wanted;
	const points = [
		[layout.axisX + (row.lane + .5) * 8, top + row.anchor],
		[lanesEnd + 1, top + row.anchor],
		[layout.dateX - 6, textY],
		[layout.dateX - 2.5, textY]
	];
	drawLine(context, {
		points,
		color: tint(theme.muted, .6),
		width: .5
	});
}
function drawWords(context, row, layout, top, theme) {
	const { date, label, leading } = layout.type;
	const rise = leading / 2 + date.size * .33;
	const first = top + row.top + rise;
	row.dateLines.forEach((text, i) => {
		drawText(context, {
			text,
			x: layout.dateX,
			y: first + i * leading,
			font: date,
			color: theme.text
		});
	});
	let y = layout.stacked ? first + row.dateLines.length * leading : first;
	for (const lines of row.labels) {
		const several = row.labels.length > 1;
		if (several) drawText(context, {
			text: "–",
			x: layout.labelX,
			y,
			font: label,
			color: theme.muted
		});
		for (const text of lines) {
			drawText(context, {
				text,
				x: layout.labelX + (several ? 8 : 0),
				y,
				font: label,
				color: theme.text
			});
			y += leading;
		}
		y += LABEL_GAP;
	}
}

// src/chart/timeline/timeline-chart.ts
/** Half a tick label of two lines, pt: Chart.js shortens the axis if it has less room beyond its ends. */
const HALF_TICK = 8.5;
/** The minimum distance of two tick labels, pt. */
const TICK_PITCH = 9.5;
/**
* A vertical timeline as a Chart.js configuration: events are floating bars on a linear axis of positions, to which a
* broken time scale maps days. Chart.js places the ticks, a painter draws marks, breaks, leaders and words.
*/
function planTimelineChart(chart, context) {
	const layout = layOutTimeline(chart, context);
	const { scale, lanes } = layout;
	const key = layOutKey(timelineKey(chart, {
		strands: layout.strands,
		breaks: scale.stretches.length > 1
	}, context), 7, context);
	const swatches = (layout.strands.length > 1 ? layout.strands : []).map((text, i) => ({
		text,
		sample: swatch({
			color: seriesInk(context.theme, i).color,
			pattern: "solid"
		})
	}));
	const strands = layOutKey(swatches, context.theme.textSize, context);
	const top = Math.max(layout.type.leading / 2, HALF_TICK) + .5 + (strands.height > 0 ? strands.height + 7 : 0);
	const height = top + Math.max(layout.height + (key.height > 0 ? 7 + key.height : 0) + 1, scale.length + HALF_TICK);
	return plotPlan({
		width: context.width,
		height,
		padding: {
			left: 0,
			right: Math.max(0, context.width - layout.axisX - lanes * 8),
			top,
			bottom: height - top - scale.length
		},
		type: "bar",
		labels: Array.from({ length: lanes }, (_, lane) => String(lane)),
		datasets: [{
			data: layout.rows.map(({ span, lane }) => ({
				x: String(lane),
				y: [scale.at(span.start), scale.at(span.end)]
			})),
			grouped: false
		}],
		x: HIDDEN_AXIS,
		y: placeAxis(layout, context),
		paint: timelinePainter(layout, {
			strands,
			marks: key
		}, context)
	});
}
/** The axis of positions, with ticks at years and months. */
function placeAxis(layout, { theme, locale }) {
	const ticks = layout.scale.stretches.flatMap((stretch) => placedTicks(stretch, locale));
	const isYear = (index) => ticks[index]?.tick.unit === "year";
	const { tick, yearTick } = layout.type;
	return {
		type: "linear",
		reverse: true,
		min: 0,
		max: layout.scale.length,
		border: { display: false },
		grid: {
			drawOnChartArea: false,
			lineWidth: 0,
			tickLength: 3,
			tickColor: formatColor(theme.muted),
			tickWidth: .5
		},
		afterBuildTicks: (axis) => {
			axis.ticks = ticks.map(({ place }) => ({ value: place }));
		},
		afterFit: (axis) => {
			axis.width = layout.axisX;
		},
		ticks: {
			autoSkip: false,
			padding: 2,
			callback: (_, index) => ticks[index]?.words ?? "",
			color: ({ index }) => formatColor(isYear(index) ? theme.text : theme.muted),
			font: ({ index }) => ({
				family: formatFamilies(tick),
				size: tick.size,
				weight: isYear(index) ? yearTick.weight : tick.weight
			})
		}
	};
}
function placedTicks(stretch, locale) {
	const perDay = (stretch.to - stretch.from) / (stretch.end - stretch.start);
	return timeTicks(stretch, TICK_PITCH).map((tick) => ({
		tick,
		place: stretch.from + (tick.day - stretch.start) * perDay,
		words: tickWords(tick, locale)
	}));
}
/** A year that a stretch enters in mid-year includes the month. */
function tickWords(tick, locale) {
	const month = locale.dates.monthsShort[tick.month - 1] ?? "";
	const { plainYear } = dateWords(locale);
	if (tick.unit === "month") return month;
	return tick.month === 1 ? plainYear(tick.year) : [plainYear(tick.year), month];
}

// src/chart/words/chart-table.ts
/** Values in words, in drawing order: bounds stay bounds, unknown values have their reason. */
function gridTable(chart, locale) {
	const words = chartWords(locale);
	const first = chart.kind === "line" ? words.say("date") : words.say("category");
	const [only] = chart.series;
	const names = chart.series.length === 1 ? [only?.name || chart.measure || words.say("value")] : chart.series.map((s) => s.name);
	const rows = chart.rows.map(({ label, cells, provisional }, i) => [withBreak(provisional ? words.say("provisionalRow", { label }) : label, chart, i, locale), ...cells.map(({ quantity }) => capitalise(quantityWords(quantity, locale)))]);
	const isNumber = (_, i) => i > 0 && rows.every((cells) => NUMBER.test(cells[i] ?? ""));
	const header = [first, ...names];
	return {
		header,
		rows,
		numbers: header.map(isNumber)
	};
}
/** The label of a row, with the reason if its values can't be compared with those of the row before. */
function withBreak(label, chart, index, locale) {
	const [before, here] = [chart.rows[index - 1]?.date, chart.rows[index]?.date];
	if (chart.kind !== "line" || !before || !here) return label;
	const between = (chart.breaks ?? []).filter(({ at }) => before.last < at.first && at.first <= here.last);
	const words = chartWords(locale);
	return between.reduce((text, { why }) => words.say("brokenRow", {
		label: text,
		why
	}), label);
}
const NUMBER = /^[-\u2212]?\p{Nd}/u;
/** Events in order of time, by the words of their dates. */
function timelineTable(chart, locale) {
	const words = chartWords(locale);
	const strands = chart.events.some((event) => event.strand !== void 0);
	return {
		header: [
			words.say("date"),
			...strands ? [words.say("strand")] : [],
			words.say("event")
		],
		rows: chart.events.toSorted((a, b) => a.date.first - b.date.first || a.date.last - b.date.last).map(({ date, strand, text, label }) => [
			date.wording,
			...strands ? [strand ?? words.say("noValue")] : [],
			text.plain || label
		])
	};
}

// src/chart/words/describe-flow.ts
/** The stages with their boxes, and each box with the boxes that it leads to. */
function describeFlow(chart, locale) {
	const words = chartWords(locale);
	const stages = chart.stages.map((stage, i) => {
		const boxes = chart.boxes.filter((box) => box.stage === i);
		return words.sentence(words.labelled(stage, words.semicolons(boxes.map(({ text }) => unstopped(text)))));
	});
	const links = chart.boxes.flatMap((box) => {
		const targets = targetsOf(box, chart).map(({ text }) => unstopped(text));
		return targets.length > 0 ? [words.sentence(words.say("leadsTo", {
			box: unstopped(box.text),
			targets: words.semicolons(targets)
		}))] : [];
	});
	return [...stages, ...links];
}
/** A row for each box: stage, box, and the boxes that it leads to. */
function flowTable(chart, locale) {
	const words = chartWords(locale);
	return {
		header: [
			words.say("box"),
			words.say("stage"),
			words.say("leads")
		],
		rows: chart.boxes.map((box) => [
			box.text,
			chart.stages[box.stage] ?? "",
			words.semicolons(targetsOf(box, chart).map(({ text }) => unstopped(text)))
		])
	};
}
function targetsOf({ to }, { boxes }) {
	return boxes.filter(({ id }) => to.includes(id));
}
function unstopped(text) {
	return text.replace(/[.。।]$/, "");
}

// src/chart/words/describe-grid.ts
/** With more values than this, the text gives only the extremes; the table has all values. */
const MOST_VALUES = 8;
/** With more series than this, the text gives only their number and the first few. */
const MOST_SERIES = 8;
/**
* A chart's values in words: all values if they are few, otherwise the extremes and, over time, the start and end of
* each series. Sums and differences are included as far as they are known.
*/
function describeGrid(chart, locale) {
	const words = chartWords(locale);
	return [
		...chart.measure === "" ? [] : [words.sentence(chart.measure)],
		words.sentence(new GridDescription(chart, locale).text()),
		...describeAdded(chart, locale)
	];
}
var GridDescription = class {
	#chart;
	#locale;
	#words;
	constructor(chart, locale) {
		this.#chart = chart;
		this.#locale = locale;
		this.#words = chartWords(locale);
	}
	text() {
		const { kind, rows, series } = this.#chart;
		switch (kind) {
			case "line": return this.#many(series.map(({ name }, s) => this.#course(name, s)), series.length);
			case "slope":
			case "dot-range":
			case "dumbbell": return this.#many(rows.map((row) => this.#change(row)), rows.length);
			case "likert": return this.#many(rows.map((row) => this.#sides(row)), rows.length);
			case "bar":
			case "lollipop":
			case "histogram":
			case "ranked-table":
			case "treemap":
			case "sankey":
			case "pyramid":
			case "heat-table":
			case "stacked-bar":
			case "waffle":
			case "big-number": return series.length === 1 ? this.#column("", 0) : this.#columns();
			default: return kind;
		}
	}
	#valueWords(quantity) {
		return quantityWords(quantity ?? NOTHING_KNOWN, this.#locale);
	}
	#many(parts, count) {
		if (count <= MOST_SERIES) return this.#words.semicolons(parts);
		return this.#words.say("firstRows", {
			count,
			rows: this.#words.semicolons(parts.slice(0, 3))
		});
	}
	/** All values row by row if they are few, otherwise the extremes of each series. */
	#columns() {
		const { rows, series } = this.#chart;
		if (rows.length * series.length > MOST_VALUES * 1.5) return this.#many(series.map(({ name }, s) => this.#column(name, s)), series.length);
		return this.#words.semicolons(rows.map(({ label, cells }) => {
			const values = cells.map(({ quantity }, s) => this.#named(s, quantity));
			return this.#words.labelled(label, this.#words.commas(values));
		}));
	}
	/** "Women 12%". */
	#named(s, quantity) {
		const name = this.#chart.series[s]?.name ?? "";
		return this.#words.say("seriesValue", {
			name,
			value: this.#valueWords(quantity)
		});
	}
	/** One series: all its values, or their number and the extremes. */
	#column(name, s) {
		const { rows } = this.#chart;
		const words = this.#words;
		const value = (row) => words.labelled(row.label, this.#valueWords(row.cells[s]?.quantity));
		const led = (text) => name === "" ? text : words.labelled(name, text);
		if (rows.length <= MOST_VALUES) return led(words.semicolons(rows.map(value)));
		const parts = [words.say("values", { count: rows.length })];
		const highest = outstanding(rows, s, 1);
		const lowest = outstanding(rows, s, -1);
		if (highest) parts.push(words.say("highestOf", { value: value(highest) }));
		if (lowest) parts.push(words.say("lowestOf", { value: value(lowest) }));
		return led(words.semicolons(parts));
	}
	/** The start and end of a series, its trend as far as it is known, and its extremes. */
	#course(name, s) {
		const courses = stretchesOf(this.#chart).map((rows) => this.#stretch(rows, s));
		const course = this.#words.semicolons(courses);
		return name === "" ? course : this.#words.say("course", {
			name,
			course
		});
	}
	/** The same for the rows between two breaks, of which none can be compared with other rows. */
	#stretch(rows, s) {
		const known = rows.filter((row) => row.cells[s]?.quantity.kind !== "unknown");
		const [first, last] = [known[0], known.at(-1)];
		if (!first || !last) return this.#words.say("nothingKnown");
		const at = (row) => this.#words.say("valueAt", {
			value: this.#valueWords(row.cells[s]?.quantity),
			place: row.label
		});
		const order = compareQuantities(first.cells[s]?.quantity ?? NOTHING_KNOWN, last.cells[s]?.quantity ?? NOTHING_KNOWN);
		const parts = [this.#words.course(order, at(first), at(last))];
		for (const [sign, key] of [[1, "highest"], [-1, "lowest"]]) {
			const row = outstanding(known, s, sign);
			if (row && row !== first && row !== last) parts.push(this.#words.say(key, { value: at(row) }));
		}
		const unknown = rows.length - known.length;
		if (unknown > 0) parts.push(this.#words.say("unknownValues", { count: unknown }));
		return this.#words.commas(parts);
	}
	/** A category's values in the order of the series, and the difference of the last from the first. */
	#change({ label, cells }) {
		const values = this.#words.commas(cells.map(({ quantity }, s) => this.#named(s, quantity)));
		const [first, last] = [cells[0]?.quantity, cells.at(-1)?.quantity];
		const difference = first && last && differenceOf(last, first);
		const isKnown = difference && "quantity" in difference;
		return this.#words.labelled(label, isKnown ? this.#withDifference(values, difference.quantity) : values);
	}
	#withDifference(values, quantity) {
		const points = quantity.unit === "%" ? {
			...quantity,
			unit: this.#words.say("percentagePoints")
		} : quantity;
		const signed = quantity.kind === "exact" && quantity.value > 0 ? "+" : "";
		return this.#words.say("withDifference", {
			values,
			difference: signed + this.#valueWords(points)
		});
	}
	/** Both sides of a scale as sums, if the known values can be added. */
	#sides({ label, cells }) {
		const chart = this.#chart;
		if (chart.kind !== "likert") return label;
		const part = (indices) => {
			const name = this.#words.listed(indices.map((i) => chart.series[i]?.name ?? ""));
			const sum = sumQuantities(indices.map((i) => cells[i]?.quantity ?? NOTHING_KNOWN));
			if ("quantity" in sum) return this.#words.say("seriesValue", {
				name,
				value: this.#valueWords(sum.quantity)
			});
			return this.#words.commas(indices.map((i) => this.#named(i, cells[i]?.quantity)));
		};
		const neutral = chart.neutral === void 0 ? [] : [part([chart.neutral])];
		const parts = [
			part(chart.negative),
			...neutral,
			part(chart.positive),
			...chart.apart.map((i) => part([i]))
		];
		return this.#words.labelled(label, this.#words.commas(parts));
	}
};
/** The rows of a chart, divided at the breaks of its series. */
function stretchesOf(chart) {
	const breaks = chart.kind === "line" ? chart.breaks ?? [] : [];
	const stretchOf = ({ date }) => breaks.filter(({ at }) => date && at.first <= date.last).length;
	return Array.from({ length: breaks.length + 1 }, (_, i) => chart.rows.filter((row) => stretchOf(row) === i));
}
/** The row that is certainly beyond all others, counting whole bounds and intervals; undefined if there is none. */
function outstanding(rows, s, sign) {
	const ends = rows.map((row) => quantityInterval(row.cells[s]?.quantity ?? NOTHING_KNOWN));
	if (ends.some((interval) => !interval)) return void 0;
	const near = (i) => sign > 0 ? ends[i]?.low ?? 0 : ends[i]?.high ?? 0;
	const far = (i) => sign > 0 ? ends[i]?.high ?? 0 : ends[i]?.low ?? 0;
	const best = rows.map((_, i) => i).sort((a, b) => sign * (near(b) - near(a)))[0];
	if (best === void 0) return void 0;
	return rows.every((_, i) => i === best || sign * (near(best) - far(i)) >= 0) ? rows[best] : void 0;
}

// src/chart/words/describe-map.ts
/** Classes with up to so many regions are listed by name. */
const MOST_NAMES = 5;
/** The measure, the number of regions in each class, those without data, and the certain extremes. */
function describeMap(chart, locale) {
	const words = chartWords(locale);
	const { scale, rows, unit } = chart;
	const quantityOf = (row) => row.cells[0]?.quantity ?? NOTHING_KNOWN;
	const list = (found) => found.length <= MOST_NAMES && found.length > 0 ? words.say("valueAt", {
		value: found.length,
		place: words.commas(found.map(({ label }) => label))
	}) : formatNumber(found.length, 0, locale.numbers);
	const parts = [];
	if (scale) {
		const looks = rows.map((row) => classLook(quantityOf(row), scale));
		for (let index = 0; index <= scale.limits.length; index++) {
			const found = rows.filter((_, i) => looks[i]?.kind === "class" && looks[i].index === index);
			if (found.length > 0) parts.push(words.labelled(classWords(scale, index, unit, locale), list(found)));
		}
		const between = rows.filter((_, i) => looks[i]?.kind === "between");
		if (between.length > 0) parts.push(words.labelled(words.say("betweenClasses"), list(between)));
	}
	const unknown = rows.filter((row) => quantityOf(row).kind === "unknown");
	for (const reason of new Set(unknown.map((row) => quantityOf(row).reason))) parts.push(words.labelled(reasonWords(reason, locale), list(unknown.filter((row) => quantityOf(row).reason === reason))));
	const extremes = extremesOf$1(rows.map((row) => ({
		label: row.label,
		quantity: quantityOf(row)
	})), locale);
	return [...chart.measure === "" ? [] : [words.sentence(chart.measure)], words.sentence(words.semicolons([
		words.say("regions", { count: rows.length }),
		...parts,
		...extremes
	]))];
}
/** The values that are certainly the highest and the lowest of those known. */
function extremesOf$1(values, locale) {
	const words = chartWords(locale);
	const known = values.flatMap((value) => {
		const interval = quantityInterval(value.quantity);
		return interval ? [{
			...value,
			...interval
		}] : [];
	});
	const [first] = known;
	if (!first || known.length < 2) return [];
	const highest = known.reduce((a, b) => b.low > a.low ? b : a, first);
	const lowest = known.reduce((a, b) => b.high < a.high ? b : a, first);
	const value = ({ label, quantity }) => words.labelled(label, quantityWords(quantity, locale));
	return [...known.every((one) => one === highest || one.high <= highest.low) ? [words.say("highestOf", { value: value(highest) })] : [], ...known.every((one) => one === lowest || one.low >= lowest.high) ? [words.say("lowestOf", { value: value(lowest) })] : []];
}
/** A row for each region, those without data last. */
function mapTable(chart, locale) {
	const words = chartWords(locale);
	return {
		header: [words.say("region"), chart.measure || words.say("value")],
		rows: chart.rows.map(({ label, cells }) => [label, capitalise(quantityWords(cells[0]?.quantity ?? NOTHING_KNOWN, locale))])
	};
}

// src/chart/words/describe-scatter.ts
/** More rows than this are left to the table. */
const MOST_ROWS = 8;
/** The axes, then all points if they are few, otherwise the lowest and highest of each series. */
function describeScatter(chart, locale) {
	const words = chartWords(locale);
	const { rows, series, groups } = chart;
	const axis = (measure) => axisTitle(measure, locale);
	const axes = [
		words.say("acrossAxis", { title: axis(chart.x) }),
		words.say("upAxis", { title: axis(chart.y) }),
		...chart.size ? [words.say("area", { title: axis(chart.size) })] : [],
		...groups.length > 0 ? [words.say("groupNames", { names: words.commas(groups) })] : []
	].map((text) => words.sentence(text));
	const added = describeAdded(chart, locale);
	if (rows.length <= MOST_ROWS) {
		const points = rows.map(({ label, cells }) => {
			const values = cells.map(({ quantity }, s) => words.say("seriesValue", {
				name: series[s]?.name ?? "",
				value: quantityWords(quantity, locale)
			}));
			return words.labelled(label, words.commas(values));
		});
		return [
			...axes,
			words.sentence(words.semicolons(points)),
			...added
		];
	}
	const extremes = series.map(({ name }, s) => words.labelled(name, extremesOf(chart, s, locale)));
	const summary = words.semicolons([words.say("points", { count: rows.length }), ...extremes]);
	return [
		...axes,
		words.sentence(summary),
		...added
	];
}
/** The rows that certainly have the lowest and the highest value of a series. */
function extremesOf({ rows }, s, locale) {
	const words = chartWords(locale);
	const known = rows.flatMap((row) => {
		const interval = quantityInterval(row.cells[s]?.quantity ?? NOTHING_KNOWN);
		return interval ? [{
			row,
			...interval
		}] : [];
	});
	const [first] = known;
	if (!first) return words.say("nothingKnown");
	const lowest = known.reduce((a, b) => b.high < a.high ? b : a, first);
	const highest = known.reduce((a, b) => b.low > a.low ? b : a, first);
	const place = ({ row }) => {
		const value = quantityWords(row.cells[s]?.quantity ?? NOTHING_KNOWN, locale);
		return words.say("valueAt", {
			value: row.label,
			place: value
		});
	};
	const isLowest = known.every((one) => one === lowest || one.low >= lowest.high);
	const isHighest = known.every((one) => one === highest || one.high <= highest.low);
	const parts = [
		...isLowest ? [words.say("lowestOf", { value: place(lowest) })] : [],
		...isHighest ? [words.say("highestOf", { value: place(highest) })] : [],
		...known.length < rows.length ? [words.say("unknownValues", { count: rows.length - known.length })] : []
	];
	return parts.length > 0 ? words.commas(parts) : words.say("values", { count: known.length });
}
/** A row for each point, with its group. */
function scatterTable(chart, locale) {
	const words = chartWords(locale);
	const isGrouped = chart.groups.length > 0;
	return {
		header: [
			words.say("category"),
			...isGrouped ? [words.say("group")] : [],
			...chart.series.map(({ name }) => name)
		],
		rows: chart.rows.map(({ label, group, cells }) => [
			label,
			...isGrouped ? [group === void 0 ? words.say("noValue") : chart.groups[group] ?? ""] : [],
			...cells.map(({ quantity }) => capitalise(quantityWords(quantity, locale)))
		])
	};
}

// src/chart/words/describe-timeline.ts
/** More events than this are left to the table. */
const MOST_EVENTS = 12;
/** The number of events, their first and last date, and their labels in order of time. */
function describeTimeline(chart, locale) {
	const words = chartWords(locale);
	const events = chart.events.toSorted((a, b) => a.date.first - b.date.first || a.date.last - b.date.last);
	const first = events[0];
	const last = events.at(-1);
	if (!first || !last) return [words.events(0, "", "")];
	const lead = words.events(events.length, first.date.wording, last.date.wording);
	if (events.length > MOST_EVENTS) return [words.sentence(lead)];
	const named = events.map(({ date, strand, label }) => words.commas([date.wording, strand ? words.labelled(strand, label) : label]));
	return [words.labelled(lead, words.sentence(words.semicolons(named)))];
}

// src/chart/kinds.ts
const grid = {
	describe: describeGrid,
	table: gridTable
};
const KINDS = {
	bar: {
		...grid,
		plan(chart, context) {
			if (chart.panels) return planPanels(chart, context);
			return (chart.direction === "vertical" ? planColumnChart(chart, context) : void 0) ?? planBarChart(chart, context);
		}
	},
	"stacked-bar": {
		...grid,
		plan: planStackedBarChart
	},
	likert: {
		...grid,
		plan: planLikertChart
	},
	"dot-range": {
		...grid,
		plan: planDotRangeChart
	},
	lollipop: {
		...grid,
		plan: planBarChart
	},
	dumbbell: {
		...grid,
		plan: planDotRangeChart
	},
	slope: {
		...grid,
		plan: planSlopeChart
	},
	line: {
		...grid,
		plan: (chart, context) => (chart.panels ? planPanels : planLineChart)(chart, context)
	},
	waffle: {
		...grid,
		plan: planWaffleChart
	},
	"big-number": {
		...grid,
		plan: planBigNumberChart
	},
	scatter: {
		plan: planScatterChart,
		describe: describeScatter,
		table: scatterTable
	},
	histogram: {
		...grid,
		plan: planHistogram
	},
	pyramid: {
		...grid,
		plan: planPyramid
	},
	"heat-table": {
		...grid,
		plan: planHeatTable
	},
	"ranked-table": {
		...grid,
		plan: planRankedTable
	},
	treemap: {
		...grid,
		plan: planTreemap
	},
	sankey: {
		...grid,
		plan: planSankey
	},
	map: {
		plan: planMap,
		describe: describeMap,
		table: mapTable
	},
	"tile-map": {
		plan: planTileMap,
		describe: describeMap,
		table: mapTable
	},
	timeline: {
		plan: planTimelineChart,
		describe: describeTimeline,
		table: timelineTable
	},
	flow: {
		plan: planFlowChart,
		describe: describeFlow,
		table: flowTable
	},
	chartjs: {
		plan: planOwnChart,
		describe: describeOwnChart,
		table: ownTable
	}
};
/** The row of a chart's kind. */
function chartKind(chart) {
	const kind = KINDS[chart.kind];
	return "panelNames" in chart && chart.panelNames !== void 0 ? inPanels(kind) : kind;
}
/** A chart's data as a table, in drawing order, as a text alternative to the picture. */
function chartTable(chart, locale = english()) {
	return chartKind(chart).table(chart, locale);
}

// src/chart/plan.ts
/**
* The Chart.js configuration and size of a chart for a column; the same for vectors and for pixels. `rows` limits it to
* one part of a chart that continues on further pages.
*/
function planChart(chart, options, rows) {
	const context = planContext(options);
	return chartKind(chart).plan(chart, rows ? {
		...context,
		rows
	} : context);
}
function planContext(options) {
	const { width, theme, locale, shaper, budget } = options;
	return {
		width,
		theme,
		locale,
		type: createTypesetter(options),
		record: (draw) => {
			const canvas = new RecordingContext({
				width,
				height: 0,
				shaper,
				locale,
				budget
			});
			draw(canvas);
			return {
				width,
				height: 0,
				ops: canvas.operations()
			};
		}
	};
}

// src/chart/own/check-drawing.ts
/** Reports text that is too small, is cut off or overlaps other text, and bar labels that were left out because they don't fit. */
function checkDrawing(chart, drawing) {
	const texts = placedTexts(drawing);
	const cut = cutOff(chart, drawing, texts);
	return [
		...smallText(chart, texts),
		...cut.length > 0 ? cut : overlapping(chart, texts),
		...missingLabels(chart, texts)
	];
}
function smallText(chart, texts) {
	const small = texts.find(({ op }) => op.size < 7);
	if (!small) return [];
	const { run, size } = small.op;
	return [{
		severity: "error",
		code: "chart/small-text",
		message: `chart '${chart.id}': '${run.text}' is set in ${size} pt; ${7} pt is the smallest legible size`,
		at: "config",
		hint: "remove font sizes from the configuration"
	}];
}
/** True if words lack room, so that a layout with more room may help. */
function lacksRoom({ code }) {
	return code === "chart/cut-off" || code === "chart/words-overlap" || code === "chart/missing-labels";
}
/** Half a letter may reach beyond the edge, as side bearings are white. */
const SLACK = 2;
function cutOff(chart, { width, height }, texts) {
	for (const { op, corners, clipped } of texts) {
		const most = Math.max(clipped, beyond(corners, {
			x: 0,
			y: 0,
			width,
			height
		}));
		if (most <= SLACK) continue;
		const place = Number.isFinite(most) ? clipped === most ? `is cut off by ${Math.ceil(most)} pt` : `reaches ${Math.ceil(most)} pt beyond the drawing` : "has no place in the drawing";
		return [{
			severity: "error",
			code: "chart/cut-off",
			message: `chart '${chart.id}': '${op.run.text}' ${place}`,
			at: "config",
			hint: ROOM
		}];
	}
	return [];
}
const ROOM = "shorten it, or set a height for the chart";
/** Letters of neighbouring lines and ticks may touch. */
const TOUCHING = 1.5;
function overlapping(chart, texts) {
	const words = texts.filter(({ op }) => op.run.text.trim() !== "");
	for (const [i, first] of words.entries()) {
		const second = words.slice(i + 1).find((other) => overlap(first, other) > TOUCHING);
		if (!second) continue;
		return [{
			severity: "error",
			code: "chart/words-overlap",
			message: `chart '${chart.id}': '${first.op.run.text}' and '${second.op.run.text}' overlap`,
			at: "config",
			hint: ROOM
		}];
	}
	return [];
}
/** Chart.js omits labels that don't fit. That is right for years, but a bar without a label is meaningless. */
function missingLabels(chart, texts) {
	const configuration = chart.configuration ?? {};
	if (configuration.type !== "bar") return [];
	const labels = listOf(fieldsOf(configuration.data).labels).map((label) => [wordsOf(label)].flat().join(" "));
	const numbers = labels.every((label) => /^[\d\s./:-]+$/.test(label));
	const drawn = new Set(texts.map(({ op }) => op.run.text));
	const drawnLetters = lettersOf(texts.map(({ op }) => op.run.text).join(""));
	const missing = labels.filter((label) => label.trim() !== "" && !drawn.has(label) && !drawnLetters.includes(lettersOf(label)));
	if (numbers || missing.length === 0) return [];
	return [{
		severity: "warning",
		code: "chart/missing-labels",
		message: `chart '${chart.id}': ${missing.length} of ${labels.length} bars have no room for their labels, such as '${missing[0]}'`,
		at: "config.data.labels",
		hint: "draw them from left to right (options: { indexAxis: y }), and set a height for the chart"
	}];
}
function lettersOf(text) {
	return text.replace(/[\s\u00a0-]/g, "");
}

// src/chart/record.ts
/** Plans and records a chart. Throws any error of `recordChart`. */
function recordPlanned(chart, options, record) {
	if (chart.kind === "chartjs") return recordFitted(chart, options, record);
	const plan = planChart(chart, options);
	return {
		plan,
		drawing: {
			width: options.width,
			height: plan.height,
			ops: recordParts(plan, options, record)
		},
		diagnostics: plan.remarks ?? []
	};
}
/** The operations of a plan and of those placed on it. */
function recordParts(plan, options, record) {
	const placed = (plan.parts ?? []).flatMap(({ plan: part, x, y }) => movedOps(record(part, options), x, y));
	return [...record(plan, options), ...placed];
}
/** Uses the first of `OWN_FITS` in which all words fit, otherwise the first in which the fewest don't. */
function recordFitted(chart, options, record) {
	const { width } = options;
	const context = planContext(options);
	let best;
	let noRoom;
	for (const fit of OWN_FITS) try {
		const plan = planOwnChart(chart, context, fit);
		const drawing = {
			width,
			height: plan.height,
			ops: record(plan, options)
		};
		const diagnostics = [...plan.remarks ?? [], ...checkDrawing(chart, drawing)];
		const recorded = {
			plan,
			drawing,
			diagnostics
		};
		const lacking = diagnostics.filter(lacksRoom);
		if (lacking.length === 0) return recorded;
		const lacks = hasErrors(lacking) ? 2 : 1;
		if (!best || lacks < best.lacks) best = {
			recorded,
			lacks
		};
	} catch (error) {
		if (!(error instanceof NoRoomError)) throw error;
		noRoom = error;
	}
	if (best) return best.recorded;
	throw noRoom ?? new NoRoomError("the chart");
}

export { formatColor as S, drawText as _, chartTable as a, BLACK as b, listOf as c, themeFromCustomProperties as d, WHITE$1 as f, drawLine as g, createTypesetter as h, chartKind as i, drawMark as l, luminance as m, recordPlanned as n, BY_PART as o, contrastRatio as p, planChart as r, fieldsOf as s, recordParts as t, seriesInk as u, graphemes as v, TRANSPARENT as x, chartWords as y };