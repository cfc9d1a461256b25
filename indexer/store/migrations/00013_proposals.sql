-- How the users rule the rollup: delegations, proposals and votes. Rows are events, as those of the version before.

-- +goose Up

-- Whom an account has its units vote, from then on. source: 'token' or 'stake'.
CREATE TABLE delegations (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    source     text   NOT NULL,
    delegator  bytea  NOT NULL,
    delegate   bytea, -- NULL: nobody
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX delegations_delegator ON delegations (source, delegator, block DESC, log DESC);
CREATE INDEX delegations_delegate ON delegations (delegate, block DESC, log DESC) WHERE delegate IS NOT NULL;

-- The votes of an account from then on, in the token or in the stake.
CREATE TABLE delegate_votes (
    block    bigint NOT NULL,
    log      bigint NOT NULL,
    source   text   NOT NULL,
    delegate bytea  NOT NULL,
    votes    numeric(78) NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX delegate_votes_delegate ON delegate_votes (source, delegate, block DESC, log DESC);

CREATE TABLE proposals (
    id               numeric(78) PRIMARY KEY,
    proposer         bytea   NOT NULL,
    title            text    NOT NULL, -- the first line of the description
    description      text    NOT NULL, -- what is no text in it is replaced
    description_hash bytea   NOT NULL, -- of the description as it is on L1
    targets          bytea[] NOT NULL,
    wei              numeric(78)[] NOT NULL,
    calldatas        bytea[] NOT NULL,
    operation        bytea   NOT NULL, -- id in the executor
    vote_start       bigint  NOT NULL, -- the vote begins after this second …
    vote_end         bigint  NOT NULL, -- … and ends with this one, if it is not extended
    snapshot_time    bigint  NOT NULL,
    snapshot_batch   bigint  NOT NULL,
    frozen           boolean NOT NULL,
    supply           numeric(78) NOT NULL, -- units of STOA on L1 at the snapshot
    block            bigint  NOT NULL,
    block_hash       bytea   NOT NULL,
    block_time       bigint  NOT NULL,
    tx               bytea   NOT NULL,
    log              bigint  NOT NULL
);
CREATE INDEX proposals_place ON proposals (block DESC, log DESC);
CREATE INDEX proposals_operation ON proposals (operation);

-- step: 'extended' until a second, 'queued' until one, 'executed', 'canceled'.
CREATE TABLE proposal_steps (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    proposal   numeric(78) NOT NULL,
    step       text   NOT NULL,
    until      bigint,
    block_time bigint NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX proposal_steps_proposal ON proposal_steps (proposal);

-- What the executor told of its operations: anybody may execute one there, and the governor tells nothing of that.
CREATE TABLE executor_steps (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    operation  bytea  NOT NULL,
    step       text   NOT NULL,
    block_time bigint NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX executor_steps_operation ON executor_steps (operation);

-- kind: 'votes' on L1, those in 'parts', an 'override' of delegates, or 'records' of the state.
CREATE TABLE votes (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    proposal   numeric(78) NOT NULL,
    voter      bytea  NOT NULL,
    kind       text   NOT NULL,
    against    numeric(78) NOT NULL, -- units as they were voted
    in_favour  numeric(78) NOT NULL,
    abstaining numeric(78) NOT NULL,
    records    bigint[] NOT NULL,
    reason     text   NOT NULL,
    block_hash bytea  NOT NULL,
    block_time bigint NOT NULL,
    tx         bytea  NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX votes_proposal ON votes (proposal, block DESC, log DESC);

-- What counts of an account's ballot from then on.
CREATE TABLE ballots (
    block      bigint NOT NULL,
    log        bigint NOT NULL,
    proposal   numeric(78) NOT NULL,
    account    bytea  NOT NULL,
    against    numeric(78) NOT NULL,
    in_favour  numeric(78) NOT NULL,
    abstaining numeric(78) NOT NULL,
    PRIMARY KEY (block, log)
);
CREATE INDEX ballots_account ON ballots (proposal, account, block DESC, log DESC);

-- +goose Down
DROP TABLE ballots, votes, executor_steps, proposal_steps, proposals, delegate_votes, delegations;
