"""A local server that speaks the OpenAI API, for trying things out and for tests.

    from openai_facade.testing import Emulator

    with Emulator() as server:
        client = OpenAI(base_url=server.base_url, api_key="sk-test")

Needs the extra `testing`. Nothing is imported before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import faults
    from .answers import Answer
    from .emulator import Emulator
    from .faults import Fault
    from .incoming import Incoming

__all__ = ["Answer", "Emulator", "Fault", "Incoming", "faults"]

_HOMES = {"Answer": "answers", "Emulator": "emulator", "Fault": "faults", "Incoming": "incoming"}


def __getattr__(name: str) -> Any:
    if name == "faults":
        return import_module(".faults", __name__)
    if name in _HOMES:
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
