# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_compaction_compacting_event import (
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    )


__all__ = ["ResponseCompactionCompactingEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCompactionCompactingEvent": "openai_generated.models.response_compaction_compacting_event",
    },
)
