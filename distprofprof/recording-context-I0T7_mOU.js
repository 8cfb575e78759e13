import { n as multiply, t as IDENTITY } from "./geometry-DqXq6ay2.js";
import { t as own } from "./own-B7ST1u9a.js";

// src/chart/canvas/unsupported.ts
/** Thrown for a canvas feature that can't be recorded as vectors; `feature` is its Canvas 2D name. */
var UnsupportedDrawingError = class extends Error {
	feature;
	constructor(feature) {
		super(`charts can't be drawn with ${feature}`);
		this.name = "UnsupportedDrawingError";
		this.feature = feature;
	}
};
/** Thrown if words, or the plot itself, have too little room; `what` names them for the author. */
var NoRoomError = class extends Error {
	what;
	constructor(what) {
		super(`there is no room for ${what}`);
		this.name = "NoRoomError";
		this.what = what;
	}
};
/** Canvas methods that work on pixels, or that would need text outlines. */
const METHODS = [
	"drawImage",
	"createLinearGradient",
	"createRadialGradient",
	"createConicGradient",
	"createPattern",
	"createImageData",
	"getImageData",
	"putImageData",
	"strokeText",
	"isPointInPath",
	"isPointInStroke",
	"arcTo",
	"reset"
];
/** Canvas properties that must keep their neutral values. */
const NEUTRAL = {
	filter: "none",
	shadowBlur: 0,
	shadowOffsetX: 0,
	shadowOffsetY: 0,
	globalCompositeOperation: "source-over",
	letterSpacing: "0px",
	wordSpacing: "0px"
};
/** Makes each of these throw `UnsupportedDrawingError` on use, so that nothing is omitted silently. */
function refuseUnsupported(prototype) {
	for (const name of METHODS) Object.defineProperty(prototype, name, { value: () => {
		throw new UnsupportedDrawingError(name);
	} });
	for (const [name, neutral] of Object.entries(NEUTRAL)) Object.defineProperty(prototype, name, {
		get: () => neutral,
		set: (value) => {
			if (value !== neutral) throw new UnsupportedDrawingError(`${name} '${String(value)}'`);
		}
	});
}

// src/core/shaping.ts
/** A run's width in pt at a size, without letter or word spacing. */
function runWidth(run, size) {
	return run.advance * size / run.face.unitsPerEm;
}

// src/chart/canvas/canvas-color.ts
const NAMES = {
	black: "#000",
	white: "#fff",
	grey: "#808080",
	gray: "#808080",
	red: "#f00",
	green: "#008000",
	blue: "#00f",
	transparent: "#0000"
};
const FUNCTION = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/i;
const known = /* @__PURE__ */ new Map();
/**
* A canvas colour: `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()` and a few names (CSS Color 4, 4 and 5).
* Throws `UnsupportedDrawingError` for gradients, patterns and colours that it can't parse.
*/
function parseCanvasColor(value) {
	if (typeof value !== "string") throw new UnsupportedDrawingError("a gradient or pattern as colour");
	const seen = known.get(value);
	if (seen) return seen;
	const color = readColor(own(NAMES, value.toLowerCase()) ?? value);
	if (!color) throw new UnsupportedDrawingError(`the colour '${value}'`);
	if (known.size > 500) known.clear();
	known.set(value, color);
	return color;
}
function readColor(text) {
	if (text.startsWith("#")) return readHex(text.slice(1));
	const match = FUNCTION.exec(text);
	if (!match) return void 0;
	const [, r = "0", g = "0", b = "0", a = "1", percent = ""] = match;
	return {
		r: channel(r),
		g: channel(g),
		b: channel(b),
		a: Math.min(1, Number(a) / (percent === "" ? 1 : 100))
	};
}
function channel(text) {
	return Math.min(255, Math.round(Number(text)));
}
function readHex(hex) {
	if (!/^[0-9a-f]+$/i.test(hex)) return void 0;
	const long = hex.length <= 4 ? [...hex].map((c) => c + c).join("") : hex;
	if (long.length !== 6 && long.length !== 8) return void 0;
	const at = (i) => Number.parseInt(long.slice(i, i + 2), 16);
	return {
		r: at(0),
		g: at(2),
		b: at(4),
		a: long.length === 8 ? at(6) / 255 : 1
	};
}

// src/chart/canvas/canvas-font.ts
const SIZE = /^(\d*\.?\d+)px(?:\/\S+)?\s+(.+)$/;
/**
* A canvas font string, `italic 600 8px 'Source Sans 3', serif` (CSS Fonts 4, 2.7, sizes in px only). A canvas pixel
* is one point. Throws `UnsupportedDrawingError` if it can't be parsed.
*/
function parseCanvasFont(text, language) {
	let style = "normal";
	let weight = 400;
	let rest = text.trim();
	for (let word = firstWord(rest); !/^\d*\.?\d+px/.test(word); word = firstWord(rest)) {
		if (word === "italic" || word === "oblique") style = "italic";
		else if (word === "bold") weight = 700;
		else if (/^\d{1,4}$/.test(word)) weight = Number(word);
		else if (word !== "normal") throw new UnsupportedDrawingError(`the font '${text}'`);
		rest = rest.slice(word.length).trimStart();
	}
	const match = SIZE.exec(rest);
	if (!match) throw new UnsupportedDrawingError(`the font '${text}'`);
	return {
		families: (match[2] ?? "").split(",").map((name) => name.trim().replace(/^["']|["']$/g, "")),
		size: Number(match[1]),
		weight,
		style,
		language,
		features: {}
	};
}
function firstWord(text) {
	const space = text.indexOf(" ");
	return space < 0 ? text : text.slice(0, space);
}
/** The canvas font string for a request: the inverse of `parseCanvasFont`, without language and features. */
function formatCanvasFont(font) {
	const families = font.families.map((name) => /^[a-z-]+$/i.test(name) ? name : `"${name}"`).join(", ");
	return `${font.style === "italic" ? "italic " : ""}${font.weight} ${font.size}px ${families}`;
}

// src/chart/canvas/clip-bounds.ts
/**
* True if a rectangular clip cuts nothing off the operations, so that its group can be omitted. Text is measured by its
* capitals and a typical descent: an accent that sticks out of a clip needn't be cut.
*/
function clipIsIdle(clip, ops) {
	const area = rectangleOf(clip);
	return area !== void 0 && ops.every((op) => isInside(op, area));
}
/** The rectangle of a path made by `rect`, undefined for any other path. */
function rectangleOf(path) {
	const [a, b, c, d] = path;
	if (path.length !== 5 || a?.[0] !== "M" || b?.[0] !== "L" || c?.[0] !== "L" || d?.[0] !== "L") return void 0;
	return a[2] === b[2] && b[1] === c[1] && c[2] === d[2] && d[1] === a[1] ? pathBounds(path, 0) : void 0;
}
function isInside(op, area) {
	switch (op.op) {
		case "fill":
		case "shade": return contains(area, pathBounds(op.path, 0));
		case "stroke": return contains(area, pathBounds(op.path, op.style.width / 2));
		case "text": {
			const { run, size, x, y } = op;
			const rise = run.face.capHeight / run.face.unitsPerEm * size;
			return contains(area, {
				x,
				y: y - rise,
				width: runWidth(run, size),
				height: rise + size / 4
			});
		}
		case "push":
		case "layer":
		case "pop": return false;
		default: return op;
	}
}
/** The box of a path's points and control points, widened on each side. */
function pathBounds(path, margin) {
	let [left, top, right, bottom] = [
		Infinity,
		Infinity,
		-Infinity,
		-Infinity
	];
	for (const segment of path) for (let i = 1; i + 1 < segment.length; i += 2) {
		const [x, y] = [Number(segment[i]), Number(segment[i + 1])];
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	return {
		x: left - margin,
		y: top - margin,
		width: right - left + 2 * margin,
		height: bottom - top + 2 * margin
	};
}
/** A clip makes no visible difference within half a point. */
const SLACK = .5;
function contains(outer, inner) {
	return inner.x >= outer.x - SLACK && inner.y >= outer.y - SLACK && inner.x + inner.width <= outer.x + outer.width + SLACK && inner.y + inner.height <= outer.y + outer.height + SLACK;
}

// src/chart/canvas/context-state.ts
/** A new context. */
const FRESH = {
	fillStyle: "#000",
	strokeStyle: "#000",
	lineWidth: 1,
	lineCap: "butt",
	lineJoin: "miter",
	miterLimit: 10,
	dash: [],
	lineDashOffset: 0,
	globalAlpha: 1,
	font: "10px sans-serif",
	textAlign: "start",
	textBaseline: "alphabetic",
	transform: IDENTITY,
	clips: 0
};
/** The share of a text's width left of its anchor; charts are set left to right. */
function alignment(textAlign) {
	if (textAlign === "center") return .5;
	return textAlign === "right" || textAlign === "end" ? 1 : 0;
}
/** The distance from a text's anchor down to its alphabetic baseline, for a font's ascent and descent in pt. */
function baselineShift(textBaseline, metrics) {
	switch (textBaseline) {
		case "top": return metrics.ascent;
		case "hanging": return metrics.ascent * .8;
		case "middle": return (metrics.ascent - metrics.descent) / 2;
		case "bottom":
		case "ideographic": return -metrics.descent;
		default: return 0;
	}
}

// src/chart/canvas/path-builder.ts
/** Rounds to three decimals: finer than any printer, and short in the PDF. */
function round3(value) {
	return Math.round(value * 1e3) / 1e3 + 0;
}
/**
* A canvas path (HTML, 4.12.5.1.6) as drawing segments: every point is transformed by the current transform when it is
* added; arcs and ellipses become cubic Béziers of at most a quarter turn (error below 0.03 % of the radius).
*/
var PathBuilder = class {
	transform = IDENTITY;
	#segments = [];
	#shared = false;
	/** The current point and the start of the sub-path, before the transform. */
	#at;
	#start;
	begin() {
		this.#segments = [];
		this.#shared = false;
		this.#at = void 0;
		this.#start = void 0;
	}
	/** The path so far; later additions leave the returned array as it is. */
	take() {
		this.#shared = true;
		return this.#segments;
	}
	moveTo(x, y) {
		this.#add(["M", ...this.#map(x, y)]);
		this.#at = [x, y];
		this.#start = this.#at;
	}
	lineTo(x, y) {
		if (this.#at) {
			this.#add(["L", ...this.#map(x, y)]);
			this.#at = [x, y];
		} else this.moveTo(x, y);
	}
	curveTo(x1, y1, x2, y2, x, y) {
		if (!this.#at) this.moveTo(x1, y1);
		this.#add([
			"C",
			...this.#map(x1, y1),
			...this.#map(x2, y2),
			...this.#map(x, y)
		]);
		this.#at = [x, y];
	}
	quadraticTo(cx, cy, x, y) {
		const [x0, y0] = this.#at ?? [cx, cy];
		const third = (from, to) => from + (to - from) * 2 / 3;
		this.curveTo(third(x0, cx), third(y0, cy), third(x, cx), third(y, cy), x, y);
	}
	close() {
		if (!this.#at) return;
		this.#add(["Z"]);
		this.#at = this.#start;
	}
	rect(x, y, width, height) {
		this.moveTo(x, y);
		this.lineTo(x + width, y);
		this.lineTo(x + width, y + height);
		this.lineTo(x, y + height);
		this.close();
	}
	roundRect(x, y, width, height, radius) {
		const r = Math.min(radius, width / 2, height / 2);
		if (r <= 0) {
			this.rect(x, y, width, height);
			return;
		}
		const quarter = Math.PI / 2;
		this.moveTo(x + r, y);
		this.ellipse({
			x: x + width - r,
			y: y + r,
			rx: r,
			ry: r,
			rotation: 0,
			start: -quarter,
			sweep: quarter
		});
		this.ellipse({
			x: x + width - r,
			y: y + height - r,
			rx: r,
			ry: r,
			rotation: 0,
			start: 0,
			sweep: quarter
		});
		this.ellipse({
			x: x + r,
			y: y + height - r,
			rx: r,
			ry: r,
			rotation: 0,
			start: quarter,
			sweep: quarter
		});
		this.ellipse({
			x: x + r,
			y: y + r,
			rx: r,
			ry: r,
			rotation: 0,
			start: 2 * quarter,
			sweep: quarter
		});
		this.close();
	}
	ellipse(arc) {
		const { x, y, rx, ry, start, sweep } = arc;
		const cos = Math.cos(arc.rotation);
		const sin = Math.sin(arc.rotation);
		const point = (u, v) => [x + rx * u * cos - ry * v * sin, y + rx * u * sin + ry * v * cos];
		const first = point(Math.cos(start), Math.sin(start));
		if (!this.#at) this.moveTo(...first);
		else if (Math.hypot(first[0] - this.#at[0], first[1] - this.#at[1]) > 1e-6) this.lineTo(...first);
		const pieces = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
		const step = sweep / pieces;
		const k = 4 / 3 * Math.tan(step / 4);
		for (let i = 0; i < pieces; i++) {
			const a = start + i * step;
			const b = a + step;
			const c1 = point(Math.cos(a) - k * Math.sin(a), Math.sin(a) + k * Math.cos(a));
			const c2 = point(Math.cos(b) + k * Math.sin(b), Math.sin(b) - k * Math.cos(b));
			this.curveTo(...c1, ...c2, ...point(Math.cos(b), Math.sin(b)));
		}
	}
	#map(x, y) {
		const [a, b, c, d, e, f] = this.transform;
		return [round3(a * x + c * y + e), round3(b * x + d * y + f)];
	}
	#add(segment) {
		if (this.#shared) {
			this.#segments = [...this.#segments];
			this.#shared = false;
		}
		this.#segments.push(segment);
	}
};
/** The signed turn of a canvas arc (HTML, 4.12.5.1.6, "ellipse method steps"). */
function arcSweep(start, end, anticlockwise) {
	const full = 2 * Math.PI;
	const turn = anticlockwise ? start - end : end - start;
	const size = turn >= full ? full : (turn % full + full) % full;
	return anticlockwise ? -size : size;
}

// src/chart/canvas/recording-context.ts
/**
* A canvas 2D context that records vector operations instead of painting pixels. One canvas pixel is one point.
* Translations and scales are applied to the coordinates; a group is opened only for a clip or for rotated text, and
* dropped if the clip cut nothing off. Throws `UnsupportedDrawingError` for features without a vector equivalent here.
*/
var RecordingContext = class {
	fillStyle = FRESH.fillStyle;
	strokeStyle = FRESH.strokeStyle;
	lineWidth = FRESH.lineWidth;
	lineCap = FRESH.lineCap;
	lineJoin = FRESH.lineJoin;
	miterLimit = FRESH.miterLimit;
	lineDashOffset = FRESH.lineDashOffset;
	globalAlpha = FRESH.globalAlpha;
	font = FRESH.font;
	textAlign = FRESH.textAlign;
	textBaseline = FRESH.textBaseline;
	/** The properties of a canvas element that Chart.js needs. */
	canvas;
	#shaper;
	#language;
	#budget;
	#path = new PathBuilder();
	#fonts = /* @__PURE__ */ new Map();
	#saved = [];
	#ops = [];
	#dash = [];
	#clips = 0;
	constructor(options) {
		this.#shaper = options.shaper;
		this.#language = options.locale.tag;
		this.#budget = options.budget;
		this.canvas = {
			width: options.width,
			height: options.height,
			getContext: () => this
		};
	}
	/** The operations drawn so far; open groups are closed. */
	operations() {
		const open = this.#saved.reduce((sum, state) => sum + state.clips, this.#clips);
		return [...this.#ops, ...Array.from({ length: open }, () => ({ op: "pop" }))];
	}
	save() {
		this.#budget?.spend();
		const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, miterLimit, lineDashOffset, globalAlpha } = this;
		const { font, textAlign, textBaseline } = this;
		const line = {
			lineWidth,
			lineCap,
			lineJoin,
			miterLimit,
			dash: this.#dash,
			lineDashOffset
		};
		const own = {
			transform: this.#path.transform,
			clips: this.#clips
		};
		this.#saved.push({
			fillStyle,
			strokeStyle,
			globalAlpha,
			font,
			textAlign,
			textBaseline,
			...line,
			...own
		});
		this.#clips = 0;
	}
	restore() {
		const state = this.#saved.pop();
		if (!state) return;
		for (; this.#clips > 0; this.#clips--) this.#closeGroup();
		const { transform, clips, dash, ...rest } = state;
		Object.assign(this, rest);
		this.#dash = dash;
		this.#clips = clips;
		this.#path.transform = transform;
	}
	#closeGroup() {
		const start = this.#ops.findLastIndex((op) => op.op === "push" && op.clip !== void 0);
		const open = this.#ops[start];
		if (open?.op === "push" && open.clip && clipIsIdle(open.clip, this.#ops.slice(start + 1))) this.#ops.splice(start, 1);
		else this.#ops.push({ op: "pop" });
	}
	translate(x, y) {
		this.transform(1, 0, 0, 1, x, y);
	}
	scale(x, y) {
		this.transform(x, 0, 0, y, 0, 0);
	}
	rotate(angle) {
		this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
	}
	transform(a, b, c, d, e, f) {
		this.#path.transform = multiply(this.#path.transform, [
			a,
			b,
			c,
			d,
			e,
			f
		]);
	}
	setTransform(a, b, c, d, e, f) {
		this.#path.transform = [
			a,
			b,
			c,
			d,
			e,
			f
		];
	}
	resetTransform() {
		this.#path.transform = IDENTITY;
	}
	beginPath() {
		this.#path.begin();
	}
	closePath() {
		this.#path.close();
	}
	moveTo(x, y) {
		this.#path.moveTo(x, y);
	}
	lineTo(x, y) {
		this.#budget?.spend();
		this.#path.lineTo(x, y);
	}
	bezierCurveTo(x1, y1, x2, y2, x, y) {
		this.#path.curveTo(x1, y1, x2, y2, x, y);
	}
	quadraticCurveTo(cx, cy, x, y) {
		this.#path.quadraticTo(cx, cy, x, y);
	}
	arc(x, y, radius, start, end, anticlockwise = false) {
		this.#path.ellipse({
			x,
			y,
			rx: radius,
			ry: radius,
			rotation: 0,
			start,
			sweep: arcSweep(start, end, anticlockwise)
		});
	}
	/** The parameters are those of the canvas method: centre, radii, rotation, first and last angle, direction. */
	ellipse(...[x, y, rx, ry, rotation, start, end, anticlockwise = false]) {
		this.#path.ellipse({
			x,
			y,
			rx,
			ry,
			rotation,
			start,
			sweep: arcSweep(start, end, anticlockwise)
		});
	}
	rect(x, y, width, height) {
		this.#path.rect(x, y, width, height);
	}
	roundRect(x, y, width, height, radii = 0) {
		const all = typeof radii === "number" ? [radii] : radii;
		if (all.some((r) => r !== all[0])) throw new UnsupportedDrawingError("roundRect with unequal radii");
		this.#path.roundRect(x, y, width, height, all[0] ?? 0);
	}
	fill(rule = "nonzero") {
		const path = this.#path.take();
		const color = this.#paint(this.fillStyle);
		if (path.length > 1 && color.a > 0) this.#ops.push({
			op: "fill",
			path,
			rule,
			color
		});
	}
	stroke() {
		const path = this.#path.take();
		const color = this.#paint(this.strokeStyle);
		if (path.length > 1 && color.a > 0 && this.lineWidth > 0) this.#ops.push({
			op: "stroke",
			path,
			style: this.#strokeStyle(color)
		});
	}
	clip() {
		this.#ops.push({
			op: "push",
			transform: IDENTITY,
			clip: this.#path.take()
		});
		this.#clips++;
	}
	fillRect(x, y, width, height) {
		this.#apart(() => {
			this.#path.rect(x, y, width, height);
			this.fill();
		});
	}
	strokeRect(x, y, width, height) {
		this.#apart(() => {
			this.#path.rect(x, y, width, height);
			this.stroke();
		});
	}
	/** Clearing is recorded only as a fresh start: a hole in a drawing has no vector equivalent. */
	clearRect(x, y, width, height) {
		if (!(x <= 0 && y <= 0 && x + width >= this.canvas.width && y + height >= this.canvas.height)) throw new UnsupportedDrawingError("clearRect of a part");
		this.#ops = [];
		this.#clips = 0;
	}
	/** `fillRect` and `strokeRect` should preserve the current path; charts never continue it, so starting a new one is safe. */
	#apart(draw) {
		this.#path.begin();
		draw();
		this.#path.begin();
	}
	setLineDash(dash) {
		this.#dash = dash.length % 2 === 1 ? [...dash, ...dash] : [...dash];
	}
	getLineDash() {
		return this.#dash;
	}
	#strokeStyle(color) {
		const factor = this.#scaleFactor("lines");
		return {
			color,
			width: round3(this.lineWidth * factor),
			dash: this.#dash.map((length) => round3(length * factor)),
			dashOffset: round3(this.lineDashOffset * factor),
			cap: this.lineCap === "round" || this.lineCap === "square" ? this.lineCap : "butt",
			join: this.lineJoin === "round" || this.lineJoin === "bevel" ? this.lineJoin : "miter",
			miterLimit: this.miterLimit
		};
	}
	#scaleFactor(what) {
		const [a, b, c, d] = this.#path.transform;
		const x = Math.hypot(a, b);
		if (Math.abs(a - d) > 1e-6 || Math.abs(b + c) > 1e-6) throw new UnsupportedDrawingError(`${what} under a skewed, mirrored or uneven transform`);
		return x;
	}
	#paint(style) {
		const color = parseCanvasColor(style);
		return this.globalAlpha < 1 ? {
			...color,
			a: round3(color.a * this.globalAlpha)
		} : color;
	}
	#request() {
		const known = this.#fonts.get(this.font);
		if (known) return known;
		const request = parseCanvasFont(this.font, this.#language);
		this.#fonts.set(this.font, request);
		return request;
	}
	measureText(text) {
		const font = this.#request();
		const width = this.#shaper.shape(String(text), font).reduce((sum, run) => sum + runWidth(run, font.size), 0);
		const { ascent, descent } = this.#shaper.metrics(font);
		return {
			width,
			actualBoundingBoxLeft: 0,
			actualBoundingBoxRight: width,
			actualBoundingBoxAscent: ascent,
			actualBoundingBoxDescent: descent,
			fontBoundingBoxAscent: ascent,
			fontBoundingBoxDescent: descent
		};
	}
	fillText(text, x, y, maxWidth) {
		const color = this.#paint(this.fillStyle);
		if (text.trim() === "" || color.a === 0) return;
		const font = this.#request();
		const runs = this.#shaper.shape(text.replace(/\s/g, " "), font);
		const width = runs.reduce((sum, run) => sum + runWidth(run, font.size), 0);
		if (maxWidth !== void 0 && width > maxWidth + .01) throw new NoRoomError(`'${text}'`);
		const scale = this.#scaleFactor("text");
		const left = x - width * alignment(this.textAlign);
		const base = y + baselineShift(this.textBaseline, this.#shaper.metrics(font));
		const [a, b, c, d, e, f] = this.#path.transform;
		const origin = [a * left + c * base + e, b * left + d * base + f];
		const turned = Math.abs(b) > 1e-9 || a < 0;
		if (turned) this.#ops.push({
			op: "push",
			transform: [
				a / scale,
				b / scale,
				c / scale,
				d / scale,
				...origin
			],
			clip: void 0
		});
		let pen = turned ? 0 : origin[0];
		for (const run of runs) {
			const size = round3(font.size * scale);
			this.#ops.push({
				op: "text",
				run,
				size,
				x: round3(pen),
				y: turned ? 0 : round3(origin[1]),
				color
			});
			pen += runWidth(run, size);
		}
		if (turned) this.#ops.push({ op: "pop" });
	}
};
refuseUnsupported(RecordingContext.prototype);

export { runWidth as a, parseCanvasColor as i, pathBounds as n, NoRoomError as o, formatCanvasFont as r, UnsupportedDrawingError as s, RecordingContext as t };