package service

import (
	"context"
	"fmt"
)

// Lifecycle is a service. The package documentation has the contract.
type Lifecycle interface {
	Start(ctx context.Context) error
	Stop(ctx context.Context) error
}

// Reporter is a service that can die while running.
type Reporter interface {
	Lifecycle

	// Fatal returns the channel on which the service reports, once, the error
	// that it cannot live with. It is asked for after a successful Start. Closing
	// the channel without an error reports ErrEnded, unless Stop was called.
	Fatal() <-chan error
}

// named gives a service the name that its errors carry.
type named struct {
	Lifecycle
	name string
}

// Named gives a service the name that its errors carry. Without one, the errors
// carry the name of its Go type.
func Named(name string, service Lifecycle) Lifecycle {
	return named{service, name}
}

// nameOf returns the service without its name, and the name.
func nameOf(service Lifecycle) (Lifecycle, string) {
	if n, ok := service.(named); ok {
		return n.Lifecycle, n.name
	}

	return service, fmt.Sprintf("%T", service)
}

// Run starts the services in order, waits until the context ends or a service
// reports a fatal error, and stops them in reverse. See Group.Run.
func Run(ctx context.Context, services ...Lifecycle) error {
	return NewGroup(Limits{}, services...).Run(ctx)
}
