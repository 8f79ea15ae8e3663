/**
 * Writes the validators and readers of packages/core/src/valid from the zod schemas: the same yes or no, in plain code that needs neither
 * zod nor eval. `pnpm gen` calls this; property tests of the core hold them against zod and JSON.parse.
 */
/** What of a zod schema is read; the workspace itself does not depend on zod. */
interface Schema {
  readonly _zod: { readonly def: unknown; readonly parent?: unknown; readonly optin?: unknown };
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly keyType?: Schema;
  readonly valueType?: Schema;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
  readonly check?: string;
  readonly format?: string;
}

interface CheckDef {
  readonly check: string;
  readonly minimum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly format?: string;
  readonly pattern?: RegExp;
}

const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;

/** Writes the functions of one schema; `when` is the schema that stands for a When. */
class Writer {
  readonly functions: string[] = [];
  readonly #names = new Map<Schema, string>();
  readonly #when: Schema;
  constructor(when: Schema) {
    this.#when = when;
  }

  /** An expression that tells whether `value` is of the schema. */
  test(schema: Schema, value: string, name: string): string {
    if (schema === this.#when || schema._zod.parent === this.#when) return `isWhen(${value})`;
    const def = defOf(schema);
    switch (def.type) {
      case "literal":
        return (def.values ?? []).map((one) => `${value} === ${JSON.stringify(one)}`).join(" || ");
      case "enum":
        return `${this.#constant(schema, name, `new Set<unknown>(${JSON.stringify(Object.values(def.entries ?? {}))})`)}.has(${value})`;
      case "string":
        return [`typeof ${value} === "string"`, ...this.#checks(def, value, name)].join(" && ");
      case "number":
        return [`typeof ${value} === "number"`, ...this.#checks(def, value, name)].join(" && ");
      case "boolean":
        return `typeof ${value} === "boolean"`;
      case "nullable":
        return `(${value} === null || (${this.test(def.innerType as Schema, value, name)}))`;
      case "array":
        return `every(${value}, ${this.#function(def.element as Schema, `${name}Item`)})`;
      case "record":
        if (defOf(def.keyType as Schema).type !== "string") break;
        return `everyValue(${value}, ${this.#function(def.valueType as Schema, `${name}Value`)})`;
      case "object":
        return `${this.#function(schema, name)}(${value})`;
    }
    throw new Error(`no code for a schema of type ${def.type} at ${name}`);
  }

  #checks(def: Def, value: string, name: string): string[] {
    const own = def.check === "number_format" || def.check === "string_format" ? [def as unknown as CheckDef] : [];
    const codes = [...own, ...(def.checks ?? []).map((check) => check._zod.def)].map((check) => {
      if (check.check === "min_length") return `${value}.length >= ${check.minimum}`;
      if (check.check === "number_format" && check.format === "safeint") return `Number.isSafeInteger(${value})`;
      if (check.check === "greater_than") return `${value} >${check.inclusive === true ? "=" : ""} ${check.value}`;
      if (check.check === "string_format" && check.pattern !== undefined)
        return `${this.#constant(check, `${name}Form`, String(check.pattern))}.test(${value})`;
      throw new Error(`no code for the check ${check.check} ${check.format ?? ""} at ${name}`);
    });
    return def.type === "number" && own.length === 0 ? [`Number.isFinite(${value})`, ...codes] : codes;
  }

  #constants = new Map<unknown, string>();
  #constant(key: unknown, name: string, code: string): string {
    for (const [held, as] of this.#constants) if (held === code || held === key) return as;
    this.#constants.set(code, name);
    this.functions.push(`const ${name} = ${code};`);
    return name;
  }

  /** The name of the function of a schema, written when it is first asked for. */
  #function(schema: Schema, name: string): string {
    const known = this.#names.get(schema);
    if (known !== undefined) return known;
    if (schema === this.#when) return "isWhen";
    this.#names.set(schema, name);
    const { type, shape = {}, catchall } = defOf(schema);
    if (type !== "object") {
      this.functions.push(`const ${name} = (value: unknown): boolean => ${this.test(schema, "value", `${name}Of`)};`);
      return name;
    }
    if (catchall === undefined || defOf(catchall).type !== "never") throw new Error(`${name} is not a strict object`);
    const members = Object.entries(shape);
    const optional = members.filter(([, member]) => member._zod.optin === "optional");
    const required = members.filter((entry) => !optional.includes(entry));
    const part = (key: string) => `${name}${key[0]?.toUpperCase()}${key.slice(1)}`;
    const tests = required.map(([key, member]) => this.test(member, `value.${key}`, part(key)));
    const others = optional.map(([key, member]) => {
      const inner = this.test(defOf(member).innerType as Schema, `value.${key}`, part(key));
      return `  if ("${key}" in value) {\n    if (!(${inner})) return false;\n    size += 1;\n  }`;
    });
    this.functions.push(
      [
        `function ${name}(value: unknown): boolean {`,
        "  if (!isObject(value)) return false;",
        optional.length > 0 ? `  let size = ${required.length};` : `  const size = ${required.length};`,
        ...others,
        "  return (",
        [`    hasSize(value, size)`, ...tests.map((test) => `    (${test})`)].join(" &&\n"),
        "  );",
        "}",
      ].join("\n"),
    );
    return name;
  }

  readonly #readers = new Map<string, string>();
  /** The name of a function that has a cursor read what the schema says, written when it is first asked for. */
  #reader(schema: Schema, name: string): string {
    const code = this.#reading(schema, name);
    const known = this.#readers.get(code);
    if (known !== undefined) return known;
    const as = `read${name[0]?.toUpperCase()}${name.slice(1)}`;
    this.#readers.set(code, as);
    this.functions.push(`function ${as}(cursor: Cursor) {\n${code}\n}`);
    return as;
  }

  /** The statements that read a value of the schema. */
  #reading(schema: Schema, name: string): string {
    const checked = (value: string) =>
      `  const value = ${value};\n  if (!(${this.test(schema, "value", name)})) cursor.fail();\n  return value;`;
    if (schema === this.#when || schema._zod.parent === this.#when) return checked("cursor.text()");
    const def = defOf(schema);
    switch (def.type) {
      case "literal": {
        const [value] = def.values ?? [];
        return `  cursor.pass(${this.#token(JSON.stringify(value), name)});\n  return ${JSON.stringify(value)} as const;`;
      }
      case "enum":
      case "string":
        return checked("cursor.text()");
      case "number":
        return checked("cursor.number()");
      case "boolean":
        return "  return cursor.boolean();";
      case "nullable":
        return `  return cursor.isNull() ? null : ${this.#reader(def.innerType as Schema, `${name}Stated`)}(cursor);`;
      case "array":
        return `  return cursor.list(${this.#reader(def.element as Schema, `${name}Item`)});`;
      case "record":
        return `  return cursor.members(${this.#reader(def.valueType as Schema, `${name}Value`)});`;
      case "object":
        return this.#readingObject(def.shape ?? {}, name);
    }
    throw new Error(`no code to read a schema of type ${def.type} at ${name}`);
  }

  #readingObject(shape: Readonly<Record<string, Schema>>, name: string): string {
    const lines: string[] = [];
    const optional: string[] = [];
    for (const [key, member] of Object.entries(shape)) {
      const part = `${name}${key[0]?.toUpperCase()}${key.slice(1)}`;
      const first = lines.length === 0;
      const token = this.#token(`${first ? "{" : ","}${JSON.stringify(key)}:`, `${part}Key`);
      if (member._zod.optin === "optional") {
        if (first) throw new Error(`${name} begins with a member that may be left out`);
        const reader = this.#reader(defOf(member).innerType as Schema, part);
        lines.push(`  const ${key} = cursor.has(${token}) ? ${reader}(cursor) : undefined;`);
        optional.push(key);
      } else {
        lines.push(`  cursor.pass(${token});`, `  const ${key} = ${this.#reader(member, part)}(cursor);`);
      }
    }
    lines.push(`  cursor.pass(${this.#token("}", "end")});`);
    const members = Object.keys(shape);
    const required = members.filter((key) => !optional.includes(key));
    // Most records leave out all that they may.
    if (optional.length > 0) lines.push(`  if (${optional.map((key) => `${key} === undefined`).join(" && ")})`);
    lines.push(`  return { ${required.join(", ")} };`);
    if (optional.length > 0) {
      const all = members.map((key) => (optional.includes(key) ? `...(${key} !== undefined && { ${key} })` : key));
      lines.push(`  return { ${all.join(", ")} };`);
    }
    return lines.join("\n");
  }

  #token(text: string, name: string): string {
    return this.#constant(`token ${text}`, `${name}Token`, `token(${JSON.stringify(text)})`);
  }

  /** The exported predicate and reader of a record. */
  write(schema: Schema, type: string, from: string): string {
    const name = type[0]?.toLowerCase() + type.slice(1);
    this.#function(schema, name);
    const reader = this.#reader(schema, name);
    const used = ["every", "everyValue", "hasSize", "isObject", "isWhen"].filter((helper) =>
      this.functions.some((code) => code.includes(`${helper}(`) || code.includes(`, ${helper})`)),
    );
    return [
      "// Generated by `pnpm gen` from the zod schema.",
      `import type { ${type} } from "${from}";`,
      'import { type Cursor, token } from "./cursor.ts";',
      `import { ${used.join(", ")} } from "./shared.ts";`,
      "",
      ...this.functions,
      "",
      `/** Whether a value follows the schema of ${type}: the same answer as its zod schema, without zod and without eval. */`,
      `export function is${type}(value: unknown): value is ${type} {`,
      `  return ${name}(value);`,
      "}",
      "",
      `/** The ${name} that a cursor reads; of use only where the cursor did not fail. */`,
      `export function next${type}(cursor: Cursor): ${type} {`,
      `  return ${reader}(cursor) as ${type};`,
      "}",
      "",
    ].join("\n");
  }
}

/** The files of `packages/core/src/valid`, by name. */
export async function validatorFiles(): Promise<Readonly<Record<string, string>>> {
  const { Incident } = await import("../packages/core/src/incident/schema.ts");
  const { Trip } = await import("../packages/core/src/trip/schema.ts");
  const { when } = await import("../packages/core/src/record/schema.ts");
  return {
    "incident.ts": new Writer(when).write(Incident, "Incident", "../incident/index.ts"),
    "trip.ts": new Writer(when).write(Trip, "Trip", "../trip/index.ts"),
  };
}
