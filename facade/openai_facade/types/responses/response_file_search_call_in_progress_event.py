# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )


__all__ = ["ResponseFileSearchCallInProgressEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFileSearchCallInProgressEvent": "openai_generated.models.response_file_search_call_in_progress_event",
    },
)
