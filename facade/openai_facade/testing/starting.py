"""What only some servers are started with, loaded for those alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from .keeping.log import Log
    from .tls import Certificate


def open_log(data: Path) -> Log:
    """The log in a file."""
    from .keeping.log import Log

    return Log(data)


def certify(host: str) -> Certificate:
    """A certificate for a host."""
    from .tls import certify

    return certify(host)
