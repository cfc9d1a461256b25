// Runs the long campaigns of the contracts' invariants and says how many calls they made, which Hardhat counts and does not print.
// Fails if an invariant does not hold, or if the calls are fewer than asked for.
import hre from "hardhat";

const campaigns = [
  { profile: "long", least: 200_000n, files: ["Invariants.t.sol"] },
  { profile: "users", least: 20_000n, files: ["StakingInvariants.t.sol", "GovernorInvariants.t.sol"] },
];

for (const { profile, least, files } of campaigns) {
  const result = await hre.tasks.getTask(["test", "solidity"]).run({ testFiles: files.map((file) => `contracts/test/${file}`), testProfile: profile });
  let calls = 0n;
  for (const suite of result.value?.suiteResults ?? result.error.suiteResults) {
    for (const test of suite.testResults) {
      const seconds = Number(test.durationNs / 1_000_000n) / 1000;
      console.log(`  ${suite.id.name}: ${test.kind.calls} calls in ${test.kind.runs} runs, ${test.kind.reverts} reverted, ${seconds} s`);
      calls += test.kind.calls;
    }
  }
  console.log(`  ${calls} calls of ${files.join(", ")}`);
  if (!result.success) process.exitCode = 1;
  if (calls < least) {
    console.error(`the campaign of ${files.join(", ")} should make ${least} calls: raise the runs of the profile ${profile} in hardhat.config.ts`);
    process.exitCode = 1;
  }
}
