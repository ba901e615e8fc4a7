# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_web_search_call_completed_event import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )


__all__ = ["ResponseWebSearchCallSearchingEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseWebSearchCallSearchingEvent": "openai_generated.models.response_web_search_call_completed_event",
    },
)
