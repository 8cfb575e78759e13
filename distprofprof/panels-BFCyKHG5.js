import { t as own } from "./own-B7ST1u9a.js";
import { n as isRightToLeftScript } from "./direction-B6IyOQ9w.js";
import { existsSync, readFileSync } from "node:fs";

// src/core/diagnostic.ts
/** True when at least one diagnostic is an error. */
function hasErrors(diagnostics) {
	return diagnostics.some((d) => d.severity === "error");
}
/** Sorts diagnostics by file, line and column; those without a place come last. Stable for equal places. */
function sortDiagnostics(diagnostics) {
	const key = (d) => d.span ? [
		d.span.file,
		d.span.line,
		d.span.column
	] : [
		"￿",
		0,
		0
	];
	return diagnostics.map((d, i) => ({
		d,
		k: key(d),
		i
	})).sort((a, b) => a.k[0] < b.k[0] ? -1 : a.k[0] > b.k[0] ? 1 : a.k[1] - b.k[1] || a.k[2] - b.k[2] || a.i - b.i).map((x) => x.d);
}
/** Removes duplicates: a stage that looks at something twice reports its problems twice. */
function withoutRepeats(diagnostics) {
	const found = [];
	const report = reportOnce((d) => found.push(d));
	for (const diagnostic of diagnostics) report(diagnostic);
	return found;
}
/** Wraps a reporter so that it passes on each diagnostic once. */
function reportOnce(report) {
	const reported = /* @__PURE__ */ new Set();
	return (diagnostic) => {
		const key = JSON.stringify(diagnostic);
		if (!reported.has(key)) report(diagnostic);
		reported.add(key);
	};
}

// src/languages/records/locale-source.ts
const EN = {
	words: {
		"dates": {
			"seasons": [
				"spring",
				"summer",
				"autumn",
				"winter"
			],
			"season": "{season} {year}",
			"southern": "{date} (southern hemisphere)",
			"halves": ["first half of {year}", "second half of {year}"],
			"thirds": [
				"first third of {year}",
				"second third of {year}",
				"third third of {year}"
			],
			"quarters": [
				"first quarter of {year}",
				"second quarter of {year}",
				"third quarter of {year}",
				"fourth quarter of {year}"
			],
			"about": "about {date}",
			"possibly": "possibly {date}",
			"interval": "{from} to {to}",
			"oneOf": "between {from} and {to}",
			"decade": "{year}s",
			"someMonth": "a month in {date}",
			"someDay": "a day in {date}",
			"inSomeYear": "{date} in a year between {from} and {to}"
		},
		"quantities": {
			"less": "less than {value}",
			"atMost": "at most {value}",
			"more": "more than {value}",
			"atLeast": "at least {value}",
			"about": "about {value}",
			"range": "{low} to {high}",
			"estimate": "{value} ({range}, {level})",
			"level": "{level} interval",
			"levelNotStated": "level not stated",
			"notAsked": "not asked",
			"notStated": "not stated in source",
			"notAvailable": "not available",
			"notApplicable": "not applicable"
		},
		"punctuation": {
			"comma": ", ",
			"semicolon": "; ",
			"colon": "{name}: {text}",
			"stop": ".",
			"space": " "
		},
		"kinds": {
			"bar": "Bar chart",
			"stacked-bar": "Stacked bar chart",
			"likert": "Diverging bar chart of answers on a scale",
			"dot-range": "Dot chart",
			"slope": "Slope chart",
			"line": "Line chart",
			"waffle": "Waffle chart",
			"big-number": "Number",
			"lollipop": "Lollipop chart",
			"dumbbell": "Dumbbell chart",
			"scatter": "Scatter chart",
			"histogram": "Histogram",
			"pyramid": "Population pyramid",
			"heat-table": "Heat table",
			"ranked-table": "Ranked table",
			"treemap": "Treemap",
			"sankey": "Flow diagram",
			"map": "Map",
			"tile-map": "Map of tiles",
			"timeline": "Timeline",
			"flow": "Flow chart",
			"chartjs": "Chart"
		},
		"charts": {
			"millions": "{number}m",
			"billions": "{number}bn",
			"trillions": "{number}tn",
			"approximate": "approximate dates",
			"oneOf": "a day within this span",
			"broken": "time left out; each stretch has its own scale",
			"approximateValue": "approximate value",
			"limit": "somewhere in this span, up to the limit",
			"provisional": "provisional, will be revised",
			"logScale": "log scale: equal distances are equal factors",
			"range": "somewhere between the ends",
			"interval": "estimate with {level} interval",
			"intervalOfUnknownLevel": "estimate, level of its interval not stated",
			"others": {
				"one": "{count} other series, named in the table",
				"other": "{count} other series, named in the table"
			},
			"cutAxis": "the axis doesn’t start at zero or end at 100%: {why}",
			"insetScale": "Each inset has a scale of its own.",
			"notDrawn": {
				"one": "Not drawn, for lack of a value: {count} row; see the table",
				"other": "Not drawn, for lack of a value: {count} rows; see the table"
			},
			"notDrawnRows": "Not drawn: {rows}",
			"withoutSymbol": "Without a symbol: {reason} ({count})",
			"gaps": "Gaps in the lines: {reasons}",
			"sparkline": "{first} to {last}, each on a scale of its own",
			"scaleAtMiddle": "{length} at the middle of the map",
			"continuedRow": "Continued: row {row} of {total}",
			"continuedRows": "Continued: rows {first} to {last} of {total}",
			"continuedPart": "Continued: part {part} of {total}",
			"continues": "Continues",
			"continuesRows": {
				"one": "Continues: {count} more row",
				"other": "Continues: {count} more rows"
			},
			"panel": "Panel",
			"panels": {
				"one": "{count} panel",
				"other": "{count} panels on the same scale"
			},
			"continuedPanel": "Continued: panel {panel} of {total}",
			"continuedPanels": "Continued: panels {first} to {last} of {total}",
			"continuesPanels": {
				"one": "Continues: {count} more panel",
				"other": "Continues: {count} more panels"
			},
			"highlighted": "highlighted: {names}",
			"provisionalRows": "provisional: {names}",
			"brokenAt": "values before and from {date} can’t be compared: {why}",
			"between": "between {from} and {to}: {words}",
			"rises": "rises from {first} to {last}",
			"falls": "falls from {first} to {last}",
			"staysTheSame": "is the same from {first} to {last}",
			"goes": "goes from {first} to {last}",
			"course": "{name} {course}",
			"seriesValue": "{name} {value}",
			"valueAt": "{value} ({place})",
			"valueWithSize": "{value} ({size})",
			"highest": "highest {value}",
			"lowest": "lowest {value}",
			"highestOf": "highest, {value}",
			"lowestOf": "lowest, {value}",
			"withDifference": "{values} (difference {difference})",
			"percentagePoints": "percentage points",
			"difference": "difference",
			"differenceIn": "difference, {unit}",
			"nothingKnown": "no value is known",
			"unknownValues": {
				"one": "{count} value is not known",
				"other": "{count} values are not known"
			},
			"firstRows": {
				"one": "{count} row: {rows}",
				"other": "{count} rows, of which the first; {rows}"
			},
			"values": {
				"one": "{count} value",
				"other": "{count} values"
			},
			"points": {
				"one": "{count} point",
				"other": "{count} points"
			},
			"regions": {
				"one": "{count} region",
				"other": "{count} regions"
			},
			"events": {
				"one": "{count} event",
				"other": "{count} events"
			},
			"eventsFromTo": {
				"one": "{count} event, from {first} to {last}",
				"other": "{count} events, from {first} to {last}"
			},
			"leadsTo": "“{box}” leads to: {targets}",
			"area": "Area: {title}",
			"acrossAxis": "From left to right: {title}",
			"upAxis": "From bottom to top: {title}",
			"groupNames": "Groups: {names}",
			"sizeUnknown": "size {reason}",
			"sizeApproximate": "approximate size",
			"provisionalRow": "{label} (provisional)",
			"brokenRow": "{label} (new series: {why})",
			"noValue": "no value",
			"date": "Date",
			"event": "Event",
			"strand": "Strand",
			"category": "Category",
			"value": "Value",
			"stage": "Stage",
			"box": "Step",
			"leads": "Leads to",
			"group": "Group",
			"region": "Region",
			"logAxis": "logarithmic scale",
			"per": "{measure} per {width}",
			"allValues": "all values",
			"betweenClasses": "in one of the classes of its two colours, or between them",
			"quantiles": "classes of about equal numbers of regions",
			"equalSteps": "classes of equal steps",
			"naturalBreaks": "classes by natural breaks",
			"outsideView": "outside the map",
			"under": "under {limit}",
			"toUnder": "{low} to under {high}",
			"orMore": "{limit} or more"
		},
		"shared": {
			"number": "Brief {number}",
			"version": "version {version}",
			"keyMessages": "Key messages",
			"figure": "Figure {number}",
			"table": "Table {number}",
			"notStated": "Not stated in source",
			"dateNotStated": "date not stated in source",
			"about": "About this brief",
			"figuresCount": "Figures.",
			"figuresExcepted": {
				"one": "{count} more excepted by the author.",
				"other": "{count} more excepted by the author."
			},
			"figuresUnchecked": "Not checked: {parts}.",
			"uncheckedWords": "figures and dates in words",
			"uncheckedWorks": "titles of the works cited",
			"uncheckedPictures": "what pictures show",
			"uncheckedDrawings": "charts drawn by programs",
			"uncheckedData": "long series of data in charts",
			"uncheckedLayout": "the layout’s own words",
			"author": "Author.",
			"disclosure": "Disclosure.",
			"licence": "Licence.",
			"contact": "Contact.",
			"surveySponsor": "Paid for by {value}",
			"surveyConductor": "Conducted by {value}",
			"surveyPopulation": "Asked: {value}",
			"surveySample": "Sample: {value}",
			"surveyMode": "How they were asked: {value}",
			"surveyFieldDates": "When: {value}",
			"surveySize": "Number of respondents: {value}",
			"surveyPrecision": "Precision: {value}",
			"surveyWeighting": "Weighting: {value}",
			"surveyQuestion": "The question: {value}",
			"surveyNotStated": "The source doesn’t state {facts}",
			"surveyNothingStated": "How the survey was done is not stated in the source",
			"surveyNoSponsor": "who paid",
			"surveyNoConductor": "who asked",
			"surveyNoPopulation": "whom the sample represents",
			"surveyNoSample": "how respondents were chosen",
			"surveyNoMode": "how they were asked",
			"surveyNoFieldDates": "when",
			"surveyNoSize": "how many",
			"surveyNoPrecision": "the margin of error",
			"surveyNoWeighting": "the weighting",
			"surveyNoQuestion": "the wording of the question"
		},
		"layout": {
			"page": "Page {page} of {pages}",
			"onPage": "on page {page}",
			"source": "Source: {value}",
			"sourceHead": "Source.",
			"numberedSource": "Source [{number}].",
			"credit": "Picture: {value}",
			"forActor": "For: {value}",
			"note": "Note: {value}",
			"noteHead": "Note",
			"survey": "Survey facts: {value}",
			"twoAxes": "Two value axes: {value}",
			"yes": "Yes",
			"no": "No",
			"partly": "Partly",
			"shades": "Shades:",
			"doi": "DOI\xA0{doi}",
			"orcid": "ORCID {orcid}",
			"actorsCaption": "Who wants what",
			"actor": "Actor",
			"role": "Role",
			"interests": "Interests",
			"glossary": "Glossary",
			"backToTerm": "Back to the term: {term}",
			"endnotes": "Notes",
			"paragraph": "¶\xA0{number}",
			"back": "Back to note mark {number}",
			"computed": "Computed: {how}.",
			"inferred": "Inferred: {how}.",
			"otherwise": "Other evidence:",
			"evidenceCaption": "What each statement rests on",
			"claim": "Statement",
			"evidence": "Evidence",
			"figuresTraced": {
				"one": "{count} in this brief, all traced to their evidence.",
				"other": "{count} in this brief, all traced to their evidence."
			},
			"figuresPartly": {
				"one": "{traced} of {count} in this brief traced to their evidence.",
				"other": "{traced} of {count} in this brief traced to their evidence."
			},
			"changesSince": "What changed since version {version}",
			"changesNone": "Nothing but this line.",
			"changeFront": "Title and key messages",
			"changeBack": "Notes and details",
			"changeAdded": "added",
			"changeRemoved": "removed",
			"countAltered": {
				"one": "{count} reworded",
				"other": "{count} reworded"
			},
			"countAdded": {
				"one": "{count} added",
				"other": "{count} added"
			},
			"countRemoved": {
				"one": "{count} removed",
				"other": "{count} removed"
			},
			"changeValue": "value",
			"changeDate": "date",
			"changeWords": "reworded",
			"changeStatus": "status changed",
			"changeSpeaker": "speaker changed",
			"changeEvidence": "evidence changed",
			"changeComputation": "computed anew",
			"changeConflicts": "conflicting evidence changed",
			"authors": "Authors.",
			"photoOf": "Photograph of {name}",
			"cite": "How to cite.",
			"online": "Online.",
			"qrCode": "QR code: {url}",
			"imprint": "Imprint.",
			"imprintTitle": "Imprint",
			"related": "Related reading.",
			"annex": "Data of the figures",
			"dataOf": "Data of {label}",
			"dataNotPrinted": {
				"one": "{title}: {count} row, too many to print",
				"other": "{title}: {count} rows, too many to print"
			},
			"dataLink": "Table of the data of {label}",
			"dataFile": "Attached data of {label}",
			"inFullBrief": "in the full brief",
			"referenceWords": "see also cf compare and or",
			"contents": "Contents",
			"figures": "Figures",
			"tables": "Tables",
			"atAGlance": "At a glance",
			"implications": "Implications",
			"unknowns": "What is not known",
			"fullBrief": "The full brief has the evidence for every statement, with notes and tables.",
			"largePrint": "Large print"
		},
		"mail": {
			"for": "For {name}",
			"edition": "Edition: {edition}",
			"figures": "In figures",
			"inWords": "In words.",
			"figureNote": "Note.",
			"source": "Source.",
			"sources": "Sources.",
			"survey": "Survey facts.",
			"brief": "The whole brief",
			"attachedPages": {
				"one": "{count} page, {size}.",
				"other": "{count} pages, {size}."
			},
			"attached": "It is attached to this message, with its notes, sources and the data of its figures.",
			"linked": "It has the notes, sources and the data of the figures.",
			"read": "Read the brief (PDF)",
			"moreFigures": {
				"one": "{count} more figure is in the brief.",
				"other": "{count} more figures are in the brief."
			},
			"pictures": {
				"one": "{count} picture is only in the brief.",
				"other": "{count} pictures are only in the brief."
			},
			"moreTables": {
				"one": "{count} table is only in the brief.",
				"other": "{count} tables are only in the brief."
			},
			"figuresTraced": {
				"one": "{count} in the brief, all traced to their evidence.",
				"other": "{count} in the brief, all traced to their evidence."
			},
			"figuresPartly": {
				"one": "{traced} of {count} in the brief traced to their evidence.",
				"other": "{traced} of {count} in the brief traced to their evidence."
			},
			"unsubscribe": "Unsubscribe"
		},
		"input": {
			"less": [
				"less than",
				"fewer than",
				"under",
				"below"
			],
			"atMost": [
				"at most",
				"no more than",
				"up to"
			],
			"more": [
				"more than",
				"over",
				"above"
			],
			"atLeast": [
				"at least",
				"no fewer than",
				"no less than"
			],
			"about": [
				"about",
				"around",
				"roughly",
				"approximately",
				"circa",
				"c."
			],
			"to": ["to"],
			"percent": ["per cent", "percent"],
			"notAsked": ["not asked"],
			"notStated": [
				"unknown",
				"not stated",
				"not stated in source",
				"not known",
				"not reported"
			],
			"notAvailable": [
				"no data",
				"n/a",
				"n.a.",
				"na",
				"not available"
			],
			"notApplicable": ["not applicable"]
		},
		"monthsShort": [
			"Jan",
			"Feb",
			"Mar",
			"Apr",
			"May",
			"Jun",
			"Jul",
			"Aug",
			"Sep",
			"Oct",
			"Nov",
			"Dec"
		]
	},
	tables: {
		"script": "Latn",
		"direction": "ltr",
		"dates": {
			"months": [
				"January",
				"February",
				"March",
				"April",
				"May",
				"June",
				"July",
				"August",
				"September",
				"October",
				"November",
				"December"
			],
			"monthsAlone": [
				"January",
				"February",
				"March",
				"April",
				"May",
				"June",
				"July",
				"August",
				"September",
				"October",
				"November",
				"December"
			],
			"monthsShort": [
				"Jan",
				"Feb",
				"Mar",
				"Apr",
				"May",
				"Jun",
				"Jul",
				"Aug",
				"Sept",
				"Oct",
				"Nov",
				"Dec"
			],
			"day": "d MMMM y",
			"month": "MMMM y",
			"monthDay": "d MMMM",
			"year": "y",
			"yearOfEra": "y G",
			"before": "BC"
		},
		"numbers": {
			"digits": "0123456789",
			"decimal": ".",
			"group": ",",
			"minus": "−",
			"grouping": [3],
			"minimumGrouping": 1,
			"percent": "{0}%",
			"currency": "{1}{0}",
			"range": "{0}–{1}",
			"approximately": "~{0}"
		},
		"lists": {
			"and": {
				"two": "{0} and {1}",
				"start": "{0}, {1}",
				"middle": "{0}, {1}",
				"end": "{0} and {1}"
			},
			"or": {
				"two": "{0} or {1}",
				"start": "{0}, {1}",
				"middle": "{0}, {1}",
				"end": "{0} or {1}"
			}
		},
		"quotes": [
			"“",
			"”",
			"‘",
			"’"
		],
		"plurals": { "one": "i = 1 and v = 0" }
	}
};
function part(tag, name) {
	if (tag === "en") return EN[name];
	if (!/^[a-z\d-]+$/.test(tag)) return void 0;
	const file = new URL("locales/" + tag + "." + name + ".json", import.meta.url);
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : void 0;
}
const wordsOf = (tag) => part(tag, "words");
const tablesOf = (tag) => part(tag, "tables");

// src/languages/locale-for.ts
/** Finds the locale of a language tag, and keeps it. */
const known$1 = /* @__PURE__ */ new Map();
/**
* The locale of a tag (BCP 47): that of its region if there is one, or of its language, or English. Loads the language's record
* on first use.
*/
function localeFor(tag) {
	const found = known$1.get(tag);
	if (found) return found;
	const locale = loadLocale(tag);
	known$1.set(tag, locale);
	return locale;
}
/** English, for what has no language of its own. */
function english() {
	return localeFor("en");
}
/** Tags that go by another name in CLDR. */
const ALIASES = {
	no: "nb",
	iw: "he",
	in: "id",
	tl: "fil",
	mo: "ro",
	sh: "sr"
};
const TRADITIONAL = /* @__PURE__ */ new Set([
	"tw",
	"hk",
	"mo"
]);
const EUROPEAN_PORTUGUESE = new Set("pt ao cv gw mz st tl mo ch fr lu gq".split(" "));
/** The parts of a tag in lower case, as far as they matter here. */
function partsOf(tag) {
	const [first = "", ...rest] = tag.toLowerCase().split("-u-")[0]?.split("-") ?? [];
	const script = rest.find((part) => /^[a-z]{4}$/.test(part));
	const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part));
	return {
		language: ALIASES[first] ?? first,
		script,
		region
	};
}
function loadLocale(tag) {
	const { language, script, region } = partsOf(tag);
	const family = familyOf(language, script, region);
	const names = [
		...region ? [`${language}-${region}`] : [],
		...family ? [family] : [],
		language
	];
	const ownScript = script === void 0 || wrote(script) === tablesOf(language)?.script;
	const wordNames = family === "zh-hant" || !ownScript ? [family ?? ""] : names;
	const tables = first(names, tablesOf);
	const words = first(wordNames, wordsOf);
	const base = tables ?? tablesOf("en");
	const english = words ?? wordsOf("en");
	if (!base || !english) throw new Error("the program has no English locale");
	const usedScript = script === void 0 ? base.script : wrote(script);
	return {
		...withDigits(base, tag),
		tag,
		language,
		script: usedScript,
		words: english,
		direction: isRightToLeftScript(usedScript) ? "rtl" : "ltr",
		dates: words?.monthsShort ? {
			...base.dates,
			monthsShort: words.monthsShort
		} : base.dates,
		english: words ? "nothing" : tables ? "words" : "all"
	};
}
/** The group of regions that share their formats. */
function familyOf(language, script, region) {
	if (language === "zh" && (script === "hant" || script === void 0 && TRADITIONAL.has(region ?? ""))) return "zh-hant";
	if (language === "pt" && region !== void 0 && EUROPEAN_PORTUGUESE.has(region)) return "pt-pt";
	if (language === "es" && region !== void 0 && region !== "es") return "es-419";
}
function first(names, find) {
	for (const name of names) {
		const found = find(name);
		if (found) return found;
	}
}
/** ISO 15924 with its capital. */
function wrote(script) {
	return script.charAt(0).toUpperCase() + script.slice(1);
}
const DIGITS = {
	latn: "0123456789",
	arab: "٠١٢٣٤٥٦٧٨٩",
	arabext: "۰۱۲۳۴۵۶۷۸۹",
	deva: "०१२३४५६७८९",
	thai: "๐๑๒๓๔๕๖๗๘๙"
};
/** The decimal separator and the separator of groups that go with Arabic digits. */
const ARABIC = {
	decimal: "٫",
	group: "٬"
};
/** The tables with the digits that the tag asks for: `ar-u-nu-arab` (UTS 35, part 1, 3.6). */
function withDigits(tables, tag) {
	const system = /-u-(?:.*-)?nu-(\w+)/.exec(tag.toLowerCase())?.[1];
	const digits = system === void 0 ? void 0 : DIGITS[system];
	if (digits === void 0 || digits === tables.numbers.digits) return tables;
	const isArabic = system === "arab" || system === "arabext";
	const latin = {
		decimal: ".",
		group: ","
	};
	const wasArabic = tables.numbers.decimal === ARABIC.decimal;
	const signs = isArabic ? ARABIC : wasArabic ? latin : {};
	return {
		...tables,
		numbers: {
			...tables.numbers,
			...signs,
			digits
		}
	};
}

// src/core/extent.ts
/**
* The least and the greatest of numbers; infinite without any. Doesn't spread them as arguments, whose number is limited.
*/
function extentOf(values) {
	let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const value of values) {
		if (value < min) min = value;
		if (value > max) max = value;
	}
	return {
		min,
		max
	};
}

// src/core/round-steps.ts
/** Round numbers for the steps of axes and classes. */
/** The least of 1, 2, 2.5, 5 times a power of ten that is not below `smallest`. */
function roundStep(smallest) {
	if (!(smallest > 0)) return 1;
	const power = 10 ** Math.floor(Math.log10(smallest));
	return power * ([
		1,
		2,
		2.5,
		5,
		10
	].find((n) => n * power >= smallest * .999) ?? 10);
}
function floorTo(value, step) {
	return withoutNoise$1(Math.floor(value / step + 1e-9) * step);
}
function ceilTo(value, step) {
	return withoutNoise$1(Math.ceil(value / step - 1e-9) * step);
}
/** Without the noise of binary fractions: 4.02, not 4.0200000000000005. */
function withoutNoise$1(value) {
	return Number(value.toPrecision(14)) + 0;
}

// src/languages/message.ts
/** The forms of a message. */
function formsOf(message) {
	return typeof message === "string" ? [message] : Object.values(message);
}
const SLOT = /\{(\w+)\}/g;
/** The names of the slots of a message, each once. */
function slotsOf(message) {
	return new Set(formsOf(message).flatMap((form) => [...form.matchAll(SLOT)].map(([, name = ""]) => name)));
}
/** The text with its slots filled; a slot without a value stays. */
function fill(text, values) {
	return text.replace(SLOT, (slot, name) => Object.hasOwn(values, name) ? values[name] ?? "" : slot);
}
/** The pieces of a text around its slots, in order: `['page ', ' of ', '']`. */
function piecesAround(text) {
	return text.split(/\{\w+\}/);
}

// src/languages/numbers.ts
/** Grouped, with at least `decimals` decimals: "1,234.50", "1 234,50", "12,34,567". */
function formatNumber(value, decimals, numbers) {
	const plain = inFull(Math.abs(withoutNoise(value, decimals)));
	const [whole = "", fraction] = ((plain.split(".")[1]?.length ?? 0) >= decimals ? plain : Math.abs(value).toFixed(decimals)).split(".");
	return (value < 0 ? numbers.minus : "") + inDigits(grouped(whole, numbers) + (fraction === void 0 ? "" : numbers.decimal + fraction), numbers);
}
/** With ASCII digits replaced by those of the language. */
function inDigits(text, { digits }) {
	if (digits.startsWith("0")) return text;
	const own = [...digits];
	return text.replace(/\d/g, (digit) => own[Number(digit)] ?? digit);
}
function grouped(whole, { group, grouping, minimumGrouping }) {
	const [first = 3, next = first] = grouping;
	if (whole.length < first + minimumGrouping) return whole;
	const parts = [whole.slice(-first)];
	let rest = whole.slice(0, -first);
	while (rest.length > next) {
		parts.unshift(rest.slice(-next));
		rest = rest.slice(0, -next);
	}
	return [rest, ...parts].filter(Boolean).join(group);
}
/**
* Rounds a fraction to 12 significant digits unless its author wrote more: 390.62499999999994, from binary arithmetic,
* becomes 390.625.
*/
function withoutNoise(value, decimals) {
	if (!Number.isFinite(value) || Number.isInteger(value)) return value;
	return (inFull(Math.abs(value)).split(".")[1]?.length ?? 0) <= decimals ? value : Number(value.toPrecision(12));
}
/** A number's shortest digits without an exponent: 0.000000001 rather than 1e-9. */
function inFull(value) {
	const [, whole = "", fraction = "", power] = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value)) ?? [];
	if (power === void 0) return String(value);
	const shift = Number(power);
	if (shift < 0) return `0.${"0".repeat(-shift - 1)}${whole}${fraction}`;
	return whole + fraction.padEnd(shift, "0");
}

// src/languages/read-numbers.ts
/** The digits 0 of scripts (Unicode, general category Nd). */
const ZEROS = [
	...[
		1632,
		1776,
		1984,
		2406,
		2534,
		2662,
		2790,
		2918,
		3046,
		3174,
		3302,
		3430,
		3558,
		3664,
		3792,
		3872
	],
	...[
		4160,
		4240,
		6112,
		6160,
		6470,
		6608,
		6784,
		6800,
		6992,
		7088,
		7232,
		7248
	],
	...[
		42528,
		43216,
		43264,
		43472,
		43504,
		43600,
		44016,
		65296
	]
];
/** With ASCII digits in place of those of any script, and the signs that belong to them. */
function withAsciiDigits(text) {
	if (!/[^\0-\x7f]/.test(text)) return text;
	return text.replace(/\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		const zero = ZEROS.find((one) => code >= one && code < one + 10);
		return zero === void 0 ? digit : String(code - zero);
	}).replace(/(?<=\d)٫(?=\d)/g, ".").replace(/(?<=\d)٬(?=\d)/g, ",").replace(/(?<=\d)．(?=\d)/g, ".").replace(/(?<=\d)，(?=\d{3})/g, ",").replace(/[٪％﹪]/g, "%").replace(/[\u061c\u200e\u200f]/g, "");
}
const SPACES = "[ \\u00a0\\u202f\\u2009]";
const NUMBER = new RegExp(`\\d(?:[\\d.,'’]|${SPACES}(?=\\d{3}(?!\\d)))*(?<=\\d)`, "g");
const ENGLISH = new RegExp(`^(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:${SPACES}\\d{3})+|\\d+)(?:\\.\\d+)?$`);
/** Groups between points or spaces, decimals after a comma. */
const CONTINENTAL = new RegExp(`^(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:${SPACES}\\d{3})+|\\d+)(?:,\\d+)?$`);
const SWISS = /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
/**
* The text with its numbers in canonical form. Numbers are read in the language; what can't be a number in it is read as
* English, as data often is. `4.722` is ambiguous where the comma starts decimals, unless `strict` says that no number is English.
*/
function canonicalNumbers(text, { numbers }, strict = false) {
	const ascii = withAsciiDigits(text);
	const isEnglish = numbers.decimal === "." || numbers.decimal === "٫";
	let ambiguous;
	return {
		text: ascii.replace(NUMBER, (token) => {
			if (SWISS.test(token)) return token.replace(/['’]/g, "").replace(",", ".");
			if (isEnglish) return numbers.grouping[1] === 2 && INDIAN.test(token) ? token.replaceAll(",", "") : token;
			const own = CONTINENTAL.test(token) ? pointed(token) : void 0;
			const english = ENGLISH.test(token) ? plain(token) : void 0;
			if (own !== void 0 && english !== void 0 && own !== english && !strict) ambiguous ??= {
				written: token,
				own,
				english
			};
			return own ?? token;
		}),
		ambiguous
	};
}
/** The same where readings don't matter, as for counting decimals. */
function inCanonicalNumbers(text, locale) {
	return canonicalNumbers(text, locale).text;
}
function pointed(token) {
	return token.replace(new RegExp(`\\.|${SPACES}`, "g"), "").replace(",", ".");
}
function plain(token) {
	return token.replace(new RegExp(`,|${SPACES}`, "g"), "");
}

// src/languages/quantity-words.ts
/** Quantities in words, in one place so that charts, tables and alternative texts word them alike. */
const SIGNS = {
	"<": "<",
	"<=": "≤",
	">": ">",
	">=": "≥"
};
const RELATIONS = {
	"<": "less",
	"<=": "atMost",
	">": "more",
	">=": "atLeast"
};
/** Reasons as data and code name them. */
const REASONS = {
	"not asked": "notAsked",
	"not stated in source": "notStated",
	"not available": "notAvailable",
	"not applicable": "notApplicable"
};
const NO_BREAK_SPACE = "\xA0";
/** Why a value is unknown, in words of the language; an author's own reason as it was written. */
function reasonWords(reason, { words }) {
	const key = own(REASONS, reason);
	return key === void 0 ? reason : words.quantities[key];
}
/** A short label, as beside a bar: "<10%", "~60%", "55–60%", "6% (3–9%)"; for an unknown value its reason. */
function quantityLabel(quantity, locale = english()) {
	const format = formatterFor(quantity, locale);
	switch (quantity.kind) {
		case "exact": return format.measured(quantity.value);
		case "approximate": return fill(locale.numbers.approximately, { 0: format.measured(quantity.value) });
		case "bound": return `${SIGNS[quantity.relation]}${format.measured(quantity.value)}`;
		case "range": return format.dashed(quantity);
		case "estimate": return `${format.point(quantity.value)} (${format.dashed(quantity)})`;
		case "unknown": return reasonWords(quantity.reason, locale);
		default: return quantity;
	}
}
/** As read aloud: "less than 10%", "about 60%", "55% to 60%", "6% (3% to 9%, 95% interval)", "not stated in source". */
function quantityWords(quantity, locale = english()) {
	const format = formatterFor(quantity, locale);
	const { quantities } = locale.words;
	switch (quantity.kind) {
		case "exact": return format.measured(quantity.value);
		case "approximate": return fill(quantities.about, { value: format.measured(quantity.value) });
		case "bound": return fill(quantities[RELATIONS[quantity.relation]], { value: format.measured(quantity.value) });
		case "range": return format.spoken(quantity);
		case "estimate": {
			const parts = {
				range: format.spoken(quantity),
				level: levelWords(quantity, locale)
			};
			return fill(quantities.estimate, {
				value: format.point(quantity.value),
				...parts
			});
		}
		case "unknown": return reasonWords(quantity.reason, locale);
		default: return quantity;
	}
}
function levelWords({ level }, locale) {
	const { level: ofLevel, levelNotStated } = locale.words.quantities;
	return level === void 0 ? levelNotStated : fill(ofLevel, { level: percent(level, locale) });
}
/** "95%". */
function percent(value, { numbers }) {
	return fill(numbers.percent, { 0: formatNumber(value, 0, numbers) });
}
function formatterFor(quantity, locale) {
	const { numbers, words } = locale;
	const wording = inCanonicalNumbers(quantity.wording, locale);
	const decimals = statedDecimals(wording);
	const number = (value) => formatNumber(value, decimals, numbers);
	const { unit } = quantity;
	const measured = (value) => withUnit(number(value), unit, locale);
	const own = quantity.kind === "estimate" ? statedDecimals(firstNumber(wording)) : decimals;
	return {
		measured,
		point: (value) => withUnit(formatNumber(value, own, numbers), unit, locale),
		dashed: ({ low, high }) => fill(numbers.range, {
			0: number(low),
			1: measured(high)
		}),
		spoken: ({ low, high }) => fill(words.quantities.range, {
			low: unit === "%" ? measured(low) : number(low),
			high: measured(high)
		})
	};
}
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** With the unit where the language has it: "10%", "10 %", "£5 million", "5 million £", "145 miles", "100人". */
function withUnit(number, unit, locale) {
	if (unit === "") return number;
	const { numbers } = locale;
	if (unit === "%") return fill(numbers.percent, { 0: number });
	const [, currency, rest = ""] = /^([$€£¥₽₴])\s*(.*)$/.exec(unit) ?? [];
	if (currency !== void 0) return fill(numbers.currency, {
		0: withUnit(number, rest, locale),
		1: currency
	});
	return UNSPACED.test(unit) ? number + unit : `${number}${NO_BREAK_SPACE}${unit}`;
}
/** The value of an estimate without its interval, for charts that draw the interval; any other quantity unchanged. */
function withoutInterval(quantity) {
	if (quantity.kind !== "estimate") return quantity;
	const { value, unit, wording } = quantity;
	return {
		kind: "exact",
		value,
		unit,
		wording: wording.split(/[±(]|\+/)[0]?.trim() ?? ""
	};
}
function firstNumber(wording) {
	return /\d[\d,]*(?:\.\d+)?/.exec(wording)?.[0] ?? "";
}
/** "10.0 %" states a tenth, so it is printed with one: the most decimals of any number in the wording. */
function statedDecimals(wording) {
	let most = 0;
	for (const match of wording.matchAll(/\d\.(\d+)/g)) most = Math.max(most, match[1]?.length ?? 0);
	return Math.min(most, 20);
}

// src/languages/plural-rules.ts
/** The category of a whole number, by the rules of a language. */
function pluralCategory(rules, count) {
	return Object.entries(rules).find(([, rule]) => rule.split(" or ").some((one) => holdsAll(one, count)))?.[0] ?? "other";
}
function holdsAll(conditions, count) {
	return conditions.split(" and ").every((condition) => holds(condition, count));
}
function holds(condition, count) {
	const [, operand = "", modulus, relation, ranges = ""] = /^(\w)(?: % (\d+))? (!?=) (.+)$/.exec(condition.trim()) ?? [];
	const whole = operand === "n" || operand === "i" ? Math.abs(count) : 0;
	const value = modulus === void 0 ? whole : whole % Number(modulus);
	return ranges.split(",").some((range) => {
		const [from = "", to = from] = range.split("..");
		return value >= Number(from) && value <= Number(to);
	}) === (relation === "=");
}

// src/languages/say.ts
/** The text of a message with these values. */
function say(message, locale, values = {}) {
	const texts = Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? formatNumber(value, 0, locale.numbers) : value]);
	return fill(formFor(message, locale, values.count), Object.fromEntries(texts));
}
function formFor(message, { plurals }, count) {
	if (typeof message === "string") return message;
	return (typeof count === "number" ? message[pluralCategory(plurals, count)] : void 0) ?? message.other;
}
/** "a, b and c". */
function listed(parts, { two, start, middle, end }) {
	const [first = "", second] = parts;
	if (second === void 0) return first;
	const join = (pattern, a, b) => fill(pattern, {
		0: a,
		1: b
	});
	if (parts.length === 2) return join(two, first, second);
	const last = parts.length - 1;
	return parts.reduceRight((rest, part, i) => {
		if (i === last) return part;
		if (i === last - 1) return join(end, part, rest);
		return join(i === 0 ? start : middle, part, rest);
	});
}
/** Ends with a mark in any script, within quotation marks too. */
const ENDED = /[.!?…。！？।؟۔][”’"')»」』]?$/;
/** With a full stop, unless the words end with a mark already. */
function sentence(text, locale) {
	return ENDED.test(text) ? text : text + locale.words.punctuation.stop;
}
/** "Name: text". */
function labelled(name, text, locale) {
	return say(locale.words.punctuation.colon, locale, {
		name,
		text
	});
}

// src/core/quantity.ts
/** The placeholder for a missing value. */
const NOTHING_KNOWN = {
	kind: "unknown",
	unit: "",
	wording: "",
	reason: "not stated in source"
};
/** The numbers that a quantity states; none for an unknown one. */
function quantityNumbers(quantity) {
	switch (quantity.kind) {
		case "exact":
		case "approximate":
		case "bound": return [quantity.value];
		case "range":
		case "estimate": return [quantity.low, quantity.high];
		case "unknown": return [];
		default: return quantity;
	}
}
/** The smallest and largest value that a quantity allows on an axis; undefined for an unknown one. */
function quantityExtent(quantity, axis) {
	switch (quantity.kind) {
		case "exact":
		case "approximate": return [quantity.value, quantity.value];
		case "bound": return quantity.relation.startsWith("<") ? [axis.min, quantity.value] : [quantity.value, axis.max];
		case "range":
		case "estimate": return [Math.max(axis.min, quantity.low), Math.min(axis.max, quantity.high)];
		case "unknown": return;
		default: return quantity;
	}
}

// src/core/quantity-arithmetic.ts
/** The interval of a quantity, undefined for an unknown one. An approximate quantity counts by its value. */
function quantityInterval(quantity) {
	const closed = {
		openLow: false,
		openHigh: false
	};
	switch (quantity.kind) {
		case "exact":
		case "approximate": return {
			low: quantity.value,
			high: quantity.value,
			...closed
		};
		case "bound": {
			const open = quantity.relation === "<" || quantity.relation === ">";
			return quantity.relation.startsWith("<") ? {
				low: Number.NEGATIVE_INFINITY,
				high: quantity.value,
				openLow: true,
				openHigh: open
			} : {
				low: quantity.value,
				high: Number.POSITIVE_INFINITY,
				openLow: open,
				openHigh: true
			};
		}
		case "range":
		case "estimate": return {
			low: quantity.low,
			high: quantity.high,
			...closed
		};
		case "unknown": return;
		default: return quantity;
	}
}
/**
* The sum: exact of exact numbers, approximate when one is, a bound when all bounds are on one side, else a range.
* Refused for an unknown part, for units that differ, for bounds on both sides, and for estimates, whose intervals add
* only when it is known how they vary together.
*/
function sumQuantities(quantities) {
	const [first] = quantities;
	if (!first) return { refused: "there is nothing to add" };
	const refused = refusal(quantities, "add");
	if (refused !== void 0) return { refused };
	let sum = {
		low: 0,
		high: 0,
		openLow: false,
		openHigh: false
	};
	for (const quantity of quantities) {
		const next = quantityInterval(quantity);
		if (next) sum = add(sum, next);
	}
	return fromInterval(sum, first.unit, quantities.some(isApproximate));
}
/** `minuend - subtrahend`, by the same rules. */
function differenceOf(minuend, subtrahend) {
	const refused = refusal([minuend, subtrahend], "subtract");
	if (refused !== void 0) return { refused };
	const a = quantityInterval(minuend);
	const b = quantityInterval(subtrahend);
	if (!a || !b) return { refused: "one of them is unknown" };
	return fromInterval(add(a, {
		low: -b.high,
		high: -b.low,
		openLow: b.openHigh,
		openHigh: b.openLow
	}), minuend.unit, isApproximate(minuend) || isApproximate(subtrahend));
}
function isApproximate(quantity) {
	return quantity.kind === "approximate";
}
function refusal(quantities, verb) {
	const unknown = quantities.find((q) => q.kind === "unknown");
	if (unknown?.kind === "unknown") return `one of them is ${unknown.reason}`;
	const units = [...new Set(quantities.map((q) => q.unit))];
	if (units.length > 1) return `${units.map((unit) => `'${unit}'`).join(" and ")} don't ${verb}`;
	if (quantities.length > 1 && quantities.some((q) => q.kind === "estimate")) return `the intervals of estimates don't ${verb}: how they vary together is not known`;
}
function add(a, b) {
	return {
		low: clean(a.low + b.low),
		high: clean(a.high + b.high),
		openLow: a.openLow || b.openLow,
		openHigh: a.openHigh || b.openHigh
	};
}
/** Rounds away binary noise: 0.1 + 0.2 is 0.3. */
function clean(value) {
	return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
function fromInterval({ low, high, openLow, openHigh }, unit, approximate) {
	const measured = {
		unit,
		wording: ""
	};
	if (low === high) return { quantity: {
		kind: approximate ? "approximate" : "exact",
		value: low,
		...measured
	} };
	if (Number.isFinite(low) && Number.isFinite(high)) return { quantity: {
		kind: "range",
		low,
		high,
		...measured
	} };
	if (approximate) return { refused: "a limit can't be computed from an approximate number" };
	const bound = (relation, value) => ({ quantity: {
		kind: "bound",
		relation,
		value,
		...measured
	} });
	if (Number.isFinite(high)) return bound(openHigh ? "<" : "<=", high);
	if (Number.isFinite(low)) return bound(openLow ? ">" : ">=", low);
	return { refused: "the limits lie on both sides, so the result could be any number" };
}
/** How the first compares with the second, decided only when it is true of all values that they allow. */
function compareQuantities(first, second) {
	const [a, b] = [quantityInterval(first), quantityInterval(second)];
	if (!a || !b) return "undecided";
	if (isBelow(a, b)) return "less";
	if (isBelow(b, a)) return "more";
	return a.low === a.high && b.low === b.high ? "equal" : "undecided";
}
function isBelow(a, b) {
	return a.high < b.low || a.high === b.low && (a.openHigh || b.openLow);
}
/**
* Items in order of their quantities. Estimates count by their value, unknown ones come last. If the order of two can't
* be decided (10-20 and 15), returns those two instead.
*/
function sortByQuantity(items, quantityOf, direction) {
	const sign = direction === "ascending" ? 1 : -1;
	const sorted = items.filter((item) => quantityOf(item).kind !== "unknown").toSorted((a, b) => sign * (middle(quantityOf(a)) - middle(quantityOf(b))));
	for (const [i, after] of sorted.entries()) {
		const before = sorted[i - 1];
		if (before === void 0) continue;
		if (compareQuantities(pointOf(quantityOf(before)), pointOf(quantityOf(after))) === "undecided" && !allowSameValues(quantityOf(before), quantityOf(after))) return { undecided: [before, after] };
	}
	return { sorted: [...sorted, ...items.filter((item) => quantityOf(item).kind === "unknown")] };
}
function pointOf(quantity) {
	return quantity.kind === "estimate" ? {
		...quantity,
		kind: "exact"
	} : quantity;
}
/** Quantities that allow the same values keep their given order. */
function allowSameValues(a, b) {
	const [x, y] = [quantityInterval(a), quantityInterval(b)];
	return x?.low === y?.low && x?.high === y?.high;
}
function middle(quantity) {
	if (quantity.kind === "estimate") return quantity.value;
	const interval = quantityInterval(quantity);
	if (!interval) return 0;
	if (!Number.isFinite(interval.low)) return interval.high;
	return Number.isFinite(interval.high) ? (interval.low + interval.high) / 2 : interval.low;
}

// src/languages/date-words.ts
const known = /* @__PURE__ */ new WeakMap();
function dateWords(locale) {
	const found = known.get(locale) ?? makeWords(locale);
	known.set(locale, found);
	return found;
}
function makeWords(locale) {
	const { dates: tables, numbers, lists } = locale;
	const { dates: texts } = locale.words;
	const digits = (value) => inDigits(String(value), numbers);
	const { yearOffset = 0 } = texts;
	const counted = (value) => digits(value + yearOffset);
	const year = (value) => value > 0 ? pattern(tables.year, { y: counted(value) }) : pattern(tables.yearOfEra, {
		y: digits(1 - value),
		G: tables.before
	});
	/** In patterns the unit of a year has its own place. */
	const plainYear = (value) => value > 0 ? counted(value) : year(value);
	const fields = (m) => ({
		MMMM: tables.months[m - 1] ?? "",
		LLLL: tables.monthsAlone[m - 1] ?? "",
		M: digits(m)
	});
	const dayOf = (d) => d === 1 && texts.firstDay !== void 0 ? texts.firstDay : digits(d);
	const parts = {
		2: texts.halves,
		3: texts.thirds,
		4: texts.quarters
	};
	return {
		months: tables.monthsAlone,
		seasons: texts.seasons,
		about: (date) => fill(texts.about, { date }),
		possibly: (date) => fill(texts.possibly, { date }),
		interval: (from, to) => fill(texts.interval, {
			from,
			to
		}),
		oneOf: (from, to) => fill(texts.oneOf, {
			from,
			to
		}),
		or: (dates) => listed(dates, lists.or),
		decade: (first) => fill(texts.decade, { year: counted(first) }),
		someMonth: (date) => fill(texts.someMonth, { date }),
		someDay: (date) => fill(texts.someDay, { date }),
		inSomeYear: (date, from, to) => fill(texts.inSomeYear, {
			date,
			from,
			to
		}),
		year,
		plainYear,
		month: (m, y) => pattern(tables.month, {
			...fields(m),
			y: plainYear(y)
		}),
		shortMonth: (m, y) => {
			const short = tables.monthsShort[m - 1] ?? "";
			return pattern(tables.month, {
				M: digits(m),
				MMMM: short,
				LLLL: short,
				y: plainYear(y)
			});
		},
		day: (d, m, y) => pattern(tables.day, {
			...fields(m),
			d: dayOf(d),
			y: plainYear(y)
		}),
		monthAlone: (m) => tables.monthsAlone[m - 1] ?? "",
		monthDay: (d, m) => pattern(tables.monthDay, {
			...fields(m),
			d: dayOf(d)
		}),
		season: (index, y) => fill(texts.season, {
			season: texts.seasons[index] ?? "",
			year: plainYear(y)
		}),
		southern: (date) => fill(texts.southern, { date }),
		part: (n, of, y) => fill(parts[of][n - 1] ?? "", { year: plainYear(y) })
	};
}
/** Fills a pattern of UTS 35, part 4, 8; quoted text stays as it is. */
function pattern(text, fields) {
	return text.replace(/'([^']*)'|([a-zA-Z])\2*/g, (symbol, quoted) => quoted === void 0 ? fields[symbol] ?? symbol : quoted);
}

// src/core/panels.ts
/** The kinds whose scales several panels can share. */
const PANEL_KINDS = [
	"bar",
	"lollipop",
	"stacked-bar",
	"likert",
	"dot-range",
	"dumbbell",
	"slope",
	"line",
	"waffle",
	"scatter",
	"histogram",
	"pyramid",
	"map",
	"tile-map"
];
/** The panels of a chart in order; none for a chart without panels. */
function panelsOf(chart) {
	return (chart.panelNames ?? []).map((name, panel) => ({
		name,
		chart: panelChart(chart, panel)
	}));
}
function panelChart(chart, panel) {
	const indices = chart.rows.flatMap((row, i) => row.panel === panel ? [i] : []);
	const { highlight, panelNames: _, ...rest } = chart;
	const rows = indices.flatMap((i) => chart.rows[i] ?? []);
	const highlighted = highlight && {
		rows: indices.flatMap((i, n) => highlight.rows.includes(i) ? [n] : []),
		series: highlight.series
	};
	return {
		...rest,
		rows,
		...highlighted && { highlight: highlighted }
	};
}

export { floorTo as A, formatNumber as C, piecesAround as D, formsOf as E, localeFor as F, hasErrors as I, reportOnce as L, withoutNoise$1 as M, extentOf as N, slotsOf as O, english as P, sortDiagnostics as R, withAsciiDigits as S, fill as T, quantityLabel as _, differenceOf as a, withoutInterval as b, sumQuantities as c, quantityNumbers as d, labelled as f, percent as g, sentence as h, compareQuantities as i, roundStep as j, ceilTo as k, NOTHING_KNOWN as l, say as m, panelsOf as n, quantityInterval as o, listed as p, dateWords as r, sortByQuantity as s, PANEL_KINDS as t, quantityExtent as u, quantityWords as v, inDigits as w, canonicalNumbers as x, reasonWords as y, withoutRepeats as z };