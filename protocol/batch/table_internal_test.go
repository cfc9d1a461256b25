package batch

import (
	"strings"
	"testing"
)

func TestShapeTablesRefused(t *testing.T) {
	const good = `{"shapes":[{"id":1,"name":"a","logN":12,"p":2,"m":2,"e":2,"s":2,"records":33,"data":"calldata","constraints":9}]}`
	if _, err := parseTable([]byte(good)); err != nil {
		t.Fatal(err)
	}
	two := strings.Replace(good, `}]`, `},{"id":1,"name":"b","logN":12,"p":2,"m":2,"e":2,"s":2,"records":33,"data":"calldata","constraints":9}]`, 1)
	for what, text := range map[string]string{
		"id twice":              two,
		"name twice":            strings.NewReplacer(`"id":1,"name":"b"`, `"id":2,"name":"a"`).Replace(two),
		"id 0":                  strings.Replace(good, `"id":1`, `"id":0`, 1),
		"field of another time": strings.Replace(good, `"id":1`, `"id":1,"q":4`, 1),
		"mode of another time":  strings.Replace(good, `calldata`, `stone`, 1),
		"no count":              strings.Replace(good, `"constraints":9`, `"constraints":0`, 1),
		"rows beyond 13 bits":   strings.NewReplacer(`"p":2`, `"p":8185`, `"logN":12`, `"logN":20`).Replace(good),
		"no S rows":             strings.Replace(good, `"s":2`, `"s":0`, 1),
		"table above need":      strings.Replace(good, `"records":33`, `"records":38`, 1),
		"table for no row":      strings.Replace(good, `"records":33`, `"records":14`, 1),
		"more than six blobs":   strings.NewReplacer(`"p":2`, `"p":1`, `"m":2`, `"l":6144,"m":2`, `"logN":12`, `"logN":20`).Replace(good),
		"table above the state": strings.NewReplacer(`"p":2`, `"p":500`, `"records":33`, `"records":1023`, `"logN":12`, `"logN":11`).Replace(good),
	} {
		if _, err := parseTable([]byte(text)); err == nil {
			t.Errorf("%s: have no error for %s", what, text)
		}
	}
	if _, err := parseTable([]byte(strings.NewReplacer(`"p":2`, `"p":8184`, `"logN":12`, `"logN":20`).Replace(good))); err != nil {
		t.Errorf("have error %v for the most rows, want none", err)
	}
}
