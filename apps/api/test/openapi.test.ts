import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { openApiDocument } from "../src/openapi/document.ts";
import type { JsonSchema, OpenApiMedia } from "../src/openapi/types.ts";
import { routes } from "../src/routes/index.ts";
import { pageWays } from "../src/routes/pages/index.ts";
import { languages } from "../src/words.ts";
import { testApp } from "./app.ts";
import { answerValidator } from "./conform.ts";

const { app } = await testApp();

describe.each(languages)("the document in %s", (language) => {
  const document = openApiDocument(routes, language);
  const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));

  test("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  test("is what is served", async () => {
    const served = await (await app.request(`/openapi.json?lang=${language}`)).json();
    expect(served).toEqual(JSON.parse(JSON.stringify(document)));
  });

  test("has every route of the application but the pages for people, and no other", () => {
    const forPeople = pageWays.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const mounted = app.routes
      .filter(({ method }) => method !== "ALL" && method !== "OPTIONS")
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect([...new Set(mounted)].filter((one) => !forPeople.includes(one)).sort()).toEqual(described.sort());
    expect(described.length).toBeGreaterThanOrEqual(13);
  });

  test("names every operation once, and words all of it", () => {
    const ids = operations.map((operation) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const text = language === "ja" ? /[ぁ-んァ-ン一-龠]/ : /^[\x20-\x7e]+$/;
    for (const operation of operations) {
      expect(operation.summary).toMatch(text);
      expect(operation.description).toMatch(text);
      for (const parameter of operation.parameters ?? []) expect(parameter.description).toMatch(text);
    }
  });

  test("its schemas compile, and its references lead somewhere", () => {
    const schemas = document.components.schemas ?? {};
    const targets = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      (match) => match[1] ?? "",
    );
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(schemas).toHaveProperty(target);
    for (const name of Object.keys(schemas)) answerValidator(document, { $ref: `#/components/schemas/${name}` });
  });

  test("its examples are of their schemas", () => {
    const medias = operations.flatMap((operation): [string, OpenApiMedia][] => [
      ...Object.entries(operation.requestBody?.content ?? {}),
      ...Object.values(operation.responses).flatMap((response) => Object.entries(response.content ?? {})),
    ]);
    const withExample = medias.filter(([, media]) => media.example !== undefined);
    expect(withExample.length).toBeGreaterThan(8);
    for (const [, { schema, example }] of withExample) {
      const validate = answerValidator(document, schema);
      expect(validate(JSON.parse(JSON.stringify(example))) ? [] : validate.errors).toEqual([]);
    }
  });
});

test("the schemas of records are those of the core, and take what extraction gives", async () => {
  const served = (await (await app.request("/v1/schemas/incident")).json()) as JsonSchema;
  expect(served.properties).toHaveProperty("affected");
  expect((await app.request("/v1/schemas/trip")).headers.get("Content-Type")).toBe(
    "application/schema+json; charset=utf-8",
  );
  expect(() => new Ajv2020({ strict: false }).compile(served)).not.toThrow();
});
