"""What the emulated model does: rules from a request to a behaviour, a queue for the next turns, and a fallback.

No module here knows the wire: a request comes as an `Ask`, and what is to happen goes back as a `Behaviour`. May
import the faults and answers above it, and nothing else of the emulator.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .asking import Ask
    from .behaviour import Behaviour
    from .rules import Model
    from .verbs import Turns, Verbs

__all__ = ["Ask", "Behaviour", "Model", "Turns", "Verbs"]

_HOMES = {"Ask": "asking", "Behaviour": "behaviour", "Model": "rules", "Turns": "verbs", "Verbs": "verbs"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
