package vectors

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/twistededwards"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/prover/keys/trapdoor"
)

// The form of toy-batches.json, toy-blob-batches.json and batches.json. Words, scalars and amounts are 0x and 64 hexadecimal digits, points lists
// of coordinates in the order of EIP-197, counts and times JSON numbers.
type batchesFile struct {
	ChainID           uint64         `json:"chainId"`
	Deployer          string         `json:"deployer"` // the rollup is its contract number nonce, the bridge the next one
	Nonce             uint64         `json:"nonce"`
	Rollup            string         `json:"rollup"`
	Operator          string         `json:"operator"`
	Governor          string         `json:"governor"`
	QueueFee          string         `json:"queueFee"`
	LogN              uint64         `json:"logN"`
	Tau2              []string       `json:"tau2"`
	Unit              []string       `json:"unit"` // [L_0(τ)]₁
	GenesisCommitment []string       `json:"genesisCommitment"`
	GenesisTimestamp  uint64         `json:"genesisTimestamp"`
	Shapes            []batchShape   `json:"shapes"`
	Deposits          []batchDeposit `json:"deposits"`            // all made before the first batch
	Changes           []batchChange  `json:"changes,omitempty"`   // of keys, after the deposits
	Params            *batchParams   `json:"params,omitempty"`    // enqueued after the changes
	Forces            []batchForce   `json:"forces,omitempty"`    // after the parameters
	Awards            []batchAward   `json:"awards,omitempty"`    // after the demands
	FullExits         []batchExit    `json:"fullExits,omitempty"` // after the awards
	Batches           []batch        `json:"batches"`
}

type batchShape struct {
	ID   uint64       `json:"id"`
	CapP uint64       `json:"capP"`
	CapL uint64       `json:"capL"`
	CapM uint64       `json:"capM"`
	CapE uint64       `json:"capE"`
	CapS uint64       `json:"capS"`
	Blob bool         `json:"inBlobs,omitempty"`
	Key  verifyingKey `json:"vk"`
}

type batchDeposit struct {
	Owner      string   `json:"owner"`
	Token      uint64   `json:"token"`
	Amount     string   `json:"amount"`
	Purse      uint64   `json:"purse"`
	Key        []string `json:"key"`        // x, y; zeros to credit an existing purse
	Possession []string `json:"possession"` // R.x, R.y, S; zeros for the key (0, 0)
}

type batchChange struct {
	Owner      string   `json:"owner"`
	Purse      uint64   `json:"purse"`
	Epoch      uint64   `json:"epoch"`
	Key        []string `json:"key"`
	Possession []string `json:"possession"`
}

type batchParams struct {
	Version      uint64   `json:"version"`
	BookingFee   uint64   `json:"bookingFee"`
	CrankReserve []string `json:"crankReserve"`
	RecordRent   []string `json:"recordRent"`
}

type batchForce struct {
	Caller  string `json:"caller"`
	Booking uint64 `json:"booking"`
	Serial  uint64 `json:"serial"`
}

type batchAward struct {
	Owner   string `json:"owner"`
	Booking uint64 `json:"booking"`
	Serial  uint64 `json:"serial"`
	Purse   uint64 `json:"purse"`
	Token   uint64 `json:"token"`
	Amount  string `json:"amount"`
}

type batchExit struct {
	Owner string `json:"owner"`
	Purse uint64 `json:"purse"`
	Token uint64 `json:"token"`
}

type batch struct {
	Timestamp uint64        `json:"timestamp"` // that of the header; the batch is submitted at this time
	Words     []string      `json:"words"`
	Blobs     []string      `json:"blobHashes,omitempty"` // versioned
	Claim     batchClaim    `json:"claim"`
	Credits   []batchCredit `json:"credits"` // what the bridge owes more after the batch, in the order of the S rows
}

type batchClaim struct {
	NewCommitment []string `json:"newCommitment"`
	Quotient      []string `json:"quotient"`
	Opening       []string `json:"opening"`
	C             string   `json:"c"`
	VOld          string   `json:"vOld"`
	VNew          string   `json:"vNew"`
	Z             string   `json:"z"`
	Openings      string   `json:"openings,omitempty"`
	Proof         string   `json:"proof"` // MarshalSolidity, 384 bytes
}

type batchCredit struct {
	Account string `json:"account"`
	Token   uint64 `json:"token"`
	Amount  string `json:"amount"`
}

// freeBatch proves nothing but that it was made for its public inputs: the toy of the settlement tests.
type freeBatch struct {
	Inputs [4]frontend.Variable `gnark:",public"`
	Secret frontend.Variable
}

func (c *freeBatch) Define(api frontend.API) error {
	for i := range c.Inputs {
		api.Mul(c.Inputs[i], c.Secret)
		api.AssertIsDifferent(api.Mul(c.Inputs[i], c.Secret), 3)
	}
	commitment, err := api.Compiler().(frontend.Committer).Commit(c.Secret)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(commitment, 0)
	return nil
}

// toyRollup plays the operator of a rollup whose circuit proves nothing and whose τ is known: of a state it keeps f(τ) only,
// and it opens what it likes. Everything that L1 computes is computed here a second time, from the specification.
type toyRollup struct {
	t      *testing.T
	file   *batchesFile
	prove  func(inputs [4]fr.Element) string
	state  fr.Element
	number uint64
	queue  uint64
}

// toyShapes are the shapes of the files: the second takes two blobs, and L, M and E rows are in both.
var toyShapes = map[string]batchShape{
	"toy-batches.json":      {ID: 1, CapP: 5, CapL: 6, CapM: 3, CapE: 2, CapS: 4},
	"toy-blob-batches.json": {ID: 2, CapP: 4090, CapL: 3, CapM: 4, CapE: 2, CapS: 4, Blob: true},
}

// TestToyBatches makes toy-batches.json and toy-blob-batches.json, which only the Solidity tests read.
func TestToyBatches(t *testing.T) {
	for name, shape := range toyShapes {
		t.Run(name, func(t *testing.T) {
			if *update {
				makeToyBatches(t, name, shape)
			}
			var file batchesFile
			readJSON(t, name, &file)
			if len(file.Batches) != 3 {
				t.Fatalf("have %d batches, want 3", len(file.Batches))
			}
		})
	}
}

func makeToyBatches(t *testing.T, name string, shape batchShape) {
	cs, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &freeBatch{})
	if err != nil {
		t.Fatal(err)
	}
	pk, vk, err := trapdoor.UnsafeSetup(cs, trapdoor.UnsafeSeed)
	if err != nil {
		t.Fatal(err)
	}
	shape.Key, err = encodeKey(vk)
	if err != nil {
		t.Fatal(err)
	}

	deployer := common.HexToAddress("0xde9107e4")
	file := &batchesFile{
		ChainID:          31337,
		Deployer:         deployer.Hex(),
		Nonce:            3,
		Rollup:           crypto.CreateAddress(deployer, 3).Hex(),
		Operator:         common.HexToAddress("0x09e7a704").Hex(),
		Governor:         common.HexToAddress("0x90fe").Hex(),
		QueueFee:         word(big.NewInt(1000)),
		LogN:             16,
		GenesisTimestamp: 1_800_000_000,
		Shapes:           []batchShape{shape},
	}
	_, _, _, g2 := bn254.Generators()
	var tau2 bn254.G2Affine
	tau := unsafeTau()
	tau2.ScalarMultiplication(&g2, tau.BigInt(new(big.Int)))
	file.Tau2 = g2Words(&tau2)

	r := &toyRollup{t: t, file: file}
	r.prove = func(inputs [4]fr.Element) string {
		assignment := freeBatch{Secret: 1_000_003}
		for i := range inputs {
			assignment.Inputs[i] = inputs[i]
		}
		full, err := frontend.NewWitness(&assignment, ecc.BN254.ScalarField())
		if err != nil {
			t.Fatal(err)
		}
		proof, err := groth16.Prove(cs, pk, full, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
		if err != nil {
			t.Fatal(err)
		}
		return fmt.Sprintf("0x%x", proof.(*groth16bn254.Proof).MarshalSolidity())
	}
	file.Unit = r.commit(origin(tau, file.LogN))
	r.state = field("genesis")
	file.GenesisCommitment = r.commit(r.state)

	alice, bob := common.HexToAddress("0xa11ce"), common.HexToAddress("0xb0b")
	r.deposit(alice, 0, 1_000_000_000, 5, "alice")
	r.deposit(bob, 1, 500, 6, "")
	r.deposit(bob, 2, 70, 7, "bob")

	r.batch(
		[][]*big.Int{r.depositRow(0, 0, 1), r.depositRow(1, 1, 0)}, 2, 2, 1, 1,
		batchCredit{Account: bob.Hex(), Token: 1, Amount: word(big.NewInt(500))},
	)
	r.batch(
		[][]*big.Int{r.depositRow(2, 0, 1), withdrawRow(9, 5, 0, 250_000_000, alice)}, min(5, int(shape.CapP)), int(shape.CapL), int(shape.CapM), int(shape.CapE),
		batchCredit{Account: alice.Hex(), Token: 0, Amount: word(big.NewInt(250_000_000))},
	)
	r.batch(nil, 0, 0, 0, 0)
	writeJSON(t, name, file)
}

// deposit adds a queue entry, with a key made from a seed unless that is empty.
func (r *toyRollup) deposit(owner common.Address, token uint64, amount int64, purse uint64, seed string) {
	zero := word(new(big.Int))
	d := batchDeposit{
		Owner: owner.Hex(), Token: token, Amount: word(big.NewInt(amount)), Purse: purse,
		Key: []string{zero, zero}, Possession: []string{zero, zero, zero},
	}
	if seed != "" {
		curve := twistededwards.GetEdwardsCurve()
		secret, key := evenKey(&curve, seed)
		p := edwardsPossession{Rollup: r.file.Rollup, Owner: d.Owner, Purse: purse, Key: edwardsWords(&key)}
		d.Key, d.Possession = p.Key, p.prove(&curve, r.file.ChainID, secret, scalar(&curve, seed+" nonce"))
	}
	r.file.Deposits = append(r.file.Deposits, d)
}

// depositRow is the S row of a queue entry.
func (r *toyRollup) depositRow(entry int, slot, status uint64) []*big.Int {
	d := r.file.Deposits[entry]
	s0 := pack([]uint{8, 13, 1, 22, 2, 112}, 2, slot+1, status, d.Purse, d.Token, number(d.Amount).Uint64())
	return []*big.Int{s0, common.HexToAddress(d.Owner).Big(), number(d.Key[0]), number(d.Key[1]), new(big.Int), new(big.Int), new(big.Int), new(big.Int)}
}

func withdrawRow(position, purse, token, amount uint64, recipient common.Address) []*big.Int {
	row := []*big.Int{pack([]uint{8, 13, 1, 22, 2, 112}, 3, position, 1, purse, token, amount), recipient.Big()}
	for len(row) < 8 {
		row = append(row, new(big.Int))
	}
	return row
}

// batch proves a batch of S rows and of made-up P, L, M and E rows.
func (r *toyRollup) batch(system [][]*big.Int, usedP, usedL, usedM, usedE int, credits ...batchCredit) {
	r.number++
	timestamp := r.file.GenesisTimestamp + 100*r.number
	count := uint64(0)
	for _, row := range system {
		if row[0].Uint64()&0xff == 2 {
			count++
		}
	}

	// exponents[i] is that of words[i]; data words have one of their own, in blob mode.
	shape := r.file.Shapes[0]
	capP, capL, capM, capE, capS := int(shape.CapP), int(shape.CapL), int(shape.CapM), int(shape.CapE), int(shape.CapS)
	var words []*big.Int
	var exponents []int
	add := func(exponent int, w *big.Int) {
		words, exponents = append(words, w), append(exponents, exponent)
	}
	data := make([]fr.Element, capP+4*capL+3*capM+3*capE)
	addData := func(exponent int, w *big.Int) {
		if shape.Blob {
			data[exponent].SetBigInt(w)
		} else {
			add(4+8*capS+exponent, w)
		}
	}
	rollup := common.HexToAddress(r.file.Rollup)
	h0 := new(big.Int).Lsh(rollup.Big(), 72)
	h0.Or(h0, pack([]uint{8, 64}, 1, r.file.ChainID))
	add(0, h0)
	add(1, pack([]uint{40, 40, 32, 32, 32}, r.number, timestamp, 0, 1, r.file.Shapes[0].ID))
	add(2, pack([]uint{64, 16, 13, 13, 13, 13, 13}, r.queue, count, uint64(usedP), uint64(usedL), uint64(usedM), uint64(usedE), uint64(len(system))))
	add(3, new(big.Int))
	for slot, row := range system {
		for i, w := range row {
			add(4+8*slot+i, w)
		}
	}
	for slot := range usedP {
		addData(slot, madeUp(236, "payment", r.number, slot))
	}
	for i := range 4 * usedL {
		bits := uint(248)
		if i%4 == 0 {
			bits = 175
		}
		addData(capP+i, madeUp(bits, "listing", r.number, i))
	}
	for i := range 3 * usedM {
		bits := uint(248)
		if i%3 == 0 {
			bits = 241
		}
		addData(capP+4*capL+i, madeUp(bits, "market", r.number, i))
	}
	for i := range 3 * usedE {
		bits := uint(248)
		if i%3 == 0 {
			bits = 175
		}
		addData(capP+4*capL+3*capM+i, madeUp(bits, "escrow", r.number, i))
	}

	var packed []byte
	b := batch{Timestamp: timestamp, Credits: append([]batchCredit{}, credits...)}
	for _, w := range words {
		packed = append(packed, w.FillBytes(make([]byte, 32))...)
		b.Words = append(b.Words, word(w))
	}

	// the claim: all values are free
	next, quotient := field("state", r.number), field("quotient", r.number)
	c, vOld, vNew, z := field("c", r.number), field("vOld", r.number), field("vNew", r.number), field("z", r.number)
	old := r.commit(r.state)
	b.Claim = batchClaim{
		NewCommitment: r.commit(next), Quotient: r.commit(quotient),
		C: scalarWord(c), VOld: scalarWord(vOld), VNew: scalarWord(vNew), Z: scalarWord(z),
	}

	var blobs []blob.Blob
	var commitments []kzg4844.Commitment
	if shape.Blob {
		blobs, commitments = r.blobs(data)
		for i := range commitments {
			hash := kzg4844.CalcBlobHashV1(sha256.New(), &commitments[i])
			b.Blobs = append(b.Blobs, common.Hash(hash).Hex())
		}
	}

	transcript := []byte("stoa.batch.v1")
	for _, w := range [][]string{old, b.Claim.NewCommitment, b.Claim.Quotient, {b.Claim.C}, b.Blobs} {
		transcript = append(transcript, wordBytes(w...)...)
	}
	rho := hashToField(append(transcript, crypto.Keccak256(packed)...))

	var m fr.Element
	for i, w := range words {
		var x, y fr.Element
		x.Exp(rho, big.NewInt(int64(exponents[i])))
		y.SetBigInt(w)
		m.Add(&m, y.Mul(&y, &x))
	}

	var lo, hi fr.Element
	if shape.Blob {
		b.Claim.Openings = r.open(blobs, commitments, rho)
		lo, hi = evaluateData(data, rho)
	}
	delta := hashToField(wordBytes(slices.Concat([]string{scalarWord(rho)}, old, b.Claim.NewCommitment, b.Claim.Quotient,
		[]string{b.Claim.VOld, b.Claim.VNew, b.Claim.Z, scalarWord(m), scalarWord(lo), scalarWord(hi)})...))

	// (f_old − v_old·u − z·q) + δ·(f_new − f_old − (v_new − v_old)·u), divided by τ − ρ
	var f, g, x fr.Element
	tau := unsafeTau()
	u := origin(tau, r.file.LogN)
	f.Sub(&r.state, x.Mul(&vOld, &u)).Sub(&f, x.Mul(&z, &quotient))
	g.Sub(&vNew, &vOld).Mul(&g, &u).Sub(&next, &g).Sub(&g, &r.state).Mul(&g, &delta)
	f.Add(&f, &g).Div(&f, x.Sub(&tau, &rho))
	b.Claim.Opening = r.commit(f)

	var sum, power fr.Element
	power.SetOne()
	for _, v := range []fr.Element{vOld, vNew, z, m, lo, hi} {
		sum.Add(&sum, v.Mul(&v, &power))
		power.Mul(&power, &delta)
	}
	b.Claim.Proof = r.prove([4]fr.Element{c, rho, delta, sum})
	r.file.Batches = append(r.file.Batches, b)
	r.state = next
	r.queue += count
}

// blobs are the blobs of data words, and their commitments.
func (r *toyRollup) blobs(data []fr.Element) ([]blob.Blob, []kzg4844.Commitment) {
	blobs, err := blob.Encode(data)
	check(r.t, err)
	commitments := make([]kzg4844.Commitment, len(blobs))
	for i := range blobs {
		commitments[i], err = kzg4844.BlobToCommitment((*kzg4844.Blob)(&blobs[i]))
		check(r.t, err)
	}
	return blobs, commitments
}

// open is value, commitment and proof of each blob at ρ.
func (r *toyRollup) open(blobs []blob.Blob, commitments []kzg4844.Commitment, rho fr.Element) string {
	var openings []byte
	for i := range blobs {
		proof, y, err := kzg4844.ComputeProof((*kzg4844.Blob)(&blobs[i]), rho.Bytes())
		check(r.t, err)
		openings = slices.Concat(openings, y[:], commitments[i][:], proof[:])
	}
	return fmt.Sprintf("0x%x", openings)
}

// evaluateData are the halves of Σ word_k·ρ^k mod q.
func evaluateData(data []fr.Element, rho fr.Element) (lo, hi fr.Element) {
	b, x := new(big.Int), rho.BigInt(new(big.Int))
	for i := len(data) - 1; i >= 0; i-- {
		b.Mul(b, x).Add(b, data[i].BigInt(new(big.Int))).Mod(b, bls.Modulus())
	}
	high, low := new(big.Int).DivMod(b, new(big.Int).Lsh(big.NewInt(1), 128), new(big.Int))
	lo.SetBigInt(low)
	hi.SetBigInt(high)
	return lo, hi
}

func (r *toyRollup) commit(f fr.Element) []string {
	var p bn254.G1Affine
	p.ScalarMultiplicationBase(f.BigInt(new(big.Int)))
	return g1Words(&p)
}

func unsafeTau() fr.Element { return hashToField([]byte("stoa.unsafe.tau.v1")) }

// origin is L_0(τ) = (τ^N − 1)/(N·(τ − 1)) for N = 2^logN.
func origin(tau fr.Element, logN uint64) (l fr.Element) {
	one, n := fr.One(), fr.NewElement(1<<logN)
	l.Exp(tau, big.NewInt(1<<logN)).Sub(&l, &one)
	tau.Sub(&tau, &one).Mul(&tau, &n)
	return *l.Div(&l, &tau)
}

func hashToField(data []byte) (x fr.Element) {
	x.SetBytes(crypto.Keccak256(data))
	return x
}

// field is a made-up scalar.
func field(what ...any) fr.Element { return hashToField(fmt.Append(nil, what...)) }

// madeUp is a made-up word of so many bits.
func madeUp(bits uint, what ...any) *big.Int {
	n := new(big.Int).SetBytes(crypto.Keccak256(fmt.Append(nil, what...)))
	return n.Rsh(n, 256-bits)
}

// pack puts the values side by side from the lowest bit.
func pack(widths []uint, values ...uint64) *big.Int {
	n, offset := new(big.Int), uint(0)
	for i, v := range values {
		n.Or(n, new(big.Int).Lsh(new(big.Int).SetUint64(v), offset))
		offset += widths[i]
	}
	return n
}

func scalarWord(x fr.Element) string { return word(x.BigInt(new(big.Int))) }

func wordBytes(words ...string) (data []byte) {
	for _, w := range words {
		data = append(data, hexBytes(w)...)
	}
	return data
}
