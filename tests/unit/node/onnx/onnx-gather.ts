/*
 * An ONNX file by hand: a protocol buffer of one node, which looks up the row of a table for each number of `input_ids`. Field
 * numbers are those of onnx.proto.
 */
const FLOAT = 1;
const INT64 = 7;
const TABLE = 'table-of-labels';

/** A network whose `logits` for a piece are the row of the table with the piece's number. */
export function onnxGather(rows: readonly (readonly number[])[]): Uint8Array {
  const table = Float32Array.from(rows.flat());
  const initializer = message(
    number(1, rows.length),
    number(1, rows[0]!.length),
    number(2, FLOAT),
    bytes(8, text(TABLE)),
    bytes(9, new Uint8Array(table.buffer)),
  );
  const node = message(bytes(1, text(TABLE)), bytes(1, text('input_ids')), bytes(2, text('logits')), bytes(4, text('Gather')));
  const graph = message(
    bytes(1, node),
    bytes(2, text('tiny')),
    bytes(5, initializer),
    bytes(11, value('input_ids', INT64, ['batch', 'length'])),
    bytes(12, value('logits', FLOAT, ['batch', 'length', rows[0]!.length])),
  );
  return message(number(1, 8), bytes(7, graph), bytes(8, message(bytes(1, text('')), number(2, 13))));
}

/** The table of such a network: it follows its name, a tag and its length. */
export function tableOf(network: Uint8Array, size: number): Float32Array {
  const head = [...text(TABLE), ...varint((9 << 3) | 2), ...varint(4 * size)];
  const start = Buffer.from(network).indexOf(Buffer.from(head)) + head.length;
  return new Float32Array(Uint8Array.from(network).buffer.slice(start, start + 4 * size));
}

function value(name: string, type: number, dims: readonly (string | number)[]): Uint8Array {
  const shape = message(...dims.map((dim) => bytes(1, typeof dim === 'string' ? bytes(2, text(dim)) : number(1, dim))));
  return message(bytes(1, text(name)), bytes(2, bytes(1, message(number(1, type), bytes(2, shape)))));
}

const text = (value: string) => new TextEncoder().encode(value);
const message = (...fields: Uint8Array[]) => Uint8Array.from(fields.flatMap((field) => [...field]));
const number = (field: number, value: number) => Uint8Array.from([...varint(field << 3), ...varint(value)]);
const bytes = (field: number, value: Uint8Array) => Uint8Array.from([...varint((field << 3) | 2), ...varint(value.length), ...value]);

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)];
}
