package postgres

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
)

// account is whom Postgres runs as.
type account struct {
	name     string
	uid, gid uint32
	drop     bool // whether that is somebody else than us
}

// accountFor returns ourselves or, since Postgres refuses root, the owner of the
// data directory, and nobody if there is none or it is root's.
func accountFor(dir string) (account, error) {
	uid, gid := uint32(os.Geteuid()), uint32(os.Getegid())
	if uid != 0 {
		return account{strconv.Itoa(int(uid)), uid, gid, false}, nil
	}

	if info, err := os.Stat(dir); err == nil {
		if owner := info.Sys().(*syscall.Stat_t); owner.Uid != 0 {
			return account{strconv.Itoa(int(owner.Uid)), owner.Uid, owner.Gid, true}, nil
		}
	} else if !errors.Is(err, fs.ErrNotExist) {
		return account{}, err
	}

	// 65534 on every Linux; a container may lack the entry.
	nobody := account{"nobody", 65534, 65534, true}
	if entry, err := user.Lookup("nobody"); err == nil {
		u, errU := strconv.ParseUint(entry.Uid, 10, 32)
		g, errG := strconv.ParseUint(entry.Gid, 10, 32)
		if errU != nil || errG != nil {
			return account{}, fmt.Errorf("correct the entry of user nobody: have ids %q and %q", entry.Uid, entry.Gid)
		}
		nobody.uid, nobody.gid = uint32(u), uint32(g)
	}

	return nobody, nil
}

// own gives the tree to the account, if it is root's.
func (a account) own(dir string) error {
	info, err := os.Stat(dir)
	if err != nil || !a.drop || info.Sys().(*syscall.Stat_t).Uid == a.uid {
		return err
	}

	return filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(path, int(a.uid), int(a.gid))
	})
}

// reach returns an UnreachableError if the account cannot enter the folder, by
// the path as it is written or by the one behind its links.
func (a account) reach(dir string) error {
	if !a.drop {
		return nil // the system will say
	}

	real, err := filepath.EvalSymlinks(dir)
	if err != nil {
		return err
	}
	for _, path := range []string{dir, real} {
		for folder := path; ; folder = filepath.Dir(folder) {
			info, err := os.Stat(folder)
			if err != nil {
				return err
			}
			if !a.enters(info) {
				return &UnreachableError{Folder: folder, Path: dir, User: a.name}
			}
			if folder == filepath.Dir(folder) {
				break
			}
		}
	}

	return nil
}

func (a account) enters(info fs.FileInfo) bool {
	owner, mode := info.Sys().(*syscall.Stat_t), info.Mode().Perm()
	switch {
	case owner.Uid == a.uid:
		return mode&0o100 != 0
	case owner.Gid == a.gid:
		return mode&0o010 != 0
	}

	return mode&0o001 != 0
}

// attributes are a child's: another user, a process group of its own, so that
// Ctrl-C does not reach it, and an end when its parent dies.
func (a account) attributes() *syscall.SysProcAttr {
	attributes := &syscall.SysProcAttr{Setpgid: true, Pdeathsig: syscall.SIGINT}
	if a.drop {
		attributes.Credential = &syscall.Credential{Uid: a.uid, Gid: a.gid}
	}

	return attributes
}
