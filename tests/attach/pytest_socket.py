"""pytest-socket: whoever opens a connection is refused."""

from __future__ import annotations

from typing import Any

import pytest_socket

ANSWERS = True
REFUSALS = (pytest_socket.SocketBlockedError,)


def activate(url: str) -> None:
    pytest_socket.disable_socket(allow_unix_socket=True)


def deactivate() -> None:
    pytest_socket.enable_socket()


def seen(received: Any) -> int:
    return 0
