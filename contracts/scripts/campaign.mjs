// Runs the long campaign of the contracts' invariants and says how many calls it made, which Hardhat counts and does not print.
// Fails if an invariant does not hold, or if the calls are fewer than asked for.
import hre from "hardhat";

const least = 200_000n;

const result = await hre.tasks
  .getTask(["test", "solidity"])
  .run({ testFiles: ["contracts/test/Invariants.t.sol"], testProfile: process.argv[2] ?? "long" });

let calls = 0n;
for (const suite of result.value?.suiteResults ?? result.error.suiteResults) {
  for (const test of suite.testResults) {
    const seconds = Number(test.durationNs / 1_000_000n) / 1000;
    console.log(`  ${suite.id.name}: ${test.kind.calls} calls in ${test.kind.runs} runs, ${test.kind.reverts} reverted, ${seconds} s`);
    calls += test.kind.calls;
  }
}
console.log(`  ${calls} calls in all`);
if (!result.success) process.exitCode = 1;
if (calls < least) {
  console.error(`the campaign should make ${least} calls: raise its runs in hardhat.config.ts`);
  process.exitCode = 1;
}
