# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.beta.responses.input_items import (
        AsyncInputItems as AsyncInputItems,
        AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse,
        InputItems as InputItems,
        InputItemsWithRawResponse as InputItemsWithRawResponse,
        InputItemsWithStreamingResponse as InputItemsWithStreamingResponse,
    )


__all__ = [
    "AsyncInputItems",
    "AsyncInputItemsWithRawResponse",
    "AsyncInputItemsWithStreamingResponse",
    "InputItems",
    "InputItemsWithRawResponse",
    "InputItemsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputItems": "openai_generated.resources.beta.responses.input_items",
        "AsyncInputItems": "openai_generated.resources.beta.responses.input_items",
        "InputItemsWithRawResponse": "openai_generated.resources.beta.responses.input_items",
        "AsyncInputItemsWithRawResponse": "openai_generated.resources.beta.responses.input_items",
        "InputItemsWithStreamingResponse": "openai_generated.resources.beta.responses.input_items",
        "AsyncInputItemsWithStreamingResponse": "openai_generated.resources.beta.responses.input_items",
    },
)
