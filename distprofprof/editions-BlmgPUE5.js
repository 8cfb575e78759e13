import { v as quantityWords } from "./panels-BFCyKHG5.js";
import { L as joinPath, R as memoryReader, _ as BLOCK_KINDS, g as contentOf, i as unreadFile, n as BRIEF_FILE, o as textWords, p as columnGroups, t as readBrief, v as isComposed } from "./read-brief-BrKnz88M.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// src/core/differing-runs.ts
/** Where two lists differ. The only file that imports `diff`. */
/** Lists with more insertions and removals than this count as entirely different: comparing them takes too long. */
const MOST_EDITS = 1e3;
/** The runs between the items of a longest common subsequence (Myers 1986), in order. */
function differingRuns(before, after, isSame) {
	const changes = diffArrays([...before], [...after], {
		comparator: isSame,
		maxEditLength: MOST_EDITS
	});
	if (!changes) return [{
		before,
		after,
		start: 0
	}];
	const runs = [];
	let [start, removed, added] = [
		0,
		[],
		[]
	];
	const end = () => {
		if (removed.length + added.length > 0) runs.push({
			before: removed,
			after: added,
			start
		});
		start += added.length;
		[removed, added] = [[], []];
	};
	for (const change of changes) if (change.removed) removed = [...removed, ...change.value];
	else if (change.added) added = [...added, ...change.value];
	else {
		end();
		start += change.value.length;
	}
	end();
	return runs;
}

// src/changes/passages.ts
/** The passages before the first section, of each section and after the last, by place and id. */
function passagesBySection(brief) {
	const front = [
		passage("title", brief.title),
		...brief.shortTitle === brief.title.plain ? [] : [words("short title", brief.shortTitle, "shortTitle")],
		words("series", brief.masthead.series, "masthead.series"),
		passage("standfirst", brief.standfirst),
		...brief.keyMessages.map((message) => passage("key message", message)),
		...maybe("credit of the cover", brief.cover?.credit),
		...brief.imprint.map((line) => passage("imprint", line)),
		...brief.glossary.map(({ src, term, text }) => ({
			what: "term",
			text: `${authored(term)}: ${authored(text)}`,
			src
		}))
	];
	const sections = brief.sections.map(({ id, title, blocks }) => {
		const passages = [passage("title", title), ...blocks.flatMap((block) => inBlock(block, brief))];
		return [`section ${id}`, {
			place: "section",
			id,
			title: authored(title),
			passages
		}];
	});
	return new Map([
		["front", {
			place: "front",
			id: "",
			title: "",
			passages: front
		}],
		...sections,
		["back", {
			place: "back",
			id: "",
			title: "",
			passages: inBack(brief)
		}]
	]);
}
/** Notes, sources and details of the brief. */
function inBack(brief) {
	const listed = (what, src, ...parts) => words(what, parts.filter((part) => part !== void 0).join(", "), src);
	return [
		...brief.notes.flatMap(({ text }) => maybe("note", text)),
		...brief.authors.map(({ src, name, role }) => listed("author", src, name, role)),
		...maybe("disclosure", brief.disclosure),
		...[...brief.sources.values()].map(({ src, title, author, publisher, issued, url, doi, licence }) => listed("source", src, title, author, publisher, issued?.wording, url, doi, licence)),
		...brief.related.map(({ src, title, publisher, url }) => listed("related reading", src, title, publisher, url)),
		...maybe("licence", brief.licence),
		...maybe("contact", brief.contact),
		...brief.url === void 0 ? [] : [words("address", brief.url, "url")],
		...brief.doi === void 0 ? [] : [words("DOI", brief.doi, "doi")]
	];
}
/** A text's words with references as the author writes them, because their numbers depend on the layout. */
function authored({ nodes }) {
	return textWords(nodes, (target) => `{@${target}}`);
}
function passage(what, text) {
	return {
		what,
		text: authored(text),
		src: text.src
	};
}
function words(what, text, src) {
	return {
		what,
		text,
		src
	};
}
function maybe(what, text) {
	return text ? [passage(what, text)] : [];
}
function inBlock(block, brief) {
	if (!isComposed(block)) return inOwn(block, brief);
	const kind = BLOCK_KINDS[block.kind];
	return contentOf(block).flatMap((unit) => inUnit(unit, kind, brief));
}
/** A unit's words as one passage, and the passages of the blocks inside it. */
function inUnit({ src, contents }, { unit, between = MORE }, brief) {
	const [required, optional, inside] = [
		[],
		[],
		[]
	];
	for (const content of contents) switch (content.type) {
		case "text":
			(content.optional ? optional : required).push(authored(content.text));
			break;
		case "words":
			optional.push(content.words);
			break;
		case "quantity":
			required.push(quantityWords(content.quantity));
			break;
		case "blocks": inside.push(...content.blocks.flatMap((inner) => inBlock(inner, brief)));
	}
	const words = [...required.length > 0 ? [required.join(between)] : [], ...optional];
	return [...words.length > 0 ? [{
		what: unit,
		text: words.join(MORE),
		src
	}] : [], ...inside];
}
/** Between a unit's words and its optional parts, and between the cells of a row. */
const MORE = " | ";
function inOwn(block, brief) {
	switch (block.kind) {
		case "table": {
			const { caption, columns, note, source } = block.table;
			const groups = columnGroups(columns).flatMap(({ title }) => maybe("group of columns", title));
			const heads = columns.map(({ title }) => passage("column head", title));
			return [
				passage("table caption", caption),
				...[
					...groups,
					...heads,
					...tableRows(block.table)
				],
				...[...maybe("note", note), ...maybe("source", source)]
			];
		}
		case "figure": {
			const chart = brief.charts.get(block.chart);
			return chart ? inChart(chart) : [];
		}
		case "image": return [words("picture", block.path, `${block.src}.path`), ...[
			passage("alternative text", block.alt),
			...maybe("caption", block.caption),
			...maybe("credit", block.credit)
		]];
		case "part": return inPart(block.part, brief);
		default: return block;
	}
}
function tableRows({ groups, totals }) {
	const row = ({ src, cells }) => ({
		what: "table row",
		text: cells.map(cellWords).join(MORE),
		src
	});
	return [...groups.flatMap((group) => [
		...maybe("group of rows", group.title),
		...group.rows.map(row),
		...group.totals.map(row)
	]), ...totals.map(row)];
}
function cellWords(cell) {
	if (cell.kind === "answer") return `${cell.answer}${authored(cell.more)}`;
	return cell.kind === "text" ? authored(cell.text) : quantityWords(cell.quantity);
}
function inChart(chart) {
	const words = [
		passage("chart title", chart.title),
		...maybe("chart subtitle", chart.subtitle),
		...maybe("alternative text", chart.alt),
		...maybe("note", chart.note),
		...maybe("source", chart.source)
	];
	if (chart.kind === "timeline") {
		const events = chart.events.map(({ src, date, label, text }) => {
			return {
				what: "event",
				text: `${date.wording}: ${label}. ${authored(text)}`,
				src
			};
		});
		return [...words, ...events];
	}
	if (chart.kind === "flow") {
		const boxes = chart.boxes.map(({ src, stage, text, to }) => {
			const targets = chart.boxes.filter(({ id }) => to.includes(id)).map((box) => box.text);
			const more = targets.length > 0 ? ` → ${targets.join(", ")}` : "";
			return {
				what: "box of a flow",
				text: `${chart.stages[stage]}: ${text}${more}`,
				src
			};
		});
		return [...words, ...boxes];
	}
	if (chart.kind === "chartjs") return words;
	const rows = chart.rows.map(({ src, label, panel, cells }) => {
		const values = cells.map(({ quantity }) => quantityWords(quantity)).join(", ");
		return {
			what: "chart value",
			text: `${panel === void 0 ? label : `${chart.panelNames?.[panel] ?? ""}, ${label}`}: ${values}`,
			src
		};
	});
	const annotations = (chart.annotations ?? []).map((one) => ({
		what: "annotation",
		text: [placeWords(one, chart), one.label].filter((part) => part !== "").join(": "),
		src: one.src
	}));
	const breaks = (chart.kind === "line" ? chart.breaks ?? [] : []).map(({ src, at, why }) => {
		return {
			what: "break of a series",
			text: `${at.wording}: ${why}`,
			src
		};
	});
	return [
		...words,
		...rows,
		...annotations,
		...breaks
	];
}
function placeWords(annotation, { rows }) {
	switch (annotation.kind) {
		case "reference": return quantityWords(annotation.quantity);
		case "period":
		case "event": return annotation.date.wording;
		case "note": return rows[annotation.at.row]?.label ?? "";
		case "bracket": return [annotation.from, annotation.to].map(({ row }) => rows[row]?.label ?? "").join(" – ");
		default: return annotation;
	}
}
function inPart(part, brief) {
	switch (part) {
		case "actors": return brief.actors.map(({ src, name, role, interests }) => {
			return {
				what: "actor",
				text: `${name}: ${authored(role)}; ${authored(interests)}`,
				src
			};
		});
		case "implications": return brief.implications.map(({ src, title, text }) => {
			return {
				what: "implication",
				text: `${authored(title)} ${authored(text)}`,
				src
			};
		});
		case "unknowns": return brief.unknowns.map((unknown) => passage("what is not known", unknown));
		case "evidence": return [];
		default: return part;
	}
}

// src/changes/compare.ts
/** The changes from the old edition to the new. Renumbered notes and figures don't count. */
function compareBriefs(before, after) {
	return {
		from: editionOf(before),
		to: editionOf(after),
		claims: compareClaims(before, after),
		sections: compareSections(before, after)
	};
}
function editionOf({ title, masthead }) {
	const { number, version, date } = masthead;
	return {
		title: authored(title),
		number,
		version,
		date: date.wording
	};
}
/** Claims with an id; claims of rows change with their rows. */
function named({ claims }) {
	return new Map([...claims].filter(([, { src }]) => src.startsWith("claims.")));
}
function compareClaims(before, after) {
	const [old, now] = [named(before), named(after)];
	const kept = [...now.values()].flatMap((claim) => {
		const was = old.get(claim.id);
		const { id } = claim;
		if (!was) return [{
			kind: "added",
			id,
			words: wordsOf(claim),
			alterations: []
		}];
		const alterations = alterationsOf(was, claim);
		return alterations.length === 0 ? [] : [{
			kind: "altered",
			id,
			words: wordsOf(claim),
			alterations
		}];
	});
	const removed = [...old.values()].filter(({ id }) => !now.has(id));
	return [...kept, ...removed.map((claim) => ({
		kind: "removed",
		id: claim.id,
		words: wordsOf(claim),
		alterations: []
	}))];
}
function wordsOf({ words, evidence, value, date, id }) {
	const quoted = evidence.find(({ quote }) => quote !== void 0)?.quote;
	return (words && authored(words)) ?? quoted ?? (value && quantityWords(value)) ?? date?.wording ?? id;
}
const ASPECTS = {
	value: ({ value }) => value && quantityWords(value),
	date: ({ date }) => date && (date.wording === date.edtf ? date.edtf : `${date.wording} (${date.edtf})`),
	words: ({ words }) => words && authored(words),
	status: ({ status }) => status,
	speaker: ({ speaker }) => speaker,
	evidence: ({ evidence }) => evidence.map(({ source, paragraph, quote }) => {
		const place = paragraph === void 0 ? source : `${source}, paragraph ${paragraph}`;
		return quote === void 0 ? place : `${place}: “${quote}”`;
	}).join("; ") || void 0,
	computation: ({ from, how }) => [from.join(", "), how ?? ""].filter(Boolean).join(": ") || void 0,
	conflicts: ({ conflicts }) => conflicts.join(", ") || void 0
};
function alterationsOf(was, is) {
	return Object.entries(ASPECTS).flatMap(([what, aspect]) => {
		const [from, to] = [aspect(was), aspect(is)];
		return from === to ? [] : [{
			what,
			from,
			to
		}];
	});
}
function compareSections(before, after) {
	const [old, now] = [passagesBySection(before), passagesBySection(after)];
	const changes = [];
	for (const [key, { passages, ...section }] of now) {
		const was = old.get(key);
		const changed = compare(was?.passages ?? [], passages);
		if (changed.length > 0) changes.push({
			...section,
			kind: was ? "altered" : "added",
			passages: changed
		});
	}
	for (const [key, { passages, ...section }] of old) if (!now.has(key)) changes.push({
		...section,
		kind: "removed",
		passages: compare(passages, [])
	});
	return changes;
}
/** Keeps the longest common sequence of passages, and pairs the passages between them by similarity. */
function compare(before, after) {
	return differingRuns(before, after, (a, b) => a.text === b.text && a.what === b.what).flatMap((run) => pair(run.before, run.after));
}
/** Pairs each new passage with the most similar old one of its kind, if any is similar enough. */
function pair(before, after) {
	const left = [...before];
	const changes = after.map(({ what, text, src }) => {
		const similarity = left.map((was) => was.what === what ? similarityOf(was.text, text) : 0);
		const best = similarity.indexOf(Math.max(...similarity));
		if (best < 0 || (similarity[best] ?? 0) < .3) return {
			kind: "added",
			what,
			from: void 0,
			to: text,
			src
		};
		const [was] = left.splice(best, 1);
		return {
			kind: "altered",
			what,
			from: was?.text,
			to: text,
			src
		};
	});
	return [...left.map(({ what, text }) => ({
		kind: "removed",
		what,
		from: text,
		to: void 0,
		src: void 0
	})), ...changes];
}
/** The similarity of two texts by shared words, 0 to 1 (Sørensen and Dice). */
function similarityOf(a, b) {
	const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
	if (!x || !y || x.size + y.size === 0) return 0;
	return 2 * [...x].filter((word) => y.has(word)).length / (x.size + y.size);
}

// src/project/editions.ts
/** Reads the brief in a folder. */
function readEdition(folder, files) {
	return readBrief(folder, files);
}
/** Reads the brief from the source inside a PDF. */
async function readPdfEdition(pdf, name) {
	const { readSource } = await import("./src-B8wPK1QD.js").then((n) => n.h);
	const { value: source, diagnostics } = await readSource(pdf, name);
	if (!source) return {
		value: void 0,
		diagnostics
	};
	return readBrief(source.manifest.brief, memoryReader(Object.fromEntries(source.files)), void 0, void 0, source.manifest.options.translation);
}
/** Compares a brief with the edition that it names; undefined where it names none, or it can't be read. */
async function changesSincePrevious(brief, files) {
	const { previous } = brief;
	if (!previous) return {
		value: void 0,
		diagnostics: []
	};
	const path = joinPath(brief.folder, previous.from);
	const pdf = /\.pdf$/i.test(path) ? files.read(path) : void 0;
	const { value: before } = pdf ? await readPdfEdition(pdf, path) : readEdition(path, files);
	if (before) return {
		value: compareBriefs(before, brief),
		diagnostics: []
	};
	const span = brief.spans.get("previous.from");
	const diagnostic = {
		severity: "error",
		code: "data/no-previous",
		message: `there is no earlier edition at ${path}`,
		hint: "name a folder with a brief.yaml, or a PDF with its source inside",
		...span && { span }
	};
	const file = /\.pdf$/i.test(path) ? path : joinPath(path, BRIEF_FILE);
	return {
		value: void 0,
		diagnostics: [unreadFile(files, file, diagnostic)]
	};
}

export { changesSincePrevious };