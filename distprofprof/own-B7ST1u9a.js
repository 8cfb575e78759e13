// src/core/own.ts
/** An object's own value under a key from the input, so that 'constructor' and the like aren't found. */
function own(record, key) {
	return Object.hasOwn(record, key) ? record[key] : void 0;
}

export { own as t };