"""Graders: how good an answer is, computed as the API does: by its text, by a model, by a formula of other grades.

May import answers, words, decoding and the model's rooms, and no routes.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .grades import Grade, grade

__all__ = ["Grade", "grade"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(import_module(".grades", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
