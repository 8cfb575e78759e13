import { recordChart } from "./chartjs-3ztRUWJo.js";
import { n as recordPlanned } from "./record-W00WadBk.js";

// src/chart/png.ts
/** Faces already registered with Skia, whose font list is global to the process. */
const registered = /* @__PURE__ */ new Set();
/**
* A chart as PNG on white, `width * scale` pixels wide, from the same configuration and font files as the vectors.
* Throws `UnsupportedDrawingError` for features that the vectors can't show either, so that both always agree.
*/
async function chartPng(chart, options) {
	const [canvas, skia] = await Promise.all([import("chartjs-node-canvas"), import("canvas")]);
	const { plan, drawing } = recordPlanned(chart, options, recordChart);
	for (const op of drawing.ops) if (op.op === "text") registerFace(op.run.face, skia.GlobalFonts);
	const { scale } = options;
	const render = ({ width, height, configuration }) => {
		const renderer = new canvas.ChartJSNodeCanvas({
			width,
			height,
			backgroundColour: "#ffffff"
		});
		const scaled = {
			...configuration,
			options: {
				...configuration.options,
				devicePixelRatio: scale
			}
		};
		return renderer.renderToBufferSync(scaled);
	};
	const base = render(plan);
	if (!plan.parts) return base;
	const ground = await skia.loadImage(base);
	const sheet = skia.createCanvas(ground.width, ground.height);
	const pixels = sheet.getContext("2d");
	pixels.drawImage(ground, 0, 0);
	for (const { plan: part, x, y } of plan.parts) pixels.drawImage(await skia.loadImage(render(part)), x * scale, y * scale);
	return sheet.toBuffer("image/png");
}
function registerFace(face, fonts) {
	if (registered.has(face.id)) return;
	registered.add(face.id);
	fonts.register(Buffer.from(face.bytes), face.family);
}

export { chartPng };