"""The lock of a run: a file beside that of the run, held by whoever writes to it and let go when the process ends."""

from __future__ import annotations

import errno
import os
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from ..errors import BulkFileError, BulkInUseError

if TYPE_CHECKING:
    from os import PathLike


_HELD_BY_ANOTHER: Final = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})
"""What the systems say of a lock that somebody else has."""
_HELD: weakref.WeakSet[FileLock] = weakref.WeakSet()


def _let_go() -> None:
    """Leave the locks of a parent to the parent: they would outlive it here."""
    for lock in _HELD:
        lock._leave()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)


class FileLock:
    """Held from the moment it is made. However a process ends, its locks are free again.

    Args:
        path: The file of the run.

    Raises:
        BulkInUseError: Somebody else holds it, in this process or another.
        BulkFileError: There are no locks where the file is, as on some network file systems.
    """

    _handle = -1

    def __init__(self, path: str | PathLike[str]) -> None:
        # not the file itself: whoever closes another handle of it takes the locks of SQLite away
        self._path = f"{os.fspath(path)}-lock"
        _HELD.add(self)
        while True:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _take(self._handle)
            except OSError as cause:
                self._leave()
                raise _no_lock(os.fspath(path), cause) from cause
            if self._is_there():
                return
            os.close(self._handle)  # its holder took it away between our two steps

    def _is_there(self) -> bool:
        try:
            return os.path.samestat(os.stat(self._path), os.fstat(self._handle))
        except FileNotFoundError:
            return False

    def release(self) -> None:
        """Let it go; a second time does nothing."""
        handle, self._handle = self._handle, -1
        if handle < 0:
            return
        if os.name == "posix":  # elsewhere an open file cannot be taken away
            with suppress(OSError):
                os.unlink(self._path)
        os.close(handle)

    def _leave(self) -> None:
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


def _no_lock(path: str, cause: OSError) -> BulkFileError | BulkInUseError:
    if cause.errno in _HELD_BY_ANOTHER:
        return BulkInUseError(f"{path} is in use by another run; a file takes one run at a time")
    return BulkFileError(
        f"{path} cannot be locked, which keeps a second run from writing to it ({cause.strerror or cause}): put it on a"
        " disk of this machine"
    )


if os.name == "posix":
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

else:

    def _take(handle: int) -> None:
        import msvcrt

        locking, how = getattr(msvcrt, "locking"), getattr(msvcrt, "LK_NBLCK")  # noqa: B009 (unknown to checkers here)
        locking(handle, how, 1)
