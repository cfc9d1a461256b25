#!/usr/bin/env node
// The solc package of package.json as an executable, for tools that want the path of one. It takes what forge asks of it: --version, and
// --standard-json with the input on standard input. That input brings its sources along, so that the flags about paths mean nothing here.
import { createRequire } from "node:module";
import { text } from "node:stream/consumers";

const solc = createRequire(import.meta.url)("solc");

if (process.argv.includes("--version")) {
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}`);
} else if (process.argv.includes("--standard-json")) {
  process.stdout.write(solc.compile(await text(process.stdin)));
} else {
  console.error("solc.mjs knows --version and --standard-json: pass one of them");
  process.exitCode = 1;
}
