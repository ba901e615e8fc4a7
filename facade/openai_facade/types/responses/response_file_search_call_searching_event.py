# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_file_search_call_completed_event import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )


__all__ = ["ResponseFileSearchCallSearchingEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFileSearchCallSearchingEvent": "openai_generated.models.response_file_search_call_completed_event",
    },
)
