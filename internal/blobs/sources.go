package blobs

import (
	"fmt"
	"net/url"
)

// ParseSources returns the sources at some URLs. Which kind each is need not be said:
// it is asked for a blob by its hash first, and in the way of the beacon API if it
// does not know that.
func ParseSources(urls ...string) ([]Source, error) {
	var sources []Source
	for _, text := range urls {
		if u, err := url.Parse(text); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			return nil, fmt.Errorf("write a source of blobs as http:// or https:// and a host, have %q", text)
		}
		sources = append(sources, NewMirror(text, nil), NewBeacon(text, nil))
	}

	return sources, nil
}
