package vectors

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"math/big"
	"slices"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/stoa-rollup/stoa/bindings"
	"github.com/stoa-rollup/stoa/devnet/deployment"
	"github.com/stoa-rollup/stoa/internal/l1chain"
	"github.com/stoa-rollup/stoa/internal/l1tx"
	"github.com/stoa-rollup/stoa/protocol/amount"
	stoabatch "github.com/stoa-rollup/stoa/protocol/batch"
	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/kzg"
	"github.com/stoa-rollup/stoa/protocol/op"
	"github.com/stoa-rollup/stoa/protocol/record"
	"github.com/stoa-rollup/stoa/protocol/signature"
	"github.com/stoa-rollup/stoa/protocol/state"
	"github.com/stoa-rollup/stoa/protocol/stf"
	"github.com/stoa-rollup/stoa/prover"
	"github.com/stoa-rollup/stoa/prover/keys"
	"github.com/stoa-rollup/stoa/prover/witness"
)

// blobRollup is a rollup in blob mode on an L1 of its own, whose operator is the test.
type blobRollup struct {
	t          *testing.T
	chain      *l1chain.Chain
	deployment *deployment.Deployment
	prover     *prover.Prover
	state      *state.State
	commitment bn254.G1Affine
	operator   common.Address
}

const operatorAccount = 3

// newBlobRollup deploys it, with the keys of the smallest shape in blob mode.
func newBlobRollup(t *testing.T) *blobRollup {
	shape := stoabatch.TinyBlobs
	set, err := keys.Load(keyDir, shape, nil)
	check(t, err)
	powers, err := keys.LoadPowers(keyDir, shape.LogN, nil)
	check(t, err)

	account := func(i int) common.Address { return crypto.PubkeyToAddress(l1chain.UnsafeKey(i).PublicKey) }
	chain, err := l1chain.New(l1chain.Config{Alloc: l1chain.Fund(1000, account(0), account(1), account(2), account(operatorAccount))}, nil)
	check(t, err)
	check(t, chain.Start(t.Context()))
	t.Cleanup(func() { check(t, chain.Stop(context.Background())) })

	r := &blobRollup{t: t, chain: chain, prover: &prover.Prover{Keys: set, Powers: powers}, operator: account(operatorAccount)}
	feeKey, err := signature.FromSeed([64]byte{})
	check(t, err)
	genesis := state.Genesis{
		LogN: shape.LogN, FeeOwner: r.operator, FeeKey: feeKey.Public,
		Params: record.Params{Version: 1, Rent: [record.Tokens]uint64{realRowFee, realRowFee, realRowFee, realRowFee}},
	}
	r.state, err = genesis.State()
	check(t, err)
	r.commitment, err = powers.Commit(r.state.Cells())
	check(t, err)
	r.deployment, _, err = deployment.Deploy(t.Context(), r.sender(0), deployment.Plan{
		ChainID: chain.ChainID().Uint64(), Keys: []*keys.Set{set}, Powers: powers, Genesis: deployment.NewGenesis(genesis), Operator: r.operator, QueueFee: big.NewInt(1000),
		L1: chain.Client(),
	})
	check(t, err)
	return r
}

func (r *blobRollup) sender(i int) *l1tx.Sender {
	s, err := l1tx.New(l1tx.Config{
		Client: r.chain.Client(), Key: l1chain.UnsafeKey(i), ChainID: r.chain.ChainID(), ABIs: deployment.NewContracts().ABIs(),
		Mine: func(context.Context) error { _, err := r.chain.Commit(); return err },
	})
	check(r.t, err)
	return s
}

// deposit puts an entry into the queue, which opens a purse for the account.
func (r *blobRollup) deposit(account int, purse uint32, wei int64) (op.Deposit, *signature.PrivateKey) {
	s := r.sender(account)
	key, err := signature.FromSeed([64]byte{byte(account)})
	check(r.t, err)
	proof, err := key.Prove(r.deployment.Network(), signature.Purpose{Owner: s.Address(), Purse: purse}, rand.Reader)
	check(r.t, err)
	integer := func(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
	_, err = s.Send(r.t.Context(), &r.deployment.Bridge, bindings.NewBridge().PackDeposit(0, big.NewInt(wei), purse,
		bindings.EdwardsKeyKey{X: integer(key.Public.X), Y: integer(key.Public.Y)},
		bindings.EdwardsKeyPossession{Rx: integer(proof.R.X), Ry: integer(proof.R.Y), S: proof.S}), big.NewInt(wei+1000))
	check(r.t, err)
	return op.Deposit{Purse: purse, Owner: s.Address(), Token: 0, Amount: amount.From(uint64(wei)), Key: key.Public}, key
}

// submission is the transaction of a batch: calldata and blobs.
type submission struct {
	words       []fr.Element // of L1
	claim       stoabatch.Claim
	data        []fr.Element // of the claim's blobs, by slot
	carried     []fr.Element // of the transaction's
	blobs       []kzg4844.Blob
	commitments []kzg4844.Commitment
	hashes      []common.Hash
	openings    []byte
}

// submit prepares a claim for L1, as a settler does.
func submit(t *testing.T, shape stoabatch.Shape, claim *stoabatch.Claim) *submission {
	t.Helper()
	s := &submission{claim: *claim}
	var err error
	s.words, s.data, err = shape.Split(claim.Words)
	check(t, err)
	s.carry(t, s.data)
	s.open(t, claim.Publics.Rho)
	return s
}

// carry puts data words into the blobs.
func (s *submission) carry(t *testing.T, data []fr.Element) {
	t.Helper()
	encoded, err := blob.Encode(data)
	check(t, err)
	s.carried, s.blobs, s.commitments, s.hashes = data, nil, nil, nil
	for _, b := range encoded {
		s.blobs = append(s.blobs, kzg4844.Blob(b))
		c, err := kzg4844.BlobToCommitment(&s.blobs[len(s.blobs)-1])
		check(t, err)
		s.commitments = append(s.commitments, c)
		s.hashes = append(s.hashes, kzg4844.CalcBlobHashV1(sha256.New(), &c))
	}
}

// open opens the blobs at ρ.
func (s *submission) open(t *testing.T, rho fr.Element) {
	t.Helper()
	s.openings = nil
	for i := range s.blobs {
		proof, y, err := kzg4844.ComputeProof(&s.blobs[i], rho.Bytes())
		check(t, err)
		s.openings = slices.Concat(s.openings, y[:], s.commitments[i][:], proof[:])
	}
}

func (s *submission) calldata() []byte {
	integer := func(e fr.Element) *big.Int { return e.BigInt(new(big.Int)) }
	point := func(p *bn254.G1Affine) bindings.Bn254G1 {
		return bindings.Bn254G1{X: p.X.BigInt(new(big.Int)), Y: p.Y.BigInt(new(big.Int))}
	}
	words := make([]*big.Int, len(s.words))
	for i, w := range s.words {
		words[i] = integer(w)
	}
	p, st := s.claim.Publics, s.claim.State
	return bindings.NewRollup().PackSubmitBatch(words, bindings.IRollupClaim{
		NewCommitment: point(&st.New), Quotient: point(&st.Quotient), Opening: point(&st.Opening),
		C: integer(p.C), VOld: integer(p.VOld), VNew: integer(p.VNew), Z: integer(p.Z), Openings: s.openings, Proof: s.claim.Proof,
	})
}

// call asks L1 what it would say to the transaction.
func (r *blobRollup) call(data []byte, hashes []common.Hash) error {
	_, err := r.chain.Client().CallContract(r.t.Context(), ethereum.CallMsg{
		From: r.operator, To: &r.deployment.Rollup, Data: data, BlobHashes: hashes, BlobGasFeeCap: big.NewInt(params.GWei), Gas: 2_000_000,
	}, nil)
	return err
}

// send settles a batch.
func (r *blobRollup) send(s *submission) *types.Receipt {
	t, client := r.t, r.chain.Client()
	t.Helper()
	var proofs []kzg4844.Proof
	for i := range s.blobs {
		cells, err := kzg4844.ComputeCellProofs(&s.blobs[i])
		check(t, err)
		proofs = append(proofs, cells...)
	}
	nonce, err := client.NonceAt(t.Context(), r.operator, nil)
	check(t, err)
	tx, err := types.SignNewTx(l1chain.UnsafeKey(operatorAccount), types.LatestSignerForChainID(r.chain.ChainID()), &types.BlobTx{
		ChainID: uint256.MustFromBig(r.chain.ChainID()), Nonce: nonce, GasTipCap: uint256.NewInt(params.GWei), GasFeeCap: uint256.NewInt(100 * params.GWei),
		Gas: 2_000_000, To: r.deployment.Rollup, Data: s.calldata(), BlobFeeCap: uint256.NewInt(params.GWei), BlobHashes: s.hashes,
		Sidecar: types.NewBlobTxSidecar(types.BlobSidecarVersion1, s.blobs, s.commitments, proofs),
	})
	check(t, err)
	check(t, client.SendTransaction(t.Context(), tx))
	_, err = r.chain.Commit()
	check(t, err)
	receipt, err := client.TransactionReceipt(t.Context(), tx.Hash())
	check(t, err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("the batch was refused: %v", r.call(s.calldata(), s.hashes))
	}
	return receipt
}

// prove executes rows and proves them. It returns what opens the state at other points, too.
func (r *blobRollup) prove(number uint64, queue uint64, rows func(*stf.Builder)) (*stoabatch.Claim, *kzg.Preparation) {
	head, err := r.chain.Client().HeaderByNumber(r.t.Context(), nil)
	check(r.t, err)
	before := r.state.Clone()
	b, err := stf.Begin(r.state, stf.Context{
		Network: r.deployment.Network(), Shape: r.prover.Shape(), Number: number, Timestamp: head.Time, QueuePosition: queue,
	})
	check(r.t, err)
	rows(b)
	trace, err := b.Seal()
	check(r.t, err)
	prepared, err := r.prover.Powers.Prepare(r.commitment, before.Cells(), witness.Touched(trace))
	check(r.t, err)
	claim, err := r.prover.Prove(r.commitment, before.Cells(), trace)
	check(r.t, err)
	r.commitment = claim.State.New
	return claim, prepared
}

// Batches in blob mode, proven and sent with their blobs, settle on an L1 that runs
// the fork of the main network; whoever has blobs and calldata gets the words back;
// and nobody who changes one of them settles anything (C11).
func TestBlobBatchesOnL1(t *testing.T) {
	r := newBlobRollup(t)
	shape := r.prover.Shape()
	const alicePurse, bobPurse = 100, 101
	alice, aliceKey := r.deposit(1, alicePurse, 1_000_000)
	bob, bobKey := r.deposit(2, bobPurse, 5_000)
	nonces := map[uint32]uint32{}
	do := func(b *stf.Builder, key *signature.PrivateKey, o op.Signer) {
		t.Helper()
		purse := o.SigningPurse()
		signed := op.Signed{Operation: o, Nonce: nonces[purse], ValidUntil: 1<<40 - 1}
		message, err := signed.Message(r.deployment.Network())
		check(t, err)
		signed.Signature, err = key.Sign(message, rand.Reader)
		check(t, err)
		check(t, b.Apply(signed))
		nonces[purse]++
	}
	pay := op.Transfer{From: alicePurse, To: bobPurse, Token: 0, Amount: amount.From(250_000), Fee: realRowFee}
	policy := op.PolicySet{Signer: bobPurse, Record: 150, Token: 0, Fee: realRowFee, Terms: record.Terms{RulingWindow: record.MinRulingWindow, Tiers: [4]record.Tier{{Before: 86_400, Refund: 10_000}}, ReleaseDelay: 86_400}}

	claim, prepared := r.prove(1, 0, func(b *stf.Builder) {
		for _, d := range []op.Deposit{alice, bob} {
			accepted, err := b.Take(d)
			check(t, err)
			if !accepted {
				t.Fatalf("deposit to purse %d is refused", d.Purse)
			}
		}
		do(b, aliceKey, pay)
		do(b, bobKey, policy)
		do(b, aliceKey, pay)
	})
	first := submit(t, shape, claim)
	b := blob.Evaluate(first.data, claim.Publics.Rho)
	if lo, hi := blob.Limbs(b); lo != claim.Publics.BLo || hi != claim.Publics.BHi {
		t.Errorf("have inputs %s and %s, the blob says %s and %s", claim.Publics.BLo.String(), claim.Publics.BHi.String(), lo.String(), hi.String())
	}
	check(t, r.call(first.calldata(), first.hashes))
	r.attack(first, prepared)
	receipt := r.send(first)
	t.Logf("batch 1: %d gas, %d blob gas, %d bytes of calldata", receipt.GasUsed, receipt.BlobGasUsed, len(first.calldata()))

	// An auditor has calldata and blobs, and finds the words.
	if published := recovered(t, shape, first); !slices.Equal(published, claim.Words) {
		t.Error("calldata and blobs give other words than the claim's")
	}
	// An empty batch carries a blob of zeros.
	claim, _ = r.prove(2, 2, func(*stf.Builder) {})
	empty := submit(t, shape, claim)
	receipt = r.send(empty)
	t.Logf("empty batch: %d gas", receipt.GasUsed)
	if published := recovered(t, shape, empty); len(published) != stoabatch.HeaderWords {
		t.Errorf("an empty batch has %d words, want %d", len(published), stoabatch.HeaderWords)
	}
	head, err := r.chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &r.deployment.Rollup, Data: bindings.NewRollup().PackHead()}, nil)
	check(t, err)
	if have, err := bindings.NewRollup().UnpackHead(head); err != nil || have.Number.Uint64() != 2 {
		t.Errorf("have head %+v, %v, want batch 2", have, err)
	}
}

// recovered are the published words, from what L1 has.
func recovered(t *testing.T, shape stoabatch.Shape, s *submission) []fr.Element {
	t.Helper()
	blobs := make([]blob.Blob, len(s.blobs))
	for i := range blobs {
		blobs[i] = blob.Blob(s.blobs[i])
	}
	data, err := blob.Decode(blobs, shape.DataWords())
	check(t, err)
	published, err := shape.Join(s.words, data)
	check(t, err)
	return published
}

// attack changes the transaction in every place, and blobs, openings and state proof
// together: L1 refuses all of it.
func (r *blobRollup) attack(honest *submission, prepared *kzg.Preparation) {
	t, total := r.t, 0
	t.Helper()
	refuse := func(lie string, s *submission) {
		t.Helper()
		total++
		if err := r.call(s.calldata(), s.hashes); err == nil {
			t.Errorf("%s: accepted", lie)
		}
	}
	fork := func() *submission {
		s := *honest
		s.words, s.openings, s.hashes = slices.Clone(s.words), bytes.Clone(s.openings), slices.Clone(s.hashes)
		return &s
	}

	for i := range honest.openings {
		for bit := range 8 {
			s := fork()
			s.openings[i] ^= 1 << bit
			refuse(fmt.Sprintf("bit %d of byte %d of the openings", bit, i), s)
		}
	}
	for i := range honest.words {
		for bit := 0; bit < 253; bit += 23 {
			s := fork()
			w := s.words[i].BigInt(new(big.Int))
			s.words[i].SetBigInt(w.SetBit(w, bit, 1^w.Bit(bit)))
			refuse(fmt.Sprintf("bit %d of word %d", bit, i), s)
		}
	}
	hash := honest.hashes[0]
	for name, hashes := range map[string][]common.Hash{
		"no blob": nil, "a second blob": {hash, hash}, "another blob": {{1, 2, 3}}, "another blob first": {{1, 2, 3}, hash},
	} {
		s := fork()
		s.hashes = hashes
		refuse(name, s)
	}
	y := new(big.Int).SetBytes(honest.openings[:32])
	s := fork()
	if y.Add(y, bls.Modulus()).BitLen() <= 256 {
		y.FillBytes(s.openings[:32])
		refuse("the value plus q", s)
	}
	s = fork()
	s.openings = append(s.openings, s.openings...)
	refuse("two openings of one blob", s)
	s = fork()
	s.openings = nil
	refuse("no opening", s)

	// Other blobs, with everything made anew that the operator can make: commitment, hash, ρ, openings, state proof. What is
	// left is the proof of the circuit, which knows the words.
	other := func(lie string, data []fr.Element) {
		t.Helper()
		if slices.Equal(data, honest.data) {
			return
		}
		s := fork()
		s.carry(t, data)
		r.remake(s, prepared)
		refuse(lie, s)
	}
	n := len(honest.data)
	for i := range n {
		data := slices.Clone(honest.data)
		data[i].Add(&data[i], new(fr.Element).SetOne())
		other(fmt.Sprintf("data word %d plus one", i), data)
		for j := range i {
			data := slices.Clone(honest.data)
			data[i], data[j] = data[j], data[i]
			other(fmt.Sprintf("data words %d and %d swapped", j, i), data)
		}
	}
	other("a word behind the capacity", append(slices.Clone(honest.data), fr.One()))
	other("no data", make([]fr.Element, n))

	// The same again with the true blob is the true batch.
	s = fork()
	r.remake(s, prepared)
	check(t, r.call(s.calldata(), s.hashes))
	t.Logf("%d changed transactions, all refused", total)
}

// remake makes openings and state proof for the blobs of the submission.
func (r *blobRollup) remake(s *submission, prepared *kzg.Preparation) {
	st := s.claim.State
	rho := stoabatch.Rho(kzg.EncodePoint(&st.Old), kzg.EncodePoint(&st.New), kzg.EncodePoint(&st.Quotient), s.claim.Publics.C, s.hashes, s.words)
	p := &s.claim.Publics
	p.M = stoabatch.Evaluate(s.words, rho)
	p.BLo, p.BHi = blob.Limbs(blob.Evaluate(s.carried, rho))
	opened, err := prepared.Open(rho, p.Data())
	check(r.t, err)
	s.claim.State = opened
	p.VOld, p.VNew, p.Z = opened.VOld, opened.VNew, opened.Z
	s.open(r.t, rho)
}
