package keystore

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	geth "github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const phrase = "a good long phrase"

// cheap is the least that a wallet may cost to try.
var cheap = Scrypt{N: Light.N, P: 1}

// made is a wallet file in a folder of its own.
func made(t *testing.T) (name string, k *Keys) {
	t.Helper()
	k, err := Generate()
	check(t, err)
	name = filepath.Join(t.TempDir(), "stoa", "wallet.json")
	check(t, Create(name, phrase, k, cheap))
	return name, k
}

func TestRoundTrip(t *testing.T) {
	name, k := made(t)
	back, err := Open(name, phrase)
	check(t, err)
	if !back.L1.Equal(k.L1) || back.all[0].seed != k.all[0].seed || !back.Public().Equal(k.Public()) || back.Unsafe {
		t.Errorf("have keys of %+v, want %+v", back.Public(), k.Public())
	}
	public, err := Peek(name)
	check(t, err)
	if !public.Equal(k.Public()) {
		t.Errorf("have %+v without the passphrase, want %+v", public, k.Public())
	}
	other, err := Generate()
	check(t, err)
	if other.Address() == k.Address() || other.all[0].seed == k.all[0].seed {
		t.Error("two wallets have one key")
	}
	text, err := os.ReadFile(name)
	check(t, err)
	if bytes.Contains(text, []byte(hex.EncodeToString(crypto.FromECDSA(k.L1)))) || bytes.Contains(text, []byte(hex.EncodeToString(k.all[0].seed[:]))) {
		t.Error("the file holds the key in the clear")
	}
}

func TestWrongPassphrase(t *testing.T) {
	name, _ := made(t)
	for _, wrong := range []string{"", phrase + " ", strings.ToUpper(phrase)} {
		if _, err := Open(name, wrong); !errors.Is(err, ErrPassphrase) {
			t.Errorf("%q: have error %v, want ErrPassphrase", wrong, err)
		}
	}
}

// Any change of any byte is noticed, before the passphrase is tried.
func TestEveryChangedByteIsDamage(t *testing.T) {
	name, _ := made(t)
	good, err := os.ReadFile(name)
	check(t, err)
	for i, b := range good {
		for _, other := range []byte{b ^ 1, b ^ 0x20, ' '} {
			bad := bytes.Clone(good)
			bad[i] = other
			var have, want bytes.Buffer
			if json.Compact(&have, bad) == nil && json.Compact(&want, good) == nil && have.String() == want.String() {
				continue // white space
			}
			if _, err := parse(bad); !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrVersion) {
				t.Fatalf("byte %d as %q: have error %v, want ErrDamaged or ErrVersion", i, other, err)
			}
		}
	}
	for n := range good[:len(good)-2] {
		if _, err := parse(good[:n]); err == nil {
			t.Fatalf("the first %d bytes are a wallet", n)
		}
	}
}

// Who also mends the checksum gets no further: nothing is opened as other keys,
// and no parameter makes the library panic or take all memory.
func TestForgeriesWithAGoodChecksum(t *testing.T) {
	name, _ := made(t)
	good, err := os.ReadFile(name)
	check(t, err)
	other, err := Generate()
	check(t, err)
	param := func(name string, v any) func(*file) { return func(f *file) { f.Crypto.KDFParams[name] = v } }
	for what, c := range map[string]struct {
		want  error
		spoil func(*file)
	}{
		"address":       {ErrDamaged, func(f *file) { f.Address = other.Address() }},
		"purse key":     {ErrDamaged, func(f *file) { f.PurseKey = other.Public().PurseKey }},
		"iv":            {ErrDamaged, func(f *file) { f.Crypto.CipherParams.IV = flip(f.Crypto.CipherParams.IV) }},
		"short iv":      {ErrDamaged, func(f *file) { f.Crypto.CipherParams.IV = f.Crypto.CipherParams.IV[2:] }},
		"text":          {ErrPassphrase, func(f *file) { f.Crypto.CipherText = flip(f.Crypto.CipherText) }},
		"odd text":      {ErrDamaged, func(f *file) { f.Crypto.CipherText += "0" }},
		"mac":           {ErrPassphrase, func(f *file) { f.Crypto.MAC = flip(f.Crypto.MAC) }},
		"no mac":        {ErrDamaged, func(f *file) { f.Crypto.MAC = "" }},
		"salt":          {ErrPassphrase, func(f *file) { f.Crypto.KDFParams["salt"] = flip(f.Crypto.KDFParams["salt"].(string)) }},
		"number salt":   {ErrDamaged, param("salt", 7)},
		"no salt":       {ErrDamaged, func(f *file) { delete(f.Crypto.KDFParams, "salt") }},
		"n":             {ErrPassphrase, param("n", 2*Light.N)},
		"odd n":         {ErrDamaged, param("n", Light.N+1)},
		"huge n":        {ErrDamaged, param("n", 1<<40)},
		"text n":        {ErrDamaged, param("n", "4096")},
		"small n":       {ErrDamaged, param("n", 2)},
		"huge r":        {ErrDamaged, param("r", 1<<20)},
		"huge p":        {ErrDamaged, param("p", 1<<20)},
		"dklen":         {ErrDamaged, param("dklen", 16)},
		"cipher":        {ErrDamaged, func(f *file) { f.Crypto.Cipher = "none" }},
		"kdf":           {ErrDamaged, func(f *file) { f.Crypto.KDF = "pbkdf2" }},
		"version":       {ErrVersion, func(f *file) { f.Version = 3 }},
		"version 0":     {ErrVersion, func(f *file) { f.Version = 0 }},
		"other version": {ErrDamaged, func(f *file) { f.Version = 1 }},
		"older keys":    {ErrDamaged, func(f *file) { f.Older = []common.Hash{other.Public().PurseKey} }},
		"format":        {ErrDamaged, func(f *file) { f.Format = "purse" }},
		"other secrets": {ErrDamaged, func(f *file) { f.Crypto = sealedAs(t, `{"version":2,"l1Key":"0x01","l2Seed":"0x02"}`) }},
		"no secrets":    {ErrDamaged, func(f *file) { f.Crypto = sealedAs(t, `7`) }},
	} {
		var f file
		check(t, json.Unmarshal(good, &f))
		c.spoil(&f)
		f.Checksum, err = f.sum()
		check(t, err)
		bad, err := json.Marshal(f)
		check(t, err)
		if _, err := unseal(bad, phrase); !errors.Is(err, c.want) {
			t.Errorf("%s: have error %v, want %v", what, err, c.want)
		}
	}
}

func sealedAs(t *testing.T, plain string) geth.CryptoJSON {
	t.Helper()
	c, err := geth.EncryptDataV3([]byte(plain), []byte(phrase), cheap.N, cheap.P)
	check(t, err)
	return c
}

// flip changes the first hex digit.
func flip(digits string) string {
	if digits[0] == '0' {
		return "1" + digits[1:]
	}
	return "0" + digits[1:]
}

func TestCreateNeverOverwrites(t *testing.T) {
	name, k := made(t)
	if err := Create(name, phrase, k, cheap); !errors.Is(err, ErrExists) {
		t.Errorf("have error %v, want ErrExists", err)
	}
	back, err := Open(name, phrase)
	check(t, err)
	if !back.Public().Equal(k.Public()) {
		t.Error("the wallet was replaced")
	}
	link := filepath.Join(t.TempDir(), "dangling")
	check(t, os.Symlink(filepath.Join(t.TempDir(), "none"), link))
	if err := Create(link, phrase, k, cheap); !errors.Is(err, ErrExists) {
		t.Errorf("at a dangling link: have error %v, want ErrExists", err)
	}
}

// Of many that want one name, one gets it.
func TestConcurrentCreates(t *testing.T) {
	name := filepath.Join(t.TempDir(), "wallet.json")
	var group sync.WaitGroup
	errs := make([]error, 4)
	for i := range errs {
		group.Go(func() {
			k, err := Generate()
			errs[i] = errors.Join(err, Create(name, phrase, k, cheap))
		})
	}
	group.Wait()
	made := 0
	for _, err := range errs {
		if err == nil {
			made++
		} else if !errors.Is(err, ErrExists) {
			t.Errorf("have error %v, want ErrExists", err)
		}
	}
	if made != 1 {
		t.Errorf("%d wallets were made, want 1", made)
	}
	_, err := Open(name, phrase)
	check(t, err)
}

func TestFailedCreateLeavesNothing(t *testing.T) {
	k, err := Generate()
	check(t, err)
	name := filepath.Join(t.TempDir(), "wallet.json")
	if err := Create(name, "short", k, cheap); !errors.Is(err, ErrShort) {
		t.Errorf("have error %v, want ErrShort", err)
	}
	if err := Create(name, phrase, k, Scrypt{N: 3, P: 1}); err == nil {
		t.Error("an invalid cost is taken")
	}
	if _, err := Open(name, phrase); !errors.Is(err, ErrNone) {
		t.Errorf("have error %v, want ErrNone", err)
	}
}

func TestWhatIsNoWallet(t *testing.T) {
	name := filepath.Join(t.TempDir(), "wallet.json")
	for what, text := range map[string]string{
		"empty, as a crash may leave it": "", "text": "hello", "another object": `{"version":3,"crypto":{}}`, "huge": strings.Repeat(" ", maxFile+1),
	} {
		check(t, os.WriteFile(name, []byte(text), 0o600))
		if _, err := Open(name, phrase); !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: have error %v, want ErrDamaged", what, err)
		}
	}
}

// A wallet gets further keys and keeps those that it had.
func TestRotate(t *testing.T) {
	name, first := made(t)
	second, err := first.Rotate()
	check(t, err)
	third, err := second.Rotate()
	check(t, err)
	if !third.For(first.Public().PurseKey).Public.Equal(&first.L2.Public) {
		t.Error("the first key is lost")
	}
	check(t, Replace(name, phrase, third, cheap))
	back, err := Open(name, phrase)
	check(t, err)
	want := Public{first.Address(), third.Public().PurseKey, []common.Hash{second.Public().PurseKey, first.Public().PurseKey}}
	if public, err := Peek(name); err != nil || !public.Equal(want) || !back.Public().Equal(want) {
		t.Errorf("have %+v and %+v, error %v, want %+v", public, back.Public(), err, want)
	}
	for _, k := range []*Keys{first, second, third} {
		key := k.Public().PurseKey
		if own := back.For(key); own == nil || own.Public.Y.Bytes() != key || !want.Signs(key) {
			t.Errorf("the wallet does not sign for %s any more", key)
		}
	}
	stranger, err := Generate()
	check(t, err)
	if back.For(stranger.Public().PurseKey) != nil || want.Signs(stranger.Public().PurseKey) {
		t.Error("the wallet signs for a stranger")
	}

	// no key is lost, no account exchanged, and the passphrase counts
	for what, c := range map[string]struct {
		keys   *Keys
		phrase string
		want   error
	}{"fewer keys": {second, phrase, ErrOtherKeys}, "another account": {stranger, phrase, ErrOtherKeys}, "another passphrase": {third, phrase + "!", ErrPassphrase}} {
		if err := Replace(name, c.phrase, c.keys, cheap); !errors.Is(err, c.want) {
			t.Errorf("%s: have error %v, want %v", what, err, c.want)
		}
	}
	if err := Replace(name+".none", phrase, third, cheap); !errors.Is(err, ErrNone) {
		t.Errorf("have error %v, want ErrNone", err)
	}
	for len(third.all) < maxKeys {
		third, err = third.Rotate()
		check(t, err)
	}
	if _, err := third.Rotate(); !errors.Is(err, ErrManyKeys) {
		t.Errorf("have error %v, want ErrManyKeys", err)
	}
	check(t, Replace(name, phrase, third, cheap))
	if back, err := Open(name, phrase); err != nil || !back.Public().Equal(third.Public()) {
		t.Errorf("a full wallet: have error %v", err)
	}
}

// A file of version 1 opens.
func TestFirstVersion(t *testing.T) {
	k, err := Generate()
	check(t, err)
	plain, err := json.Marshal(secrets{1, crypto.FromECDSA(k.L1), k.all[0].seed[:]})
	check(t, err)
	f := file{Format: format, Version: 1, Public: k.Public(), Crypto: sealedAs(t, string(plain))}
	f.Checksum, err = f.sum()
	check(t, err)
	data, err := json.MarshalIndent(f, "", "  ")
	check(t, err)
	name := filepath.Join(t.TempDir(), "wallet.json")
	check(t, os.WriteFile(name, data, 0o600))
	if back, err := Open(name, phrase); err != nil || !back.Public().Equal(k.Public()) {
		t.Errorf("have error %v", err)
	}
}

func TestReadPassphrase(t *testing.T) {
	name := filepath.Join(t.TempDir(), "phrase")
	for text, want := range map[string]string{"one": "one", "one\n": "one", "one two\r\nthree": "one two", " one \n": " one "} {
		check(t, os.WriteFile(name, []byte(text), 0o600))
		if have, err := ReadPassphrase(name); err != nil || have != want {
			t.Errorf("%q: have %q, error %v, want %q", text, have, err, want)
		}
	}
	check(t, os.WriteFile(name, []byte("\nsecond"), 0o600))
	if _, err := ReadPassphrase(name); !errors.Is(err, ErrNoPassphrase) {
		t.Errorf("have error %v, want ErrNoPassphrase", err)
	}
	if _, err := ReadPassphrase(name + ".none"); err == nil {
		t.Error("a file that is not there has a passphrase")
	}
	if runtime.GOOS != "windows" {
		check(t, os.Chmod(name, 0o644))
		if _, err := ReadPassphrase(name); !errors.Is(err, ErrExposed) {
			t.Errorf("have error %v, want ErrExposed", err)
		}
	}
}

// Development accounts stay what they are: people have balances under them.
func TestUnsafeKeys(t *testing.T) {
	k, err := Unsafe(1)
	check(t, err)
	want := Public{}
	check(t, want.Address.UnmarshalText([]byte("0x2555e0ffe46547511aaa40293482a83a1e5deb84")))
	check(t, want.PurseKey.UnmarshalText([]byte("0x04a597d8f4d1321d4ac3ce1dc5a5891bcc218e704548b138708b3af1301216ae")))
	if !k.Public().Equal(want) || !k.Unsafe {
		t.Errorf("have %+v, unsafe %v, want %+v", k.Public(), k.Unsafe, want)
	}
	other, err := Unsafe(2)
	check(t, err)
	if other.Public().PurseKey == k.Public().PurseKey {
		t.Error("two accounts have one key")
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
