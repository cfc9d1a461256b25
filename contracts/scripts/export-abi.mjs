// Writes the interface and the creation code of every contract that Go uses to bindings/abi, from the compiled artifacts.
// Go's test of the bindings compares with these files, so that it needs neither Node nor a compiler.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const contracts = [
  "Bridge",
  "Council",
  "Emission",
  "Executor",
  "Exits",
  "Fees",
  "Groth16Verifier",
  "PurseVotes",
  "Registry",
  "Rollup",
  "Snapshots",
  "Staking",
  "StoaGovernor",
  "StoaToken",
  "TestDollar",
  "Timelock",
  "Treasury",
];

await mkdir(join(root, "bindings/abi"), { recursive: true });
for (const name of contracts) {
  const path = join(root, `artifacts/contracts/src/${name}.sol/${name}.json`);
  const artifact = JSON.parse(
    await readFile(path, "utf8").catch(() => {
      throw new Error(`run "npm run compile" first: ${path} is missing`);
    }),
  );
  if (Object.keys(artifact.linkReferences).length !== 0) throw new Error(`${name} has libraries to link`);
  const { contractName, abi, bytecode } = artifact;
  await writeFile(join(root, `bindings/abi/${name}.json`), JSON.stringify({ contractName, abi, bytecode }, null, 1) + "\n");
}
