package batch

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/stoa-rollup/stoa/protocol/blob"
	"github.com/stoa-rollup/stoa/protocol/layout"
)

// shapes.json is where shapes are defined. An id is never used for another shape: a key
// on L1 is of it. The tables of large and market hold what was measured, the others
// the worst case (TestTablesHoldFullBatches).
//
//go:embed shapes.json
var shapesJSON []byte

// maxBlobs is how many blobs a transaction carries at most (EIP-7594).
const maxBlobs = 6

// shapeTable is what shapes.json says.
type shapeTable struct {
	shapes      []Shape
	constraints map[uint32]int // by id
	menus       map[string][]string
}

var table = func() shapeTable {
	t, err := parseTable(shapesJSON)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return t
}()

// Shapes of this version.
var Shapes = table.shapes

// Shapes that code names.
var (
	Tiny     = mustNamed("tiny")
	Devnet   = mustNamed("devnet")
	Standard = mustNamed("standard")
	Drill    = mustNamed("drill")

	TinyBlobs     = mustNamed("tiny-blobs")
	DevnetBlobs   = mustNamed("devnet-blobs")
	StandardBlobs = mustNamed("standard-blobs")
)

func mustNamed(name string) Shape {
	s, err := Named(name)
	if err != nil {
		panic(err)
	}
	return s
}

// parseTable reads a table and refuses one with a shape that L1 or the circuit does not
// take.
func parseTable(data []byte) (t shapeTable, err error) {
	var file struct {
		Shapes []struct {
			Shape
			Constraints int `json:"constraints"`
		} `json:"shapes"`
		Menus map[string][]string `json:"menus"`
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(&file); err != nil {
		return t, fmt.Errorf("shapes.json: %w", err)
	}
	t = shapeTable{constraints: map[uint32]int{}, menus: file.Menus}
	names := map[string]bool{}
	for _, s := range file.Shapes {
		if t.constraints[s.ID] != 0 || names[s.Name] {
			return t, &layout.RuleError{Rule: "shapes.json", Field: "id and name", Value: fmt.Sprintf("%d, %s", s.ID, s.Name), Limit: "of one shape"}
		}
		if err := s.check(s.Constraints); err != nil {
			return t, err
		}
		t.shapes = append(t.shapes, s.Shape)
		t.constraints[s.ID], names[s.Name] = s.Constraints, true
	}
	return t, nil
}

// check says what is wrong with a shape.
func (s Shape) check(constraints int) error {
	one := s.Capacities() // a row of each lane that the shape has
	for lane := range one {
		one[lane] = min(one[lane], 1)
	}
	for _, f := range []struct {
		field             string
		value, low, limit int
	}{
		{"id", int(s.ID), 1, 1<<31 - 1}, {"log of the cells", int(s.LogN), 10, 28}, {"constraints", constraints, 1, 1<<28 - 1},
		{"P", s.P, 0, MaxRows}, {"L", s.L, 0, MaxRows}, {"M", s.M, 0, MaxRows}, {"E", s.E, 0, MaxRows}, {"S", s.S, 1, MaxRows}, {"rows", s.Rows(), 1, MaxRows},
		{"blobs", blob.Count(s.DataWords()), 0, maxBlobs},
		{"touched records", s.Records, WorstRecords(one), min(WorstRecords(s.Capacities()), int(s.StateRecords()))},
	} {
		if f.value < f.low || f.value > f.limit {
			return &layout.RuleError{Rule: "shapes.json", Field: f.field + " of shape " + s.Name, Value: f.value, Limit: fmt.Sprintf("%d to %d", f.low, f.limit)}
		}
	}
	return nil
}
