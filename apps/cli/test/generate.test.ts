import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { nisshi } from "./nisshi.ts";

const run = (...args: string[]) => nisshi(tmpdir(), ["generate", ...args]);

test("the same seed gives the same records, another seed others", () => {
  const [first, again, other] = [run("incident", "--seed", "7"), run("incident", "--seed", "7"), run("incident")];
  expect(first.status).toBe(0);
  expect(first.stdout.trimEnd().split("\n")).toHaveLength(100);
  expect(again.stdout).toBe(first.stdout);
  expect(other.stdout).not.toBe(first.stdout);
});

test("what it writes, check and stats read", () => {
  const { stdout } = run("incident", "--count", "1000");
  expect(nisshi(tmpdir(), ["check", "-", "--preset", "mandatory"], stdout).stderr).toMatch(/^1000 records, .*nothing/);
  expect(JSON.parse(nisshi(tmpdir(), ["stats", "-", "--format", "json"], stdout).stdout).records).toMatchObject({
    n: 1000,
  });
});

test.each([
  [["incidnt"], /did you mean incident/],
  [["incident", "--count", "many"], /--count takes a whole number/],
  [["incident", "--seed", "-1"], /--seed takes a whole number/],
] as const)("%o", (args, stderr) => {
  const said = run(...args);
  expect(said).toMatchObject({ status: 2, stdout: "" });
  expect(said.stderr).toMatch(stderr);
});
