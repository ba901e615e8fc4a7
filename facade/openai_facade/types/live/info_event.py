# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.decision_event import InfoEvent as InfoEvent


__all__ = ["InfoEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InfoEvent": "openai_generated.models.decision_event",
    },
)
