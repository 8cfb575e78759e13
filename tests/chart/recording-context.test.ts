import { describe, expect, test } from 'vitest';
import { RecordingContext } from '../../src/chart/canvas/recording-context.ts';
import { english } from '../../src/languages/locale-for.ts';
import { fakeShaper, printOps } from './support.ts';

function record(draw: (context: RecordingContext) => void): string[] {
  const context = new RecordingContext({ width: 100, height: 100, shaper: fakeShaper(), locale: english() });
  draw(context);
  return printOps(context.operations());
}

describe('recording context', () => {
  test('applies translations and scales to coordinates, line widths, dashes and text', () => {
    const ops = record((c) => {
      c.translate(10, 20);
      c.scale(2, 2);
      c.fillStyle = '#f00';
      c.fillRect(1, 2, 3, 4);
      c.strokeStyle = 'rgba(0, 0, 255, 0.5)';
      c.lineWidth = 0.5;
      c.setLineDash([1, 2]);
      c.strokeRect(0, 0, 5, 5);
      c.font = "italic 600 8px 'Fake'";
      c.fillText('ab', 1, 1);
    });
    expect(ops).toEqual([
      'fill #ff0000 12 24 18 32',
      'stroke #0000ff80 1 10 20 20 30 dash 2 4',
      "text 'ab' 16 #ff0000 at 12 22",
    ]);
  });

  test('restore restores everything that save stored', () => {
    const ops = record((c) => {
      c.save();
      c.fillStyle = '#123456';
      c.globalAlpha = 0.5;
      c.translate(50, 0);
      c.fillRect(0, 0, 1, 1);
      c.restore();
      c.fillRect(0, 0, 1, 1);
    });
    expect(ops).toEqual(['fill #12345680 50 0 51 1', 'fill #000000 0 0 1 1']);
  });

  test('a clip is a group if it cuts something off, and is dropped otherwise', () => {
    const clipped = (size: number): string[] =>
      record((c) => {
        c.save();
        c.beginPath();
        c.rect(0, 0, 10, 10);
        c.clip();
        if (size > 0) c.fillRect(5, 5, size, size);
        c.restore();
      });
    expect(clipped(0)).toEqual([]);
    expect(clipped(5)).toEqual(['fill #000000 5 5 10 10']);
    expect(clipped(10)).toEqual(['push 1 0 0 1 0 0 clip 0 0 10 10', 'fill #000000 5 5 15 15', 'pop']);
  });

  test('text is placed by alignment and baseline, and rotated in a group', () => {
    const ops = record((c) => {
      c.font = '10px Fake';
      c.textAlign = 'right';
      c.textBaseline = 'middle';
      c.fillText('abcd', 50, 50);
      c.textAlign = 'center';
      c.textBaseline = 'top';
      c.translate(20, 30);
      c.rotate(Math.PI / 2);
      c.fillText('ab', 0, 0);
    });
    expect(ops[0]).toBe("text 'abcd' 10 #000000 at 30 53");
    expect(ops.slice(2)).toEqual(["text 'ab' 10 #000000 at 0 0", 'pop']);
    expect(ops[1]).toMatch(/^push .* 12 25$/);
  });

  test('a full arc is four curves through the circle', () => {
    const context = new RecordingContext({ width: 9, height: 9, shaper: fakeShaper(), locale: english() });
    context.beginPath();
    context.arc(5, 5, 3, 0, 2 * Math.PI);
    context.fill();
    const [op] = context.operations();
    expect(op?.op === 'fill' && op.path.map((s) => [s[0], s.at(-2), s.at(-1)])).toEqual([
      ['M', 8, 5],
      ['C', 5, 8],
      ['C', 2, 5],
      ['C', 5, 2],
      ['C', 8, 5],
    ]);
  });

  test("drawing after fill doesn't change the recorded operations", () => {
    const ops = record((c) => {
      c.beginPath();
      c.moveTo(0, 0);
      c.lineTo(1, 1);
      c.stroke();
      c.lineTo(9, 9);
      c.stroke();
    });
    expect(ops).toEqual(['stroke #000000 1 0 0 1 1', 'stroke #000000 1 0 0 9 9']);
  });

  test('empty paths, blank text and transparent ink leave no operation', () => {
    const ops = record((c) => {
      c.beginPath();
      c.fill();
      c.stroke();
      c.fillText('  ', 0, 0);
      c.fillStyle = 'transparent';
      c.fillRect(0, 0, 5, 5);
    });
    expect(ops).toEqual([]);
  });

  test.each([
    ['drawImage', (c: object) => Reflect.get(c, 'drawImage').call(c)],
    ['createLinearGradient', (c: object) => Reflect.get(c, 'createLinearGradient').call(c, 0, 0, 1, 1)],
    ['strokeText', (c: object) => Reflect.get(c, 'strokeText').call(c, 'a', 0, 0)],
    ['filter', (c: object) => Reflect.set(c, 'filter', 'blur(2px)')],
    ['shadowBlur', (c: object) => Reflect.set(c, 'shadowBlur', 3)],
    ['globalCompositeOperation', (c: object) => Reflect.set(c, 'globalCompositeOperation', 'multiply')],
    ['pattern', (c: RecordingContext) => Object.assign(c, { fillStyle: {} }).fillRect(0, 0, 1, 1)],
    ['uneven', (c: RecordingContext) => [c.scale(1, 2), c.strokeRect(0, 0, 1, 1)]],
  ])('%s is refused by name', (name, use) => {
    expect(() => record((c) => use(c))).toThrow(name);
  });

  test('an unsupported property is allowed at its neutral value', () => {
    expect(record((c) => Reflect.set(c, 'globalCompositeOperation', 'source-over'))).toEqual([]);
  });
});
