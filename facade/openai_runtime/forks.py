"""What a fork leaves behind in the child: locks that nobody holds, and no import that nobody ends.

Only the thread that forks goes on in a child. A lock that another thread held would be held for ever there, and so
would the lock of a module that another thread was importing.
"""

from __future__ import annotations

import os
import sys
import threading
import weakref
from contextlib import suppress
from importlib import import_module
from typing import Final

_OURS: Final = frozenset(
    {"openai_facade", "openai_generated", "openai_runtime", "httpx", "httpcore", "certifi", "idna"}
)
"""Packages that calls import when they need them, and whose imports end by themselves."""

pid: int = os.getpid()
"""The id of this process, also in a child: asking the system for it takes a system call each time."""
_locks: weakref.WeakSet[Lock] = weakref.WeakSet()


class Lock:
    """A lock that is free in the child of a fork, whoever held it in the parent."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        _locks.add(self)

    def acquire(self, blocking: bool = True) -> bool:
        """Take the lock; false when it is held and `blocking` is false."""
        return self._lock.acquire(blocking)

    def release(self) -> None:
        """Let the lock go."""
        with suppress(RuntimeError):  # a child of the thread that held it finds it free already
            self._lock.release()

    def locked(self) -> bool:
        """Whether somebody holds the lock."""
        return self._lock.locked()

    def renew(self) -> None:
        """Free the lock, without asking who holds it."""
        self._lock = threading.Lock()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(self, *error: object) -> None:
        self.release()


def _await_imports() -> None:
    """Let other threads end the imports that they have begun; an import of the same name waits for just that."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in _OURS and getattr(getattr(module, "__spec__", None), "_initializing", False):
            with suppress(Exception):  # whoever began it is told
                import_module(name)


def _begin_child() -> None:
    global pid
    pid = os.getpid()
    for lock in _locks:
        lock.renew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_await_imports, after_in_child=_begin_child)
