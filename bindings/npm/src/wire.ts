// Reading anything a caller hands over, by the paths of a form's table, into one flat string.
// The counterpart, and the table of tokens, is `core/src/forms/wire.rs`.

/** One field of a form's table, or one object that holds fields. */
type Node =
  | { readonly kind: "field" }
  | { readonly kind: "list"; readonly maxRows: number; readonly columns: Objekt }
  | Objekt;

/** An object of the document: its keys in table order. */
interface Objekt {
  readonly kind: "object";
  /** How many segments lead to it. */
  readonly depth: number;
  readonly keys: readonly string[];
  readonly nodes: readonly Node[];
  /** How many tokens its fields take when nothing is given. */
  readonly fields: number;
}

/** A form's table. */
export interface Layout {
  readonly id: string;
  readonly number: number;
  readonly root: Objekt;
  /** Pointers of the lists: a number after one of these is a row. */
  readonly lists: ReadonlySet<string>;
}

const SEPARATOR = "\u001f";
const LONGEST = 4096;
const MOST_UNKNOWN = 50;
const LONGEST_KEY = 100;

/** Reads the table of a form, as `Form::layout` in the core writes it. */
export function readLayout(id: string, number: number, table: string): Layout {
  const lists = new Set<string>();
  const rows = table.split("\n").map((line) => {
    const [path = "", maxRows, ...columns] = line.split(" ");
    const segments = path.split(".");
    if (maxRows === undefined) return { segments, node: { kind: "field" } as const };
    lists.add(`/${segments.join("/")}`);
    const cells = columns.map((column) => ({ segments: [column], node: { kind: "field" } as const }));
    return { segments, node: { kind: "list", maxRows: Number(maxRows), columns: objekt(cells, 0) } as const };
  });
  return { id, number, root: objekt(rows, 0), lists };
}

function objekt(rows: readonly { segments: readonly string[]; node: Node }[], depth: number): Objekt {
  const keys: string[] = [];
  const nodes: Node[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    const key = row?.segments[depth];
    if (row === undefined || key === undefined) break;
    let end = at + 1;
    if (row.segments.length === depth + 1) {
      nodes.push(row.node);
    } else {
      while (end < rows.length && rows[end]?.segments[depth] === key) end += 1;
      nodes.push(objekt(rows.slice(at, end), depth + 1));
    }
    keys.push(key);
    at = end;
  }
  return { kind: "object", depth, keys, nodes, fields: rows.length };
}

/** The wire string of a document, each token with the separator before it. Never throws, whatever it is given. */
export function writeDocument(layout: Layout, document: unknown): string {
  const writer = new Writer();
  writer.object(layout.root, document, "");
  return writer.out + writer.unknown;
}

/** Most characters of a batch, give or take a document: longer ones are slower, and the module would keep their memory. */
const BATCH = 1 << 15;

/** The wire strings of the documents from `from` on, as many as make a batch. */
export function writeDocuments(layout: Layout, list: readonly unknown[], from: number): string {
  let batch = "";
  for (let at = from; at < list.length && batch.length < BATCH; at += 1) {
    let document: unknown;
    try {
      document = list[at];
    } catch {
      document = UNREADABLE;
    }
    batch += writeDocument(layout, document);
  }
  return batch;
}

/** What throws when it is read. */
const UNREADABLE = new Proxy({}, { getPrototypeOf: thrower, get: thrower, ownKeys: thrower });

function thrower(): never {
  throw new Error("unreadable");
}

/** The wire tokens of one value: of a field, or of a list if it is an array. */
export function writeValue(layout: Layout, pointer: string, value: unknown): string {
  const writer = new Writer();
  const node = find(layout.root, pointer.split("/").slice(1));
  if (node !== undefined && node.kind !== "object") writer.node(node, value, pointer);
  else writer.out += token(value);
  return writer.out.slice(1) + writer.unknown;
}

function find(object: Objekt, segments: readonly string[]): Node | undefined {
  let node: Node | undefined = object;
  for (const segment of segments) {
    if (node === undefined || node.kind === "field") return undefined;
    if (node.kind === "list") {
      node = node.columns;
      continue;
    }
    node = node.nodes[node.keys.indexOf(segment)];
  }
  return node;
}

/** The token of a single value, with the separator before it. */
function token(value: unknown): string {
  switch (typeof value) {
    case "string":
      if (value.length > LONGEST) return `${SEPARATOR}>`;
      return `${SEPARATOR}s${value.includes(SEPARATOR) ? value.replaceAll(SEPARATOR, "\u0001") : value}`;
    case "number":
      if (Number.isSafeInteger(value)) return `${SEPARATOR}n${value === 0 ? 0 : value}`;
      return Number.isNaN(value) ? SEPARATOR : `${SEPARATOR}f`;
    case "boolean":
      return value ? `${SEPARATOR}t1` : `${SEPARATOR}t0`;
    case "undefined":
      return SEPARATOR;
    default:
      return value === null ? SEPARATOR : `${SEPARATOR}?`;
  }
}

/** How many keys a plain object has. */
function count(value: object): number {
  let keys = 0;
  for (const _ in value) keys += 1;
  return keys;
}

class Writer {
  out = "";
  unknown = "";
  unknowns = 0;

  repeat(first: string, rest: string, count: number): void {
    for (let at = 0; at < count; at += 1) this.out += SEPARATOR + (at === 0 ? first : rest);
  }

  object(object: Objekt, value: unknown, pointer: string): void {
    if (value === null || value === undefined) return this.repeat("", "", object.fields);
    if (typeof value !== "object") return this.repeat(`^${object.depth}`, "^", object.fields);
    const { out, unknown, unknowns } = this;
    try {
      this.keys(object, value as Record<string, unknown>, pointer);
    } catch {
      // Something threw: the slow way finds out what can be read all the same.
      this.out = out;
      this.unknown = unknown;
      this.unknowns = unknowns;
      this.throwing(object, value as Record<string, unknown>, pointer);
    }
  }

  keys(object: Objekt, value: Record<string, unknown>, pointer: string): void {
    if (Array.isArray(value)) return this.repeat(`^${object.depth}`, "^", object.fields);
    const { keys, nodes } = object;
    let known = 0;
    let tokens = "";
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as string;
      const child = value[key];
      if (child !== undefined) known += 1;
      const node = nodes[at] as Node;
      if (node.kind === "field") {
        tokens += token(child);
      } else {
        this.out += tokens;
        tokens = "";
        this.node(node, child, `${pointer}/${key}`);
      }
    }
    this.out += tokens;
    const prototype: unknown = Object.getPrototypeOf(value);
    const plain = prototype === Object.prototype || prototype === null;
    // As many keys as known values: of a plain object, nothing else can be among them.
    if (!plain || count(value) !== known) this.unknownKeys(object, value, Object.keys(value), pointer);
  }

  throwing(object: Objekt, value: Record<string, unknown>, pointer: string): void {
    const { out, unknown, unknowns } = this;
    try {
      if (Array.isArray(value)) return this.repeat(`^${object.depth}`, "^", object.fields);
      for (const [at, key] of object.keys.entries()) {
        const node = object.nodes[at] as Node;
        let child: unknown;
        try {
          child = value[key];
        } catch {
          this.repeat("!", "!", node.kind === "object" ? node.fields : 1);
          continue;
        }
        this.node(node, child, `${pointer}/${key}`);
      }
      this.unknownKeys(object, value, Object.keys(value), pointer);
    } catch {
      // A proxy that throws wherever it is touched: nothing of the object can be read.
      this.out = out;
      this.unknown = unknown;
      this.unknowns = unknowns;
      this.repeat("!", "!", object.fields);
    }
  }

  node(node: Node, value: unknown, pointer: string): void {
    if (node.kind === "field") this.out += token(value);
    else if (node.kind === "object") this.object(node, value, pointer);
    else this.list(node.maxRows, node.columns, value, pointer);
  }

  list(maxRows: number, columns: Objekt, value: unknown, pointer: string): void {
    let rows: readonly unknown[] | undefined;
    let length = 0;
    try {
      if (Array.isArray(value)) {
        rows = value;
        // A proxy may call anything its length.
        length = Math.min(value.length >>> 0, maxRows + 1);
      }
    } catch {
      return this.repeat("!", "!", 1);
    }
    if (rows === undefined) {
      this.out += token(value);
      return;
    }
    this.out += `${SEPARATOR}[${length}`;
    for (let at = 0; at < length; at += 1) {
      let row: unknown;
      try {
        row = rows[at];
      } catch {
        this.repeat("!", "!", columns.fields);
        continue;
      }
      this.object(columns, row, `${pointer}/${at}`);
    }
  }

  unknownKeys(object: Objekt, value: Record<string, unknown>, keys: readonly string[], pointer: string): void {
    for (const key of keys) {
      if (this.unknowns >= MOST_UNKNOWN) return;
      if (object.keys.includes(key)) continue;
      try {
        if (value[key] === undefined) continue;
      } catch {
        // A key that throws is there all the same.
      }
      this.unknowns += 1;
      const short = [...key.slice(0, 2 * LONGEST_KEY)].slice(0, LONGEST_KEY).join("");
      const escaped = short.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll(SEPARATOR, "\u0001");
      this.unknown += `${SEPARATOR}k${pointer}/${escaped}`;
    }
  }
}
