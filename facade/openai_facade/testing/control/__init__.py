"""The emulator steered from outside: HTTP below `/_emulator/`, and files of rules, in the words of the Python methods.

May import everything of the emulator but its routes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .panel import Panel

__all__ = ["Panel"]


def __getattr__(name: str) -> Any:
    if name == "Panel":
        return import_module(".panel", __name__).Panel
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
