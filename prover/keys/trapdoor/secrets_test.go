package trapdoor

import (
	"errors"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// UnsafeSeed's secrets of all circuits, which must not change: an auditor has their [α]₁.
func TestPhase1IsFixed(t *testing.T) {
	have, err := phase1(UnsafeSeed)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{
		"10729137225941989681954541181504583575752852480882856249061877315589319836178",
		"21565127537609969791239707266234375785256957218122615940759237227033010043977",
		"10600092578488117111886096654445986817786202407121807917597326048997670132430",
	} {
		if have[i].String() != want {
			t.Errorf("secret %d: have %v, want %s", i, have[i].String(), want)
		}
	}
}

func TestUnfitScalarsAreDrawnAgain(t *testing.T) {
	a, b := fr.NewElement(5), fr.NewElement(7)
	minusOne := negative(fr.One())
	root, err := fr.Generator(1 << 20)
	if err != nil {
		t.Fatal(err)
	}
	for name, unfit := range map[string][]fr.Element{
		"zero":                 {a, {}},
		"one":                  {fr.One(), a},
		"minus one":            {a, minusOne},
		"twice the same":       {a, a},
		"opposite":             {a, negative(a)},
		"the same as before":   {a, b},
		"opposite to before":   {negative(b), a},
		"a root of unity":      {a, root},
		"another root's power": {*new(fr.Element).Square(&root), a},
	} {
		var attempts []byte
		fresh := []fr.Element{fr.NewElement(11), fr.NewElement(13)}
		have, err := draw(func(attempt byte) ([]fr.Element, error) {
			attempts = append(attempts, attempt)
			if attempt < 2 {
				return unfit, nil
			}
			return fresh, nil
		}, b)
		if err != nil || !slices.Equal(have, fresh) || !slices.Equal(attempts, []byte{0, 1, 2}) {
			t.Errorf("%s: have %v, error %v, after attempts %v; want those of attempt 2", name, have, err, attempts)
		}
	}
	broken := errors.New("broken")
	if _, err := draw(func(byte) ([]fr.Element, error) { return nil, broken }); !errors.Is(err, broken) {
		t.Errorf("have error %v, want %v", err, broken)
	}
}

// Attempts, phases and circuits have scalars of their own.
func TestHashesDiffer(t *testing.T) {
	seen := make(map[fr.Element]bool)
	drawn := 0
	for _, hash := range []func(byte) ([]fr.Element, error){
		hashTo("seed", "phase 1", nil, 2), hashTo("seed", "phase 2", nil, 2), hashTo("seed", "phase 2", []byte{1}, 2), hashTo("other", "phase 1", nil, 2),
	} {
		for attempt := range byte(3) {
			all, err := hash(attempt)
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range all {
				seen[x] = true
				drawn++
			}
		}
	}
	if len(seen) != drawn {
		t.Errorf("have %d different scalars, want %d", len(seen), drawn)
	}
}
