package kzg

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

const (
	srsMagic   = "stoa.srs"
	srsVersion = 1
	srsHeader  = len(srsMagic) + 4 + 4
	srsChunk   = 1024 // points a read
)

// WriteTo writes the SRS: the magic "stoa.srs", the format version (1) and LogN as 4-byte big-endian integers, [τ]₂ as a
// Point2, the N powers and the N Lagrange points each as a Point (uncompressed, so that loading takes no square roots),
// and the SHA-256 of all that. It implements io.WriterTo. It refuses an SRS whose lists are not N points long.
func (s *SRS) WriteTo(w io.Writer) (int64, error) {
	if _, err := s.Domain(); err != nil {
		return 0, err
	}
	h := sha256.New()
	var done int64
	put := func(b []byte) error {
		h.Write(b)
		n, err := w.Write(b)
		done += int64(n)
		return err
	}
	head := binary.BigEndian.AppendUint32([]byte(srsMagic), srsVersion)
	head = binary.BigEndian.AppendUint32(head, uint32(s.LogN))
	tau2 := EncodePoint2(&s.Tau2)
	if err := put(append(head, tau2[:]...)); err != nil {
		return done, err
	}
	buf := make([]byte, 0, srsChunk*len(Point{}))
	for _, points := range [][]bn254.G1Affine{s.Powers, s.Lagrange} {
		for i := range points {
			b := EncodePoint(&points[i])
			buf = append(buf, b[:]...)
			if len(buf) == cap(buf) || i == len(points)-1 {
				if err := put(buf); err != nil {
					return done, err
				}
				buf = buf[:0]
			}
		}
	}
	n, err := w.Write(h.Sum(nil))
	return done + int64(n), err
}

// ReadFrom reads what WriteTo wrote, no byte more, and returns how many bytes it read. It refuses another magic or version
// (ErrFormat), LogN out of range (ErrRange), an early end (ErrTruncated, with the reader's error), coordinates not below p
// (ErrCoordinate), points off the curve (ErrCurve), points at infinity (ErrSRS) and a wrong checksum (ErrFormat). Memory
// grows with the bytes that arrive, not with what the header promises. On error s is unchanged.
//
// The checksum is against accidents only: run Check on an SRS from a source that is not trusted.
func (s *SRS) ReadFrom(r io.Reader) (int64, error) {
	h := sha256.New()
	var done int64
	get := func(field string, b []byte) error {
		n, err := io.ReadFull(r, b)
		done += int64(n)
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			return &Error{Kind: ErrTruncated, Field: "srs file: " + field, Limit: fmt.Sprintf("%d bytes", len(b)),
				Value: fmt.Sprintf("%d bytes", n), Cause: err}
		}
		return nil
	}
	var head [srsHeader]byte
	if err := get("header", head[:]); err != nil {
		return done, err
	}
	h.Write(head[:])
	if m := head[:len(srsMagic)]; string(m) != srsMagic {
		return done, fail(ErrFormat, "srs file: magic", fmt.Sprintf("%q", srsMagic), fmt.Sprintf("%q", m))
	}
	if v := binary.BigEndian.Uint32(head[len(srsMagic):]); v != srsVersion {
		return done, fail(ErrFormat, "srs file: version", fmt.Sprint(srsVersion), v)
	}
	d, err := NewDomain(uint(binary.BigEndian.Uint32(head[len(srsMagic)+4:])))
	if err != nil {
		return done, err
	}
	out := SRS{LogN: d.LogN}

	var tau2 Point2
	if err := get("tau2", tau2[:]); err != nil {
		return done, err
	}
	h.Write(tau2[:])
	if out.Tau2, err = tau2.decode("srs file: tau2"); err != nil {
		return done, err
	}
	if out.Tau2.IsInfinity() {
		return done, fail(ErrSRS, "srs file: tau2", "a point other than infinity", "infinity")
	}

	buf := make([]byte, min(srsChunk, d.Size())*len(Point{}))
	for _, l := range []struct {
		name string
		to   *[]bn254.G1Affine
	}{{"powers", &out.Powers}, {"lagrange", &out.Lagrange}} {
		points := make([]bn254.G1Affine, 0, len(buf)/len(Point{}))
		for len(points) < d.Size() {
			if err := get(l.name, buf); err != nil {
				return done, err
			}
			h.Write(buf)
			if len(points) == cap(points) { // N is a power of two times the first capacity, so this ends at N
				points = append(make([]bn254.G1Affine, 0, 2*cap(points)), points...)
			}
			for b := buf; len(b) > 0; b = b[len(Point{}):] {
				p, err := Point(b[:len(Point{})]).decode("srs file: " + l.name)
				if err != nil {
					return done, err
				}
				if p.IsInfinity() {
					return done, fail(ErrSRS, fmt.Sprintf("srs file: %s[%d]", l.name, len(points)), "a point other than infinity", "infinity")
				}
				points = append(points, p)
			}
		}
		*l.to = points
	}
	var sum [sha256.Size]byte
	if err := get("checksum", sum[:]); err != nil {
		return done, err
	}
	if want := h.Sum(nil); string(want) != string(sum[:]) {
		return done, fail(ErrFormat, "srs file: checksum", fmt.Sprintf("0x%x", want), fmt.Sprintf("0x%x", sum[:]))
	}
	*s = out
	return done, nil
}
