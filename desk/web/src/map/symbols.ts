/** Draws the map's symbols on a canvas, from the names that the map asks for them by. */
import type { Side } from '../types';

export interface Ink {
  ink: string;
  paper: string;
  unknown: string;
  line: string;
}

export interface Picture {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

const RATIO = 2;
export const PIXEL_RATIO = RATIO;

function canvas(size: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = element.height = Math.ceil(size * RATIO);
  const c = element.getContext('2d', { willReadFrequently: true });
  if (c === null) throw new Error('this browser has no canvas');
  c.scale(RATIO, RATIO);
  return c;
}

function finish(c: CanvasRenderingContext2D): Picture {
  const { width, height } = c.canvas;
  return { width, height, data: c.getImageData(0, 0, width, height).data };
}

function pattern(c: CanvasRenderingContext2D, side: Side, size: number): void {
  c.strokeStyle = c.fillStyle = 'rgba(255,255,255,.55)';
  c.lineWidth = 1.3;
  if (side.pattern === 'dots') {
    for (let x = 1; x < size; x += 4) for (let y = 1; y < size; y += 4) c.fillRect(x, y, 1.4, 1.4);
  } else if (side.pattern === 'diagonal' || side.pattern === 'back-diagonal') {
    const lean = side.pattern === 'diagonal' ? 1 : -1;
    for (let x = -size; x < 2 * size; x += 4) {
      c.beginPath();
      c.moveTo(x, lean === 1 ? size : 0);
      c.lineTo(x + size, lean === 1 ? 0 : size);
      c.stroke();
    }
  }
}

/** Fills the current clip with the fill of one side, or the stripes of two. */
function fill(c: CanvasRenderingContext2D, sides: Side[], striped: boolean, size: number, ink: Ink): void {
  const [one, two] = sides;
  if (one === undefined) {
    c.fillStyle = ink.unknown;
    c.fillRect(0, 0, size, size);
    return;
  }
  c.fillStyle = one.colour;
  c.fillRect(0, 0, size, size);
  if (two === undefined && !striped) {
    pattern(c, one, size);
    return;
  }
  // Who else contests the place is not always said: then the other stripe is that of the unknown.
  c.strokeStyle = two?.colour ?? ink.unknown;
  c.lineWidth = 3;
  for (let x = -size; x < 2 * size; x += 6) {
    c.beginPath();
    c.moveTo(x, size);
    c.lineTo(x + size, 0);
    c.stroke();
  }
}

function letter(c: CanvasRenderingContext2D, text: string, size: number, radius: number, colour: string, edge: string): void {
  c.font = `600 ${Math.round(radius * 1.25)}px 'Source Sans', sans-serif`;
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.lineJoin = 'round';
  c.lineWidth = 2.4;
  c.strokeStyle = edge;
  c.strokeText(text, size / 2, size / 2 + 0.5);
  c.fillStyle = colour;
  c.fillText(text, size / 2, size / 2 + 0.5);
}

/** Black or white, whichever reads better on a fill. */
function contrast(colour: string): [string, string] {
  const n = parseInt(colour.slice(1), 16);
  const light = (0.299 * (n >> 16) + 0.587 * ((n >> 8) & 255) + 0.114 * (n & 255)) / 255;
  return light > 0.6 ? ['#22252a', 'rgba(255,255,255,.35)'] : ['#ffffff', 'rgba(0,0,0,.35)'];
}

/** A place: filled by its holder; how sure is shown in three steps. */
export function place(status: string, sides: Side[], step: 'full' | 'mid' | 'low', radius: number, ink: Ink): Picture {
  const size = 2 * radius + 6;
  const c = canvas(size);
  const middle = size / 2;
  const circle = (r: number) => {
    c.beginPath();
    c.arc(middle, middle, r, 0, 2 * Math.PI);
  };
  circle(radius);
  c.fillStyle = ink.paper;
  c.fill();
  c.save();
  circle(radius);
  c.clip();
  if (step !== 'low' || status === 'unknown') {
    c.globalAlpha = step === 'mid' ? 0.65 : 1;
    fill(c, status === 'unknown' ? [] : sides, status === 'contested', size, ink);
  }
  c.restore();
  const [first] = sides;
  if (status === 'unknown') {
    c.setLineDash([1.6, 2.2]);
    c.strokeStyle = ink.ink;
    c.lineWidth = 1.2;
  } else {
    c.strokeStyle = step === 'low' && first !== undefined ? first.colour : ink.ink;
    c.lineWidth = step === 'low' ? 2.2 : 1.1;
  }
  circle(radius - (step === 'low' ? 0.6 : 0));
  c.stroke();
  if (radius >= 7) {
    const text = status === 'unknown' ? '?' : status === 'contested' ? '×' : (first?.letter ?? '');
    const [colour, edge] =
      status === 'unknown' || step === 'low' || first === undefined
        ? [ink.ink, ink.paper]
        : status === 'contested'
          ? ['#ffffff', 'rgba(0,0,0,.55)']
          : contrast(first.colour);
    if (status === 'held' && step !== 'low' && first !== undefined && first.pattern !== 'plain') {
      // A quiet ground, so that the letter is not lost in the pattern.
      circle(radius * 0.66);
      c.fillStyle = first.colour;
      c.fill();
    }
    letter(c, text, size, radius, colour, edge);
  }
  return finish(c);
}

/** The hatched ring around a besieged place. */
export function siege(radius: number, ink: Ink): Picture {
  const inner = radius + 4;
  const outer = radius + 9;
  const size = 2 * outer + 4;
  const c = canvas(size);
  const middle = size / 2;
  c.beginPath();
  c.arc(middle, middle, outer, 0, 2 * Math.PI);
  c.arc(middle, middle, inner, 0, 2 * Math.PI, true);
  c.save();
  c.clip();
  c.fillStyle = ink.paper;
  c.fillRect(0, 0, size, size);
  c.strokeStyle = ink.ink;
  c.lineWidth = 1.2;
  for (let x = -size; x < 2 * size; x += 3.4) {
    c.beginPath();
    c.moveTo(x, size);
    c.lineTo(x + size, 0);
    c.stroke();
  }
  c.restore();
  c.strokeStyle = ink.ink;
  c.lineWidth = 1;
  for (const r of [inner, outer]) {
    c.beginPath();
    c.arc(middle, middle, r, 0, 2 * Math.PI);
    c.stroke();
  }
  return finish(c);
}

/** The outline of an incident's symbol, by its group, in a box around the origin. */
export function trace(c: CanvasRenderingContext2D | Path2D, group: string, r: number): void {
  switch (group) {
    case 'fight':
      for (const [x, y] of [[-1, -1], [-1, 1]] as const) {
        c.moveTo(x * r * 0.8, y * r * 0.8);
        c.lineTo(-x * r * 0.8, -y * r * 0.8);
      }
      break;
    case 'strike':
      c.moveTo(0, -r);
      c.lineTo(r, r * 0.8);
      c.lineTo(-r, r * 0.8);
      c.closePath();
      break;
    case 'harm':
      c.rect(-r * 0.8, -r * 0.8, r * 1.6, r * 1.6);
      break;
    case 'deal':
      c.moveTo(0, -r);
      c.lineTo(r, 0);
      c.lineTo(0, r);
      c.lineTo(-r, 0);
      c.closePath();
      break;
    case 'control':
      c.moveTo(-r * 0.7, r);
      c.lineTo(-r * 0.7, -r);
      c.lineTo(r * 0.9, -r * 0.45);
      c.lineTo(-r * 0.7, r * 0.1);
      break;
    case 'route':
      c.rect(-r, -r * 0.4, r * 2, r * 0.8);
      break;
    case 'actor':
      for (let i = 0; i < 6; i++) {
        const a = (Math.PI / 3) * i;
        if (i === 0) c.moveTo(r * Math.cos(a), r * Math.sin(a));
        else c.lineTo(r * Math.cos(a), r * Math.sin(a));
      }
      c.closePath();
      break;
    case 'siege':
      c.moveTo(r, 0);
      c.arc(0, 0, r, 0, 2 * Math.PI);
      c.moveTo(r * 0.35, 0);
      c.arc(0, 0, r * 0.35, 0, 2 * Math.PI, true);
      break;
    default:
      c.moveTo(r * 0.9, 0);
      c.arc(0, 0, r * 0.9, 0, 2 * Math.PI);
  }
}

/** An incident: hollow where all that is said of it is unverified. */
export function incident(group: string, hollow: boolean, radius: number, ink: Ink): Picture {
  const size = 2 * radius + 6;
  const c = canvas(size);
  c.translate(size / 2, size / 2);
  c.lineJoin = c.lineCap = 'round';
  c.beginPath();
  trace(c, group, radius);
  c.strokeStyle = ink.paper;
  c.lineWidth = 5;
  c.stroke();
  c.fillStyle = hollow ? ink.paper : ink.ink;
  if (group !== 'fight') c.fill('evenodd');
  c.strokeStyle = ink.ink;
  c.lineWidth = group === 'fight' ? (hollow ? 1.2 : 2.6) : 1.4;
  c.stroke();
  return finish(c);
}

/** Several incidents gathered into a count. */
export function gathered(radius: number, ink: Ink): Picture {
  const size = 2 * radius + 4;
  const c = canvas(size);
  c.beginPath();
  c.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
  c.fillStyle = ink.paper;
  c.fill();
  c.strokeStyle = ink.ink;
  c.lineWidth = 1.3;
  c.stroke();
  return finish(c);
}

/** The bar that closes a route that is cut. */
export function bar(ink: Ink): Picture {
  const c = canvas(22);
  c.fillStyle = ink.paper;
  c.fillRect(3, 7, 16, 8);
  c.fillStyle = ink.ink;
  c.fillRect(7, 2, 2.6, 18);
  c.fillRect(12.4, 2, 2.6, 18);
  return finish(c);
}

/** How sure, in the three steps that the map shows. */
export function sureStep(confidence: number): 'full' | 'mid' | 'low' {
  return confidence >= 0.8 ? 'full' : confidence >= 0.5 ? 'mid' : 'low';
}

/** Radius of a place's dot by the class of its population. */
export function placeRadius(population: number): number {
  return population >= 500_000 ? 12 : population >= 100_000 ? 10 : population >= 20_000 ? 8 : population >= 3_000 ? 7 : 6;
}

/** Radius of an incident's symbol: its area follows the best figure of deaths. */
export function incidentRadius(deaths: number): number {
  return Math.min(14, Math.round(Math.sqrt(25 + deaths * 1.5)));
}
