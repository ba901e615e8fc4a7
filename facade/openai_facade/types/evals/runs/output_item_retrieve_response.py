# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.output_item_retrieve_response import (
        OutputItemListResponseResult as Result,
        OutputItemRetrieveResponse as OutputItemRetrieveResponse,
        OutputItemRetrieveResponseSample as Sample,
        OutputItemRetrieveResponseSampleInput as SampleInput,
        OutputItemRetrieveResponseSampleOutput as SampleOutput,
        OutputItemRetrieveResponseSampleUsage as SampleUsage,
    )


__all__ = ["OutputItemRetrieveResponse", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputItemRetrieveResponse": "openai_generated.models.output_item_retrieve_response",
        "Result": "openai_generated.models.output_item_retrieve_response:OutputItemListResponseResult",
        "Sample": "openai_generated.models.output_item_retrieve_response:OutputItemRetrieveResponseSample",
        "SampleInput": "openai_generated.models.output_item_retrieve_response:OutputItemRetrieveResponseSampleInput",
        "SampleOutput": "openai_generated.models.output_item_retrieve_response:OutputItemRetrieveResponseSampleOutput",
        "SampleUsage": "openai_generated.models.output_item_retrieve_response:OutputItemRetrieveResponseSampleUsage",
    },
)
