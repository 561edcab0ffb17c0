import type { LayoutNode, LayoutTie } from './node.ts';
import type { Plane } from './plane.ts';
import { Repulsion } from './repulsion.ts';

const TICKS = 100;

/** What draws to the middle per px and mass: in proportion to the distance, so that marks spread evenly and nothing flies away. */
const GRAVITY = 0.04;

/** So much stronger up and down, and weaker along: the canvas is wide. */
const NARROW = 1.25;

/** A mark without a tie pushes like one with so many: names need room for their labels. */
const LEAST_MASS = 2;

/** A tie between two communities pulls by so much of what it does within one. */
const ACROSS = 0.7;

/**
 * Moves nodes to where forces hold them: ties pull by the logarithm of their length, marks push by how much they are tied, all are
 * drawn to the middle. The logarithm makes what is densely tied stand together and apart from the rest.
 * Noack 2009, "Modularity clustering is force-directed layout"; speeds as in Jacomy et al. 2014, "ForceAtlas2".
 */
export function relax(nodes: readonly LayoutNode[], ties: readonly LayoutTie[], plane: Plane): void {
  const { x, y } = plane;
  const count = x.length;
  const source = Int32Array.from(ties, (tie) => tie.source);
  const target = Int32Array.from(ties, (tie) => tie.target);
  const pull = Float64Array.from(ties, ({ source: i, target: j, weight }) => {
    const strength = 0.7 + (0.5 * weight) / (weight + 2);
    return nodes[i]!.community === nodes[j]!.community ? strength : ACROSS * strength;
  });
  const mass = new Float64Array(count).fill(LEAST_MASS);
  for (let k = 0; k < source.length; k++) {
    mass[source[k]!]!++;
    mass[target[k]!]!++;
  }
  const repulsion = new Repulsion(mass);
  const force = { x: new Float64Array(count), y: new Float64Array(count) };
  const before = { x: new Float64Array(count), y: new Float64Array(count) };
  let speed = 1;
  let efficiency = 1;
  const estimate = 0.05 * Math.sqrt(count);
  for (let tick = 0; tick < TICKS; tick++) {
    for (let i = 0; i < count; i++) {
      force.x[i] = (-GRAVITY / NARROW) * mass[i]! * x[i]!;
      force.y[i] = -GRAVITY * NARROW * mass[i]! * y[i]!;
    }
    repulsion.push(plane, force);
    for (let k = 0; k < source.length; k++) {
      const i = source[k]!;
      const j = target[k]!;
      const dx = x[j]! - x[i]!;
      const dy = y[j]! - y[i]!;
      const distance = Math.sqrt(dx * dx + dy * dy) || 1e-9;
      const share = (pull[k]! * Math.log1p(distance)) / distance;
      force.x[i]! += share * dx;
      force.y[i]! += share * dy;
      force.x[j]! -= share * dx;
      force.y[j]! -= share * dy;
    }
    // How far forces turned since the last tick says how fast all may move, and how fast each.
    let swinging = 0;
    let traction = 0;
    for (let i = 0; i < count; i++) {
      swinging += mass[i]! * length(force.x[i]! - before.x[i]!, force.y[i]! - before.y[i]!);
      traction += (mass[i]! * length(force.x[i]! + before.x[i]!, force.y[i]! + before.y[i]!)) / 2;
    }
    if (swinging === 0) return;
    let tolerance = Math.max(Math.sqrt(estimate), Math.min(10, (estimate * traction) / (count * count)));
    if (swinging > 2 * traction) {
      if (efficiency > 0.05) efficiency *= 0.5;
      tolerance = Math.max(tolerance, 1);
    }
    const wanted = (tolerance * efficiency * traction) / swinging;
    if (swinging > tolerance * traction) {
      if (efficiency > 0.05) efficiency *= 0.7;
    } else if (speed < 1000) efficiency *= 1.3;
    speed += Math.min(wanted - speed, 0.5 * speed);
    for (let i = 0; i < count; i++) {
      const swing = mass[i]! * length(force.x[i]! - before.x[i]!, force.y[i]! - before.y[i]!);
      const step = speed / (1 + Math.sqrt(speed * swing));
      x[i]! += force.x[i]! * step;
      y[i]! += force.y[i]! * step;
      before.x[i] = force.x[i]!;
      before.y[i] = force.y[i]!;
    }
  }
}

function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
