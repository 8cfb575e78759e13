// src/core/geometry.ts
const IDENTITY = [
	1,
	0,
	0,
	1,
	0,
	0
];
/** The map that applies `inner` first and `outer` second. */
function multiply(outer, inner) {
	const [a, b, c, d, e, f] = outer;
	const [g, h, i, j, k, l] = inner;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

export { multiply as n, IDENTITY as t };