import { BEYOND_CHANCE } from '../../schema/surprise.ts';
import { emphasisOf, type Emphasis } from './emphasis.ts';
import { fitFrame } from './frame.ts';
import { markRoom } from './mark-room.ts';
import type { Line, Mark, Scene, SceneInput } from './scene.ts';
import { sceneLabels } from './scene-labels.ts';

export function networkScene(input: SceneInput): Scene {
  const { width, height } = input;
  const emphasis = emphasisOf(input);
  const { marks, growth } = placeMarks(input, emphasis);
  const lines = drawLines(input, marks, emphasis);
  return { width, height, growth, marks, lines, labels: sceneLabels(input, emphasis, marks, lines) };
}

function placeMarks(input: SceneInput, { stateOf }: Emphasis): { readonly marks: Mark[]; readonly growth: number } {
  const { corpus, counts, network, positions, scale, zoom, hovered } = input;
  const fit = fitFrame(input.frame, input.width, input.height);
  const filtered = new Set(input.filtered);
  const pinned = new Set(input.pinned);
  const count = network.entities.length;
  const x = positions.x.map((at) => at * fit.scaleX + fit.left);
  const y = positions.y.map((at) => at * fit.scaleY + fit.top);
  const sizes = Float64Array.from(network.entities, (entity) => scale.radius(counts.entityCounts[entity]!));
  const growth = zoom.k * markRoom(x.subarray(0, count), y, sizes, (i) => pinned.has(network.entities[i]!));
  const marks = network.entities.map((entity, i) => ({
    entity,
    x: x[i]! * zoom.k + zoom.x,
    y: y[i]! * zoom.k + zoom.y,
    radius: scale.radius(counts.entityCounts[entity]!, growth),
    type: corpus.entities.type[entity]!,
    state: stateOf(entity),
    isFocused: entity === hovered,
    isFilter: filtered.has(entity),
    isPinned: pinned.has(entity),
  }));
  return { marks, growth };
}

function drawLines(input: SceneInput, marks: readonly Mark[], { placeOf, hasSelection }: Emphasis): Line[] {
  const { corpus, counts, network, scale, selected, openTies, hovered, hoveredTie } = input;
  const rest: Line[] = [];
  const active: Line[] = [];
  const hoversMark = placeOf.has(hovered);
  // Among thousands each tie is drawn finer, or they would be one grey ground.
  const fineness = Math.min(1, Math.sqrt(FEW_LINES / network.ties.length));
  for (let i = network.ties.length - 1; i >= 0; i--) {
    const tie = network.ties[i]!;
    const a = corpus.ties.a[tie]!;
    const b = corpus.ties.b[tie]!;
    const from = placeOf.get(a)!;
    const to = placeOf.get(b)!;
    const strength = counts.strengthOf(tie);
    const isOpen = openTies.includes(tie);
    const ofSelected = openTies.length === 0 && (selected.includes(a) || selected.includes(b));
    const ofHovered = a === hovered || b === hovered;
    let tone: Line['tone'] = scale.tone(strength);
    if (isOpen) tone = 'accent';
    else if (ofSelected || tie === hoveredTie) tone = 'ink';
    else if (ofHovered) tone = 'ink2';
    else if (hasSelection || hoversMark) tone = 'tie1';
    const isActive = isOpen || ofSelected || ofHovered || tie === hoveredTie;
    const isDotted = !isOpen && scale.tellsChance && corpus.ties.surpriseOf(tie) < BEYOND_CHANCE;
    const width = lineWidth(
      isDotted ? Math.max(1, scale.width(strength)) : scale.width(strength),
      tone,
      tie === hoveredTie,
      hasSelection && !isActive,
    );
    (isActive ? active : rest).push({
      tie,
      from,
      to,
      x1: marks[from]!.x,
      y1: marks[from]!.y,
      x2: marks[to]!.x,
      y2: marks[to]!.y,
      width: isOpen ? 4 : isActive ? width : width * fineness,
      tone,
      isDotted,
    });
  }
  return [...rest, ...active.sort((x, y) => Number(openTies.includes(x.tie)) - Number(openTies.includes(y.tie)))];
}

/** Up to so many ties are drawn in the widths of the key. */
const FEW_LINES = 600;

/** What is not meant steps back; what is, steps forward a little. */
function lineWidth(width: number, tone: Line['tone'], isHovered: boolean, isDimmed: boolean): number {
  if (isHovered) return width + 1.5;
  if (isDimmed) return Math.min(width, 1);
  return tone === 'ink' ? Math.max(1, width) : width;
}
