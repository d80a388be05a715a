/**
 * How far two colours lie apart for eyes that lack a kind of cone: simulated after Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009, severity 1), measured as CIE 1976 ΔE*ab.
 */
export const SIGHTS = ['all cones', 'protanopes', 'deuteranopes', 'tritanopes'] as const;
export type Sight = (typeof SIGHTS)[number];

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const SEEN: Readonly<Record<Sight, Matrix>> = {
  'all cones': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopes: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopes: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopes: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** From linear sRGB to CIE XYZ under D65. */
const TO_XYZ: Matrix = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]];
const WHITE: Triple = [0.95047, 1, 1.08883];

export function differenceAsSeen(one: string, other: string, sight: Sight): number {
  const [a, b] = [labOf(one, sight), labOf(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function labOf(colour: string, sight: Sight): Triple {
  const linear = ([1, 3, 5] as const).map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [r, g, b] = times(SEEN[sight], [linear[0] ?? 0, linear[1] ?? 0, linear[2] ?? 0]);
  const [x, y, z] = times(TO_XYZ, [clamped(r), clamped(g), clamped(b)]);
  const [fx, fy, fz] = [root(x / WHITE[0]), root(y / WHITE[1]), root(z / WHITE[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

function clamped(part: number): number {
  return Math.min(1, Math.max(0, part));
}

function times([first, second, third]: Matrix, [a, b, c]: Triple): Triple {
  const row = ([p, q, r]: Triple): number => p * a + q * b + r * c;
  return [row(first), row(second), row(third)];
}

function root(t: number): number {
  return t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116;
}
