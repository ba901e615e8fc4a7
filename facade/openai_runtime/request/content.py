"""Saving binary content: a file appears whole under its name, or not at all."""

from __future__ import annotations

import contextlib
import os
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file that takes the place of `path` when the block ends well.

    An interrupted download leaves what was there before. Pipes, devices and folders that take no new files are
    written to directly.

    Args:
        path: Where the content belongs; a symbolic link is followed.
    """
    target = os.path.realpath(os.fspath(path))
    exists = os.path.exists(target)
    if (exists and not os.path.isfile(target)) or not os.access(os.path.dirname(target), os.W_OK):
        with open(target, "wb") as file:
            yield file
        return
    draft = f"{target}.{os.urandom(4).hex()}.part"
    try:
        with open(draft, "xb") as file:
            if exists:
                os.chmod(draft, os.stat(target).st_mode & 0o7777)
            yield file
        os.replace(draft, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(draft)
        raise
