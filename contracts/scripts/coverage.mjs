// Measures which branches of the users' contracts the tests take, and fails if a contract has less than 95 % of them, or a test fails.
//
// forge counts, because Hardhat's coverage has lines and statements only. Of an `if` without `else` forge counts one branch, the one that the
// condition leads into; this script counts the other one, too. That one was taken if the line of the `if` was reached more often than the
// branch, or if the branch leaves the function by the same line (revert, return) and the next line was reached. forge at times gives a line too
// few hits, never too many, so that a branch may be reported as missed that was taken, and not the other way round. Neither counts the sides of
// ?:, && and ||: the trees of cases in the tests' files have those.
//
// Ends with one line of JSON: for each contract the branches that were taken (hit) and that exist (found), the percentage, and in forge's own
// count the same two.
import { spawnSync } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const forge = "@foundry-rs/forge@1.7.1";
const least = 95;
const contracts = ["Ballots", "Emission", "Executor", "Fees", "PurseVotes", "Staking", "StoaGovernor", "StoaToken", "Treasury"];

await mkdir(join(root, "build/forge"), { recursive: true });
const report = "build/forge/lcov.info";
await rm(join(root, report), { force: true }); // forge that finds nothing to compile succeeds, and leaves the last one
const run = spawnSync(
  "npx",
  [
    ...["-y", "-p", forge, "--", "forge", "coverage", "--root", "."],
    ...["--no-match-test", "test_construction_size"], // of code that is not optimized
    ...["--report", "lcov", "--report-file", report],
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, FOUNDRY_CONFIG: "contracts/foundry.toml" } },
);
if (run.error) throw run.error;
if (run.status !== 0) process.exit(run.status ?? 1);

const records = new Map();
for (const record of (await readFile(join(root, report), "utf8")).split("end_of_record\n")) {
  const file = /^SF:(.+)$/m.exec(record)?.[1];
  if (file !== undefined) records.set(file, record);
}

const figures = {};
for (const name of contracts) {
  const file = `contracts/src/${name}.sol`;
  const record = records.get(file);
  if (record === undefined) throw new Error(`the report says nothing about ${file}`);
  const source = (await readFile(join(root, file), "utf8")).split("\n");
  const hits = new Map(); // of lines
  for (const [, line, count] of record.matchAll(/^DA:(\d+),(\d+)/gm)) hits.set(Number(line), Number(count));
  const lines = [...hits.keys()].sort((a, b) => a - b);
  const branches = new Map(); // the hits of each side
  for (const [, line, id, , count] of record.matchAll(/^BRDA:(\d+),(\d+),(\d+),(\d+|-)$/gm)) {
    const branch = branches.get(id) ?? { line: Number(line), sides: [] };
    branch.sides.push(count === "-" ? 0 : Number(count));
    branches.set(id, branch);
  }

  const figure = { hit: 0, found: 0, percent: 0, forge: { hit: 0, found: 0 } };
  for (const { line, sides } of branches.values()) {
    const text = source[line - 1].trim();
    const taken = sides.map((count) => count !== 0);
    figure.forge.found += taken.length;
    figure.forge.hit += taken.filter(Boolean).length;
    if (taken.length === 1) {
      const leaves = /\) (revert|return)\b.*;$/.test(text);
      const next = lines.find((other) => other > line);
      taken.push(hits.get(line) > sides[0] || (leaves && hits.get(next) > 0));
    }
    taken.forEach((side, i) => {
      figure.found++;
      if (side) figure.hit++;
      else console.log(`${file}:${line}: never ${i === 0 ? "true" : "false"}: ${text}`);
    });
  }
  figure.percent = Math.floor((figure.hit / figure.found) * 10_000) / 100;
  figures[name] = figure;
  if (figure.percent < least || figure.forge.hit * 100 < least * figure.forge.found) {
    console.error(`${file}: ${figure.percent} % of the branches are tested, and ${least} must be: write a test for those above`);
    process.exitCode = 1;
  }
}
console.log(JSON.stringify(figures));
