import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { JsonSchema, OpenApiDocument } from "../src/openapi/types.ts";

/** A validator of a schema of the document, its references resolved. Formats are annotations, as in draft 2020-12. */
export function answerValidator(document: OpenApiDocument, schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  return ajv.compile({ ...schema, components: document.components });
}

/** Checks answers against what the document says of them; gives the reasons why one is not as described. */
export function conformance(
  document: OpenApiDocument,
): (path: string, method: string, response: Response) => Promise<unknown[]> {
  const compiled = new Map<string, ValidateFunction>();
  return async (path, method, response) => {
    const described = document.paths[path]?.[method]?.responses[String(response.status)];
    if (described === undefined) return [`${method} ${path} does not answer ${response.status}`];
    if (described.content === undefined) return (await response.text()) === "" ? [] : [`${method} ${path} has a body`];
    const [type = ""] = (response.headers.get("Content-Type") ?? "").split(";");
    const media = described.content[type];
    if (media === undefined) return [`${method} ${path} ${response.status} is not described as ${type}`];
    const text = await response.text();
    const key = `${path} ${method} ${response.status} ${type}`;
    const validate = compiled.get(key) ?? answerValidator(document, media.schema);
    compiled.set(key, validate);
    const value: unknown = /[/+]json$/.test(type) ? JSON.parse(text) : text;
    return validate(value) ? [] : (validate.errors ?? []);
  };
}
