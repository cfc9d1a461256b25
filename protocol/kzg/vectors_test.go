package kzg

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/stoa-rollup/stoa/internal/golden"
)

const vectorsFile = "../testdata/kzg.json"

// The golden vectors are what other implementations of the checks are tested on. Every value is a 32-byte word; a point is
// x, y; tau2 is in the order of EIP-197; unit is [L_0(τ)]₁. delta and challenges are the keccak256 of the words as they stand, mod r, whatever
// the outcome of the case. expect is ok or the first thing wrong: range (record index), length (cells of an opening), scalar (not below r), coordinate
// (not below p), curve, pairing.
type vectors struct {
	Format     string          `json:"format"`
	LogN       vecWord         `json:"logN"`
	Omega      vecWord         `json:"omega"`
	Tau2       [4]vecWord      `json:"tau2"`
	Unit       [2]vecWord      `json:"unit"`
	State      vecState        `json:"state"`
	Touched    []vecTouched    `json:"touched"`
	Before     [2]vecWord      `json:"before"`
	After      [2]vecWord      `json:"after"`
	Transition []vecTransition `json:"transitions"`
	Opening    []vecOpenings   `json:"openings"`
}

type vecWord [32]byte

type vecState struct { // the cells that are not zero, before the batch
	Cells  []vecWord `json:"cells"`
	Values []vecWord `json:"values"`
}

type vecTouched struct {
	Record vecWord    `json:"record"`
	Old    [4]vecWord `json:"old"`
	New    [4]vecWord `json:"new"`
}

type vecTransition struct {
	Name     string     `json:"name"`
	Expect   string     `json:"expect"`
	Rho      vecWord    `json:"rho"`
	Old      [2]vecWord `json:"old"`
	New      [2]vecWord `json:"new"`
	Quotient [2]vecWord `json:"quotient"`
	Opening  [2]vecWord `json:"opening"`
	VOld     vecWord    `json:"vOld"`
	VNew     vecWord    `json:"vNew"`
	Z        vecWord    `json:"z"`
	M        vecWord    `json:"m"`
	BLo      vecWord    `json:"bLo"`
	BHi      vecWord    `json:"bHi"`
	Delta    vecWord    `json:"delta"`
}

type vecOpenings struct {
	Name       string       `json:"name"`
	Expect     string       `json:"expect"`
	Commitment [2]vecWord   `json:"commitment"`
	Openings   []vecOpening `json:"openings"`
	Challenges []vecWord    `json:"challenges"`
}

type vecOpening struct {
	Record vecWord   `json:"record"`
	Cells  []vecWord `json:"cells"`
	Proofs []vecWord `json:"proofs"` // x, y of π_0, of π_1, ...
}

// vecRecord is a record opened in all its cells.
type vecRecord struct {
	Commitment [2]vecWord
	Record     vecWord
	Cells      [4]vecWord
	Proofs     [8]vecWord
}

func (w vecWord) MarshalText() ([]byte, error) { return []byte("0x" + hex.EncodeToString(w[:])), nil }

func (w *vecWord) UnmarshalText(b []byte) error {
	digits, ok := strings.CutPrefix(string(b), "0x")
	raw, err := hex.DecodeString(digits)
	if !ok || err != nil || len(raw) != 32 {
		return fmt.Errorf("not a 32-byte word: %q", b)
	}
	copy(w[:], raw)
	return nil
}

func (w vecWord) plus(v *big.Int) vecWord {
	return word(v.Add(v, new(big.Int).SetBytes(w[:])))
}

func number(v uint64) vecWord { return word(new(big.Int).SetUint64(v)) }

func scalarWord(e fr.Element) vecWord { return e.Bytes() }

func pointWords(p bn254.G1Affine) [2]vecWord {
	b := EncodePoint(&p)
	return [2]vecWord{vecWord(b[:32]), vecWord(b[32:])}
}

func wordsPoint(w [2]vecWord) (bn254.G1Affine, error) {
	return Point(append(w[0][:], w[1][:]...)).G1()
}

func hashWords(words ...vecWord) vecWord {
	var b []byte
	for i := range words {
		b = append(b, words[i][:]...)
	}
	return scalarWord(hashToScalar(b))
}

func (c vecTransition) delta() vecWord {
	return hashWords(c.Rho, c.Old[0], c.Old[1], c.New[0], c.New[1], c.Quotient[0], c.Quotient[1], c.VOld, c.VNew, c.Z, c.M, c.BLo, c.BHi)
}

func keccakWords(words ...vecWord) vecWord { return vecWord(crypto.Keccak256(flat(words)...)) }

func flat(words []vecWord) (parts [][]byte) {
	for i := range words {
		parts = append(parts, words[i][:])
	}
	return parts
}

func (c vecOpenings) challenges() (r []vecWord) {
	seed, count := keccakWords(c.Commitment[:]...), 0
	for _, o := range c.Openings {
		seed = keccakWords(slices.Concat([]vecWord{seed, o.Record, number(uint64(len(o.Cells)))}, o.Cells, o.Proofs)...)
		count += len(o.Cells)
	}
	for k := range count {
		if k == 0 {
			r = append(r, number(1))
		} else {
			r = append(r, hashWords(seed, number(uint64(k))))
		}
	}
	return r
}

// first opens the first cells of the record.
func (c vecRecord) first(cells int) vecOpening {
	return vecOpening{c.Record, c.Cells[:cells], c.Proofs[:2*cells]}
}

// verify is what an L1 contract does with the words.
func (c vecTransition) verify(setup Setup) (err error) {
	var p StateProof
	var rho fr.Element
	var data Data
	for _, s := range []struct {
		to   *fr.Element
		word vecWord
	}{{&rho, c.Rho}, {&p.VOld, c.VOld}, {&p.VNew, c.VNew}, {&p.Z, c.Z}, {&data.M, c.M}, {&data.BLo, c.BLo}, {&data.BHi, c.BHi}} {
		if *s.to, err = DecodeScalar("scalar", s.word); err != nil {
			return err
		}
	}
	for _, s := range []struct {
		to    *bn254.G1Affine
		words [2]vecWord
	}{{&p.Old, c.Old}, {&p.New, c.New}, {&p.Quotient, c.Quotient}, {&p.Opening, c.Opening}} {
		if *s.to, err = wordsPoint(s.words); err != nil {
			return err
		}
	}
	if c.Delta != scalarWord(p.Challenge(rho, data)) {
		return errors.New("delta")
	}
	return VerifyTransition(setup, &p, rho, data)
}

func (c vecOpenings) verify(tau2 *bn254.G2Affine, logN uint) error {
	commitment, err := wordsPoint(c.Commitment)
	if err != nil {
		return err
	}
	openings := make([]Opening, len(c.Openings))
	for i, v := range c.Openings {
		record := new(big.Int).SetBytes(v.Record[:])
		if record.BitLen() > 32 {
			return fail(ErrRange, "record", "a 32-bit number", record)
		}
		o := &openings[i]
		o.Record = uint32(record.Uint64())
		for _, cell := range v.Cells {
			o.Cells = append(o.Cells, cell)
		}
		for k := 0; k+1 < len(v.Proofs); k += 2 {
			proof, err := wordsPoint([2]vecWord{v.Proofs[k], v.Proofs[k+1]})
			if err != nil {
				return err
			}
			o.Proofs = append(o.Proofs, proof)
		}
	}
	for k, r := range OpeningChallenges(&commitment, openings) {
		if c.Challenges[k] != scalarWord(r) {
			return errors.New("challenges")
		}
	}
	return VerifyOpenings(tau2, &commitment, logN, openings...)
}

func outcome(err error) string {
	for name, kind := range map[string]error{"range": ErrRange, "length": ErrLength, "scalar": ErrScalar, "coordinate": ErrCoordinate,
		"curve": ErrCurve, "pairing": ErrPairing} {
		if errors.Is(err, kind) {
			return name
		}
	}
	if err != nil {
		return err.Error()
	}
	return "ok"
}

func makeVectors(t *testing.T) vectors {
	const logN = 8
	srs, d := testSRS(logN), mustDomain(t, logN)
	seeded := func(format string, args ...any) (v [32]byte) {
		return [32]byte(crypto.Keccak256(fmt.Appendf(nil, "stoa.kzg.vectors.v1 "+format, args...)))
	}
	packed := func(format string, args ...any) (e fr.Element) { // below 2^248
		v := seeded(format, args...)
		return *e.SetBytes(v[1:])
	}
	full := func(format string, args ...any) (e fr.Element) {
		v := seeded(format, args...)
		return *e.SetBytes(v[:])
	}

	state := make([]fr.Element, d.Size())
	for _, rec := range []uint32{0, 5, 17, 30, 40, 63} { // the batch leaves 30 alone
		state[d.CellOf(rec, 0)] = packed("kind %d", rec)
		state[d.CellOf(rec, 1)] = full("key %d", rec)
		state[d.CellOf(rec, 3)] = packed("balance %d", rec)
	}
	touched := touch(d, state, 0, 5, 17, 40, 62, 63)
	touched[0].New[3] = packed("new balance 0")
	touched[1].New[3] = packed("new balance 5")
	touched[2].New = [4]fr.Element{} // freed
	// 40 is touched without change
	touched[4].New = [4]fr.Element{packed("kind 62"), full("key 62"), packed("x 62"), packed("y 62")} // made
	touched[5].New[2] = fr.One()
	touched[5].New[1].Neg(&touched[5].New[2]) // r − 1
	after := apply(d, state, touched)
	empty := make([]fr.Element, d.Size())
	rho := full("rho")

	var v vectors
	v.Format, v.LogN, v.Omega = "stoa.kzg.vectors.v3", number(logN), scalarWord(d.Root(1))
	tau2 := EncodePoint2(&srs.Tau2)
	for i := range v.Tau2 {
		v.Tau2[i] = vecWord(tau2[32*i : 32*i+32])
	}
	v.Unit = pointWords(srs.Setup().Unit)
	for e := range state {
		if !state[e].IsZero() {
			v.State.Cells = append(v.State.Cells, number(uint64(e)))
			v.State.Values = append(v.State.Values, scalarWord(state[e]))
		}
	}
	for _, x := range touched {
		w := vecTouched{Record: number(uint64(x.Record))}
		for j := range 4 {
			w.Old[j], w.New[j] = scalarWord(x.Old[j]), scalarWord(x.New[j])
		}
		v.Touched = append(v.Touched, w)
	}

	transition := func(cells []fr.Element, touched []Touched) vecTransition {
		s := open(t, prepare(t, logN, cells, touched), rho)
		return vecTransition{Rho: scalarWord(rho), Old: pointWords(s.Old), New: pointWords(s.New), Quotient: pointWords(s.Quotient),
			Opening: pointWords(s.Opening), VOld: scalarWord(s.VOld), VNew: scalarWord(s.VNew), Z: scalarWord(s.Z),
			M: scalarWord(testData.M), BLo: scalarWord(testData.BLo), BHi: scalarWord(testData.BHi)}
	}
	addT := func(name, expect string, c vecTransition, lie func(*vecTransition)) {
		if lie != nil {
			lie(&c)
		}
		c.Name, c.Expect, c.Delta = name, expect, c.delta()
		v.Transition = append(v.Transition, c)
	}
	honest := transition(state, touched)
	v.Before, v.After = honest.Old, honest.New
	g, off, o := pointWords(generator()), [2]vecWord{number(1), number(3)}, [2]vecWord{}
	r, p := fr.Modulus, fp.Modulus // copies
	one := func() *big.Int { return big.NewInt(1) }

	addT("honest", "ok", honest, nil)
	addT("no change", "ok", transition(state, touch(d, state, 5, 40)), nil)
	addT("first batch: C_old = Q = O", "ok", transition(empty, changeAll(touch(d, empty, 0, 63), 1)), nil)
	addT("empty state, no change: all points O", "ok", transition(empty, touch(d, empty, 0)), nil)
	addT("another C_old", "pairing", honest, func(c *vecTransition) { c.Old = g })
	addT("another C_new", "pairing", honest, func(c *vecTransition) { c.New = c.Old })
	addT("another Q", "pairing", honest, func(c *vecTransition) { c.Quotient = g })
	addT("Q = O", "pairing", honest, func(c *vecTransition) { c.Quotient = o })
	addT("another opening", "pairing", honest, func(c *vecTransition) { c.Opening = g })
	addT("opening O", "pairing", honest, func(c *vecTransition) { c.Opening = o })
	addT("another rho", "pairing", honest, func(c *vecTransition) { c.Rho = c.Rho.plus(one()) })
	addT("another v_old", "pairing", honest, func(c *vecTransition) { c.VOld = c.VOld.plus(one()) })
	addT("another v_new", "pairing", honest, func(c *vecTransition) { c.VNew = c.VNew.plus(one()) })
	addT("another z", "pairing", honest, func(c *vecTransition) { c.Z = c.Z.plus(one()) })
	addT("another m", "pairing", honest, func(c *vecTransition) { c.M = c.M.plus(one()) })
	addT("another b_lo", "pairing", honest, func(c *vecTransition) { c.BLo = c.BLo.plus(one()) })
	addT("another b_hi", "pairing", honest, func(c *vecTransition) { c.BHi = c.BHi.plus(one()) })
	addT("rho + r", "scalar", honest, func(c *vecTransition) { c.Rho = c.Rho.plus(r()) })
	addT("v_old + r", "scalar", honest, func(c *vecTransition) { c.VOld = c.VOld.plus(r()) })
	addT("v_new + r", "scalar", honest, func(c *vecTransition) { c.VNew = c.VNew.plus(r()) })
	addT("z + r", "scalar", honest, func(c *vecTransition) { c.Z = c.Z.plus(r()) })
	addT("C_new off the curve", "curve", honest, func(c *vecTransition) { c.New = off })
	addT("Q off the curve", "curve", honest, func(c *vecTransition) { c.Quotient = off })
	addT("opening off the curve", "curve", honest, func(c *vecTransition) { c.Opening = off })
	addT("C_new.x + p", "coordinate", honest, func(c *vecTransition) { c.New[0] = c.New[0].plus(p()) })
	addT("Q.y + p", "coordinate", honest, func(c *vecTransition) { c.Quotient[1] = c.Quotient[1].plus(p()) })
	addT("opening.x + p", "coordinate", honest, func(c *vecTransition) { c.Opening[0] = c.Opening[0].plus(p()) })

	record := func(cells []fr.Element, rec uint32) vecRecord {
		x := openRecord(t, logN, cells, rec)
		c := vecRecord{Commitment: pointWords(x.c), Record: number(uint64(rec))}
		for j := range 4 {
			c.Cells[j] = x.cells[j]
			w := pointWords(x.proofs[j])
			c.Proofs[2*j], c.Proofs[2*j+1] = w[0], w[1]
		}
		return c
	}
	addO := func(name, expect string, commitment [2]vecWord, openings ...vecOpening) {
		c := vecOpenings{Name: name, Expect: expect, Commitment: commitment, Openings: openings}
		c.Challenges = c.challenges()
		v.Opening = append(v.Opening, c)
	}
	addR := func(name, expect string, c vecRecord, lie func(*vecRecord)) {
		if lie != nil {
			lie(&c)
		}
		addO(name, expect, c.Commitment, c.first(4))
	}
	five := record(after, 5)
	addR("record 5 after the batch", "ok", five, nil)
	addR("the last record", "ok", record(after, 63), nil)
	addR("an empty record", "ok", record(after, 17), nil)
	addR("the empty state: all points O", "ok", record(empty, 9), nil)
	addR("another value", "pairing", five, func(c *vecRecord) { c.Cells[3] = c.Cells[3].plus(one()) })
	addR("cells swapped", "pairing", five, func(c *vecRecord) { c.Cells[0], c.Cells[3] = c.Cells[3], c.Cells[0] })
	addR("shown as empty", "pairing", five, func(c *vecRecord) { c.Cells, c.Proofs = [4]vecWord{}, [8]vecWord{} })
	addR("another point", "pairing", five, func(c *vecRecord) { c.Proofs[2], c.Proofs[3] = g[0], g[1] })
	addR("another record", "pairing", five, func(c *vecRecord) { c.Record = number(6) })
	addR("the commitment before the batch", "pairing", five, func(c *vecRecord) { c.Commitment = v.Before })
	addR("commitment O", "pairing", five, func(c *vecRecord) { c.Commitment = o })
	for alias := 1; alias < 4; alias++ { // the same cells, rotated: the pairing alone accepts them
		addR(fmt.Sprintf("alias i + %d·N/4", alias), "range", five, func(c *vecRecord) {
			c.Record = number(uint64(5 + alias*d.Records()))
			for j := range 4 {
				from := (j + alias) % 4
				c.Cells[j], c.Proofs[2*j], c.Proofs[2*j+1] = five.Cells[from], five.Proofs[2*from], five.Proofs[2*from+1]
			}
		})
	}
	addR("index i + N", "range", five, func(c *vecRecord) { c.Record = number(5 + 256) })
	addR("index i + 2^32", "range", five, func(c *vecRecord) { c.Record = number(5 + 1<<32) })
	addR("index N/4", "range", record(after, 0), func(c *vecRecord) { c.Record = number(64) })
	addR("value + r: the pairing alone accepts it", "scalar", five, func(c *vecRecord) { c.Cells[0] = c.Cells[0].plus(r()) })
	addR("zero as r", "scalar", record(after, 17), func(c *vecRecord) { c.Cells[2] = word(r()) })
	addR("value 2^256 − 1", "scalar", five, func(c *vecRecord) {
		c.Cells[1] = word(new(big.Int).Sub(new(big.Int).Lsh(one(), 256), one()))
	})
	addR("point off the curve", "curve", five, func(c *vecRecord) { c.Proofs[6], c.Proofs[7] = off[0], off[1] })
	addR("commitment off the curve", "curve", five, func(c *vecRecord) { c.Commitment = off })
	addR("point with x + p", "coordinate", five, func(c *vecRecord) { c.Proofs[0] = c.Proofs[0].plus(p()) })

	last, forty := record(after, 63), record(after, 40)
	addO("three records, one of them in its first cell", "ok", five.Commitment, five.first(4), forty.first(1), last.first(4))
	addO("a record twice", "ok", five.Commitment, five.first(4), five.first(2))
	addO("nothing", "ok", five.Commitment)
	addO("one record of three is false", "pairing", five.Commitment, five.first(4), vecOpening{forty.Record, []vecWord{forty.Cells[0].plus(one())}, forty.Proofs[:2]}, last.first(4))
	addO("cells of two records swapped", "pairing", five.Commitment, vecOpening{five.Record, five.Cells[:1], forty.Proofs[:2]}, vecOpening{forty.Record, forty.Cells[:1], five.Proofs[:2]})
	addO("no cell", "length", five.Commitment, vecOpening{five.Record, []vecWord{}, []vecWord{}})
	addO("five cells", "length", five.Commitment, vecOpening{five.Record, append(five.Cells[:], five.Cells[0]), append(five.Proofs[:], five.Proofs[:2]...)})
	addO("a proof too few", "length", five.Commitment, vecOpening{five.Record, five.Cells[:2], five.Proofs[:2]})
	return v
}

func (v vectors) encode(t *testing.T) []byte {
	b, err := json.MarshalIndent(v, "", " ")
	return append(must(t, b, err), '\n')
}

func TestVectors(t *testing.T) {
	golden.Check(t, vectorsFile, makeVectors(t).encode(t))
	file, err := os.ReadFile(vectorsFile)
	must(t, file, err)

	var v vectors
	dec := json.NewDecoder(bytes.NewReader(file))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&v); err != nil {
		t.Fatal(err)
	}
	tau2, err := Point2(bytes.Join([][]byte{v.Tau2[0][:], v.Tau2[1][:], v.Tau2[2][:], v.Tau2[3][:]}, nil)).G2()
	must(t, tau2, err)
	unit, err := wordsPoint(v.Unit)
	must(t, unit, err)
	logN := uint(new(big.Int).SetBytes(v.LogN[:]).Uint64())
	for _, c := range v.Transition {
		if have := outcome(c.verify(Setup{unit, tau2})); have != c.Expect {
			t.Errorf("transition %q: want %s, have %s", c.Name, c.Expect, have)
		}
	}
	for _, c := range v.Opening {
		if have := outcome(c.verify(&tau2, logN)); have != c.Expect {
			t.Errorf("opening %q: want %s, have %s", c.Name, c.Expect, have)
		}
	}
}
