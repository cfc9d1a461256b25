package blobs

import (
	"fmt"
	"net/url"
	"os"
	"strings"
)

// ParseSources returns the sources at some URLs, or in folders. Which kind each URL is need
// not be said: it is asked for a blob by its hash first, and in the way of the beacon API
// if it does not know that. A folder is a file: URL or a path, and must be there.
func ParseSources(places ...string) ([]Source, error) {
	var sources []Source
	for _, text := range places {
		if path, ok := folderPath(text); ok {
			folder, err := OpenFolder(path)
			if err != nil {
				return nil, err
			}
			sources = append(sources, folder)
			continue
		}
		if u, err := url.Parse(text); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
			return nil, fmt.Errorf("write a source of blobs as http:// or https:// and a host, or as a folder, have %q", text)
		}
		sources = append(sources, NewMirror(text, nil), NewBeacon(text, nil))
	}

	return sources, nil
}

// folderPath is the path of a source that is a folder: of a file: URL without a host, or
// what looks like a path, or is the name of a folder that is there.
func folderPath(text string) (string, bool) {
	if u, err := url.Parse(text); err == nil && u.Scheme == "file" {
		return u.Path + u.Opaque, u.Host == "" && u.Path+u.Opaque != ""
	}
	if strings.Contains(text, "://") || text == "" {
		return "", false
	}
	if strings.HasPrefix(text, "/") || strings.HasPrefix(text, ".") {
		return text, true
	}
	info, err := os.Stat(text)

	return text, err == nil && info.IsDir()
}
