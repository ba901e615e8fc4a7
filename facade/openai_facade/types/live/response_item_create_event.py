# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_item_create_event import ResponseItemCreateEvent as ResponseItemCreateEvent


__all__ = ["ResponseItemCreateEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseItemCreateEvent": "openai_generated.models.response_item_create_event",
    },
)
