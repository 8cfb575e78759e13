// src/core/drawing.ts
/** A rectangle as a closed path, clockwise on the page. */
function rectPath(rect) {
	const { x, y, width, height } = rect;
	return [
		[
			"M",
			x,
			y
		],
		[
			"L",
			x + width,
			y
		],
		[
			"L",
			x + width,
			y + height
		],
		[
			"L",
			x,
			y + height
		],
		["Z"]
	];
}
/** Operations moved by `x` and `y`, in pt. */
function movedOps(ops, x, y) {
	let depth = 0;
	return ops.map((op) => {
		const isInside = depth > 0;
		if (op.op === "push") depth++;
		if (op.op === "pop") depth = Math.max(0, depth - 1);
		if (isInside) return op;
		switch (op.op) {
			case "fill":
			case "stroke": return {
				...op,
				path: movedPath(op.path, x, y)
			};
			case "shade": {
				const [a, b, c, d, e, f] = op.gradient.transform;
				return {
					...op,
					path: movedPath(op.path, x, y),
					gradient: {
						...op.gradient,
						transform: [
							a,
							b,
							c,
							d,
							e + x,
							f + y
						]
					}
				};
			}
			case "text": return {
				...op,
				x: op.x + x,
				y: op.y + y
			};
			case "push": {
				const [a, b, c, d, e, f] = op.transform;
				return {
					...op,
					transform: [
						a,
						b,
						c,
						d,
						e + x,
						f + y
					]
				};
			}
			case "layer": return {
				...op,
				bounds: {
					...op.bounds,
					x: op.bounds.x + x,
					y: op.bounds.y + y
				}
			};
			case "pop": return op;
			default: return op;
		}
	});
}
function movedPath(path, dx, dy) {
	return path.map((segment) => {
		switch (segment[0]) {
			case "Z": return segment;
			case "C": {
				const [, x1, y1, x2, y2, x, y] = segment;
				return [
					"C",
					x1 + dx,
					y1 + dy,
					x2 + dx,
					y2 + dy,
					x + dx,
					y + dy
				];
			}
			default: return [
				segment[0],
				segment[1] + dx,
				segment[2] + dy
			];
		}
	});
}

export { rectPath as n, movedOps as t };