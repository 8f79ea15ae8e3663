import { html } from "hono/html";
import type { JsonSchema } from "../openapi/types.ts";
import type { Html } from "./layout.ts";

/** A field of a schema, flattened: where it is, what it is, what it means. */
export interface Field {
  readonly path: string;
  readonly type: string;
  /** Name of the component that it refers to. */
  readonly refers: string | null;
  readonly about: string;
}

function members(schema: JsonSchema, key: string): readonly JsonSchema[] {
  const list = schema[key];
  return Array.isArray(list) ? (list as JsonSchema[]) : [];
}

function isNull(schema: JsonSchema): boolean {
  return schema.type === "null";
}

/** Name of the component that a schema is a reference to. */
function referred(schema: JsonSchema): string | null {
  const target = schema.$ref;
  return typeof target === "string" ? target.replace("#/components/schemas/", "") : null;
}

/** Names of the components that a schema refers to, in order. */
export function referencesOf(schema: JsonSchema): readonly string[] {
  const name = referred(schema);
  if (name !== null) return [name];
  const items = schema.items;
  const held = typeof items === "object" && items !== null ? [items as JsonSchema] : [];
  return [...new Set([...members(schema, "anyOf"), ...held].flatMap(referencesOf))];
}

/** The type of a schema in a few words: `string | null`, `Finding[]`, `incident`. */
export function typeName(schema: JsonSchema): string {
  const name = referred(schema);
  if (name !== null) return name;
  const alternatives = members(schema, "anyOf");
  if (alternatives.length > 0) return alternatives.map(typeName).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const codes = schema.enum;
  if (Array.isArray(codes)) return codes.map((code) => JSON.stringify(code)).join(" | ");
  const { type, items, format } = schema;
  if (type === "array") {
    const item = typeName((items ?? {}) as JsonSchema);
    return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
  }
  if (Array.isArray(type)) return type.join(" | ");
  if (typeof type !== "string") return "any";
  return typeof format === "string" ? `${type} (${format})` : type;
}

/** The schema that holds the fields of a value: of a list its items, of a nullable the other side. */
function inner(schema: JsonSchema): { readonly schema: JsonSchema; readonly suffix: string } {
  if (schema.type === "array") {
    const found = inner((schema.items ?? {}) as JsonSchema);
    return { schema: found.schema, suffix: `[]${found.suffix}` };
  }
  const [only, ...others] = members(schema, "anyOf").filter((one) => !isNull(one));
  return only && others.length === 0 ? inner(only) : { schema, suffix: "" };
}

/** The fields of an object schema, those of inner objects after their own. */
export function fieldsOf(schema: JsonSchema, at = ""): readonly Field[] {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
  const own = Object.entries(properties).flatMap(([name, property]): readonly Field[] => {
    const path = at === "" ? name : `${at}.${name}`;
    const { schema: held, suffix } = inner(property);
    const about = property.description ?? held.description;
    const nested = referred(held) === null ? fieldsOf(held, `${path}${suffix}`) : [];
    return [
      { path, type: typeName(property), refers: referred(held), about: typeof about === "string" ? about : "" },
      ...nested,
    ];
  });
  const values = schema.additionalProperties;
  return typeof values === "object" && values !== null
    ? [...own, ...fieldsOf(inner(values as JsonSchema).schema, `${at}{}`)]
    : own;
}

/** The fields of a schema as a list. */
export function schemaFields(schema: JsonSchema): Html {
  return html`<dl>${fieldsOf(schema).map(
    (field) =>
      html`<div><dt><code>${field.path}</code><small>${
        field.refers ? html`<a href="#schema-${field.refers}">${field.type}</a>` : field.type
      }</small></dt>${field.about ? html`<dd>${field.about}</dd>` : ""}</div>`,
  )}</dl>`;
}
