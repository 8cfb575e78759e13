/** The outlines of shapes, in user units (SVG 2, 9 and 10). */

import type { PathSegment } from '../../core/drawing.ts';
import type { ElementValues } from './draw-state.ts';
import type { SvgFile } from './svg-file.ts';
import { parsePathData } from './svg-path.ts';
import { ellipseSegments, polygonSegments, rectSegments } from './svg-shapes.ts';
import type { SvgElement } from './svg-xml.ts';

export function shapeSegments(element: SvgElement, values: ElementValues, file: SvgFile): readonly PathSegment[] {
  switch (element.name) {
    case 'rect': {
      const at = { x: values.length('x', 'x') ?? 0, y: values.length('y', 'y') ?? 0 };
      const size = { width: values.size('width', 'x') ?? 0, height: values.size('height', 'y') ?? 0 };
      return rectSegments({ ...at, ...size }, values.size('rx', 'x'), values.size('ry', 'y'));
    }
    case 'circle': {
      const r = values.size('r', 'both') ?? 0;
      return ellipseSegments(values.length('cx', 'x') ?? 0, values.length('cy', 'y') ?? 0, r, r);
    }
    case 'ellipse': {
      const [rx, ry] = [values.size('rx', 'x'), values.size('ry', 'y')];
      const [x, y] = [values.length('cx', 'x') ?? 0, values.length('cy', 'y') ?? 0];
      return ellipseSegments(x, y, rx ?? ry ?? 0, ry ?? rx ?? 0);
    }
    case 'line': {
      const [x1, y1] = [values.length('x1', 'x') ?? 0, values.length('y1', 'y') ?? 0];
      return polygonSegments([x1, y1, values.length('x2', 'x') ?? 0, values.length('y2', 'y') ?? 0], false);
    }
    case 'polyline':
    case 'polygon': {
      const points = values.numbers('points');
      if (points.length % 2 === 1) file.report.invalid('points: a point has no y', element.place);
      return polygonSegments(points, element.name === 'polygon');
    }
    default:
      return pathSegments(element, file);
  }
}

function pathSegments(element: SvgElement, file: SvgFile): readonly PathSegment[] {
  const d = element.attributes.get('d');
  if (!d || d.value.trim() === 'none') return [];
  const { segments, problemAt } = parsePathData(d.value);
  if (problemAt !== undefined) {
    const near = d.value.slice(problemAt, problemAt + 12).trim();
    const where = near === '' ? 'it ends too early' : `at character ${problemAt + 1}: '${near}'`;
    file.report.invalid(`d: the path can't be read, ${where}`, d.place);
  }
  return segments;
}
