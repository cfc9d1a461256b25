package batch

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/stoa-rollup/stoa/protocol/layout"
	"github.com/stoa-rollup/stoa/protocol/op"
)

// Menu is the shapes that a rollup has registered on L1, the cheapest first. They are of
// one state. A rollup of one shape has a menu of one.
type Menu []Shape

// NewMenu orders shapes of this version by their cost.
func NewMenu(shapes ...Shape) (Menu, error) {
	m := Menu(slices.Clone(shapes))
	slices.SortStableFunc(m, func(a, b Shape) int { return cmp.Compare(a.Constraints(), b.Constraints()) })
	return m, m.Check()
}

// ParseMenu is the menu of a name of shapes.json, or of names of shapes with commas
// between them.
func ParseMenu(text string) (Menu, error) {
	names, ok := table.menus[text]
	if !ok {
		names = strings.Split(text, ",")
	}
	var shapes []Shape
	for _, name := range names {
		s, err := Named(strings.TrimSpace(name))
		if err != nil {
			return nil, err
		}
		shapes = append(shapes, s)
	}
	return NewMenu(shapes...)
}

// Check refuses shapes of two states, and a shape that would never be chosen: all that it
// holds, a cheaper one holds.
func (m Menu) Check() error {
	if len(m) == 0 {
		return &layout.RuleError{Rule: "menu", Field: "shapes", Value: 0, Limit: "1 at least"}
	}
	for i, s := range m {
		if s.LogN != m[0].LogN {
			return &layout.RuleError{Rule: "menu", Field: "log of the cells of shape " + s.Name, Value: s.LogN, Limit: fmt.Sprintf("%d, as %s has", m[0].LogN, m[0].Name)}
		}
		for _, cheaper := range m[:i] {
			if s.ID == cheaper.ID || cheaper.Fits(s.Capacities(), s.Records) {
				return &layout.RuleError{Rule: "menu", Field: "shape", Value: s.Name, Limit: "one that holds what the cheaper " + cheaper.Name + " does not"}
			}
		}
	}
	return nil
}

// Choose is the cheapest shape that holds so many rows of each lane and touched records.
func (m Menu) Choose(used [op.Lanes]int, records int) (Shape, bool) {
	i := slices.IndexFunc(m, func(s Shape) bool { return s.Fits(used, records) })
	if i < 0 {
		return Shape{}, false
	}
	return m[i], true
}

// Fits reports whether some shape holds that.
func (m Menu) Fits(used [op.Lanes]int, records int) bool {
	_, ok := m.Choose(used, records)
	return ok
}

// ByID is the shape with an id.
func (m Menu) ByID(id uint32) (Shape, bool) {
	i := slices.IndexFunc(m, func(s Shape) bool { return s.ID == id })
	if i < 0 {
		return Shape{}, false
	}
	return m[i], true
}

// LogN is the logarithm of the cells of the state.
func (m Menu) LogN() uint { return m[0].LogN }

// Capacity is the most rows of a lane that any of the shapes has.
func (m Menu) Capacity(l op.Lane) (most int) {
	for _, s := range m {
		most = max(most, s.Capacity(l))
	}
	return most
}

// Blobs reports whether a shape publishes in blobs.
func (m Menu) Blobs() bool {
	return slices.ContainsFunc(m, func(s Shape) bool { return s.Data == Blobs })
}

// Names of the shapes.
func (m Menu) Names() (names []string) {
	for _, s := range m {
		names = append(names, s.Name)
	}
	return names
}

// String is what ParseMenu reads.
func (m Menu) String() string { return strings.Join(m.Names(), ",") }
