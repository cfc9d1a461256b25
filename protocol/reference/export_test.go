package reference

// Ignore makes the model forget a rule, for tests that must see the comparison fail.
func (m *Model) Ignore(rule string) {
	if m.ignored == nil {
		m.ignored = map[string]bool{}
	}
	m.ignored[rule] = true
}

// Strict is the model with all its rules, for judging alone.
func (m *Model) Strict() *Model {
	c := *m
	c.ignored = nil
	return &c
}
