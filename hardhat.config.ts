import { createRequire } from "node:module";

import { defineConfig } from "hardhat/config";

const require = createRequire(import.meta.url);

// What all tests run with. Of the invariants' campaign: a run is a thousand calls because it has to end with the rollup's death, and the
// dictionary is off because the handler draws everything from one number.
const tests = {
  memoryLimit: 64 * 1024 * 1024, // a test of every bit makes a thousand batches, and frees none
  fuzz: { runs: 256, seed: "0x73746f61" },
  invariant: {
    runs: 1,
    depth: 1000,
    failOnRevert: true,
    dictionaryWeight: 0,
    includeStorage: false,
    includePushBytes: false,
    shrinkRunLimit: 0, // each attempt takes as long as a run: raise it when there is something to look for
  },
  fsPermissions: {
    readDirectory: ["./contracts/testdata", "./protocol/testdata"],
  },
};

// The compiler is the solc package of package.json: nothing is downloaded when a command runs.
export default defineConfig({
  paths: {
    sources: "./contracts/src",
    tests: { solidity: "./contracts/test" },
    artifacts: "./artifacts",
    cache: "./cache",
  },
  solidity: {
    version: "0.8.37",
    path: require.resolve("solc/soljson.js"),
    settings: {
      evmVersion: "osaka",
      optimizer: { enabled: true, runs: 10_000 },
      metadata: { bytecodeHash: "none" },
    },
  },
  test: {
    solidity: {
      profiles: {
        default: tests,
        long: { ...tests, invariant: { ...tests.invariant, runs: 100 } },
        users: { ...tests, invariant: { ...tests.invariant, runs: 10 } }, // of the users' contracts, whose calls take longer
      },
    },
  },
});
