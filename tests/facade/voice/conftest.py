"""A sounddevice without sound: callbacks run in a thread, as the real ones do, on blocks that a test lays out."""

from __future__ import annotations

import sys
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BLOCK = 480


class CallbackStop(Exception):
    """Play what is there, then end."""


class CallbackAbort(Exception):
    """End at once."""


class FakeStream:
    """One stream; `opened` in the module has them all.

    Attributes:
        options: What it was made with.
        written: What a player wrote, block by block.
        closed: The `with` block was left.
    """

    def __init__(self, module: FakeSoundDevice, **options: Any) -> None:
        self.options = options
        self.written: list[Any] = []
        self.closed = False
        self._module = module
        self._callback: Callable[..., None] = options.pop("callback")
        self._finished: Callable[[], None] = options.pop("finished_callback")
        self._thread = threading.Thread(target=self._run)
        module.opened.append(self)

    def blocks(self) -> Iterator[Any]:
        raise AssertionError("one of the two kinds says what its blocks are")

    def _run(self) -> None:
        for block in self.blocks():
            if self.closed:
                return
            try:
                self._callback(block, len(block), None, None)
            except (CallbackStop, CallbackAbort):
                break
        self._finished()

    def __enter__(self) -> FakeStream:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.closed = True
        self._thread.join(timeout=5)


class InputStream(FakeStream):
    """A microphone that hears `module.heard` and then silence."""

    def blocks(self) -> Iterator[Any]:
        shape = (BLOCK, self.options["channels"])
        for block in self._module.heard:
            yield block.astype(self.options["dtype"]).reshape(-1, self.options["channels"])
        while True:
            threading.Event().wait(0.001)
            yield np.zeros(shape, self.options["dtype"])


class OutputStream(FakeStream):
    """A loudspeaker."""

    def blocks(self) -> Iterator[Any]:
        while True:
            threading.Event().wait(0.001)
            block = np.full((BLOCK, self.options["channels"]), np.nan, self.options["dtype"])
            yield block
            self.written.append(block)


class FakeSoundDevice(ModuleType):
    """What stands in for the module.

    Attributes:
        heard: Blocks that a microphone hears.
        opened: The streams that were opened.
    """

    CallbackStop = CallbackStop
    CallbackAbort = CallbackAbort

    def __init__(self) -> None:
        super().__init__("sounddevice")
        self.heard: list[Any] = []
        self.opened: list[FakeStream] = []

    def InputStream(self, **options: Any) -> FakeStream:  # noqa: N802
        return InputStream(self, **options)

    def OutputStream(self, **options: Any) -> FakeStream:  # noqa: N802
        return OutputStream(self, **options)

    def played(self) -> Any:
        """What the last player wrote, in one piece."""
        return np.concatenate([np.zeros((0, 1), np.float32), *self.opened[-1].written])[:, 0]


@pytest.fixture
def sounddevice(monkeypatch: pytest.MonkeyPatch) -> FakeSoundDevice:
    fake = FakeSoundDevice()
    monkeypatch.setitem(sys.modules, "sounddevice", fake)
    return fake


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
