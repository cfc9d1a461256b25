import { createRequire } from "node:module";

import { defineConfig } from "hardhat/config";

const require = createRequire(import.meta.url);

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
      memoryLimit: 64 * 1024 * 1024, // a test of every bit makes a thousand batches, and frees none
      fuzz: { runs: 256, seed: "0x73746f61" },
      fsPermissions: {
        readDirectory: ["./contracts/testdata", "./protocol/testdata"],
      },
    },
  },
});
