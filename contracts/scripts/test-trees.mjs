// Checks the trees of cases with which the tests of a function begin, so that they cannot rot: fails if a leaf names a test that is not in its
// file, if a test is in no tree, or if a file of tests in a folder below contracts/test has no tree.
//
//   // withdraw
//   // ├── when the caller is not the owner
//   // │   └── it reverts with NotOwner: test_STAKE_1_NotOwner
//   // └── otherwise
//   //     └── it pays the whole position: test_withdraw
//
// The tree comes after the line of the licence, between empty lines. What has nothing below it is a leaf and ends with a colon and the name of a
// test; several leaves may name one test, which walks over several cases.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = "contracts/test";
const node = /^\/\/ ((?:│ {3}| {4})*)([├└])── (\S.*)$/;
const leaf = /^(.+): ((?:test|invariant)\w*)$/;
const test = /^ *function ((?:test|invariant)\w*)\(/gm;

// What is wrong with a file: a list of sentences.
function faults(text) {
  const found = [];
  const lines = text.split("\n");
  if (lines[1] !== "" || !lines[2]?.startsWith("// ")) return ["has no tree after the line of its licence"];
  let end = 2;
  while (lines[end]?.startsWith("//")) end++;
  if (lines[end] !== "") found.push(`line ${end + 1}: an empty line comes after the tree`);
  if (node.test(lines[2])) found.push("line 3: the first line of a tree is its title");

  const nodes = [];
  for (let i = 3; i < end; i++) {
    const match = node.exec(lines[i]);
    if (match === null) found.push(`line ${i + 1}: no node of a tree`);
    else nodes.push({ line: i + 1, bars: match[1], depth: match[1].length / 4, last: match[2] === "└", text: match[3] });
  }
  const named = new Set();
  nodes.forEach(({ line, bars, depth, last, text }, i) => {
    const next = nodes[i + 1];
    if (depth > (i === 0 ? 0 : nodes[i - 1].depth + 1)) found.push(`line ${line}: too deep below the line before`);
    // Whether another child of the same node follows; and a bar stands below each node that another one follows, a blank below others.
    const rest = nodes.slice(i + 1);
    const follows = rest.find((other) => other.depth <= depth)?.depth === depth;
    if (follows === last) found.push(`line ${line}: ├── has another node after it, and └── has none`);
    for (const other of rest) {
      if (other.depth <= depth) break;
      if ((other.bars[4 * depth] === "│") !== follows) found.push(`line ${other.line}: │ stands below what goes on, and nowhere else`);
    }
    const name = leaf.exec(text)?.[2];
    if (next?.depth > depth) {
      if (name !== undefined) found.push(`line ${line}: only a leaf names a test`);
    } else if (name === undefined) {
      found.push(`line ${line}: a leaf ends with a colon and the name of its test`);
    } else {
      named.add(name);
    }
  });

  const tests = [...text.matchAll(test)].map((match) => match[1]);
  for (const name of named) if (!tests.includes(name)) found.push(`the tree names ${name}, which is no test of the file`);
  for (const name of new Set(tests)) if (!named.has(name)) found.push(`no leaf of the tree names ${name}`);
  for (const name of tests.filter((name, i) => tests.indexOf(name) !== i)) found.push(`two tests have the name ${name}`);
  return found;
}

let files = 0;
let wrong = 0;
for (const entry of (await readdir(join(root, folder), { withFileTypes: true })).filter((entry) => entry.isDirectory())) {
  for (const name of (await readdir(join(root, folder, entry.name))).filter((name) => name.endsWith(".t.sol"))) {
    const file = `${folder}/${entry.name}/${name}`;
    files++;
    for (const fault of faults(await readFile(join(root, file), "utf8"))) {
      console.error(`${file}: ${fault}`);
      wrong++;
    }
  }
}
if (files === 0) console.error(`there are no tests in folders below ${folder}`);
if (wrong !== 0 || files === 0) process.exitCode = 1;
else console.log(`  ${files} files of tests are as their trees say`);
