package stf

import "fmt"

// Refusal says which rule of the specification an operation breaks. The state is
// unchanged.
type Refusal struct {
	Rule  string // for example "BOOK-7", a numbered rule of docs/spec/operations
	Field string
	Value any
	Limit any
}

func (r *Refusal) Error() string {
	return fmt.Sprintf("%s: %s is %v, limit %v", r.Rule, r.Field, r.Value, r.Limit)
}

// BatchFull reports whether it is the batch that cannot take the operation, for
// want of rows, records or because rows of the queue come first: the next one may.
func (r *Refusal) BatchFull() bool {
	return r.Rule == "LANE-1" || r.Rule == "LANE-2" || r.Rule == "ORDER-1"
}

func refuse(rule, field string, value, limit any) error {
	return &Refusal{rule, field, value, limit}
}

// require returns a refusal unless ok.
func require(ok bool, rule, field string, value, limit any) error {
	if ok {
		return nil
	}
	return refuse(rule, field, value, limit)
}

// first returns the first error.
func first(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
