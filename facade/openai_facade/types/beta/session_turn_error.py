# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.turn import SessionTurnError as SessionTurnError


__all__ = ["SessionTurnError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionTurnError": "openai_generated.models.turn",
    },
)
