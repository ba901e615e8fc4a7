# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.output_item_list_response_result import OutputItemListResponseResult as Result
    from openai_generated.models.output_item_retrieve_response import (
        OutputItemRetrieveResponse as OutputItemRetrieveResponse,
    )
    from openai_generated.models.output_item_retrieve_response_sample import OutputItemRetrieveResponseSample as Sample
    from openai_generated.models.output_item_retrieve_response_sample_input import (
        OutputItemRetrieveResponseSampleInput as SampleInput,
    )
    from openai_generated.models.output_item_retrieve_response_sample_output import (
        OutputItemRetrieveResponseSampleOutput as SampleOutput,
    )
    from openai_generated.models.output_item_retrieve_response_sample_usage import (
        OutputItemRetrieveResponseSampleUsage as SampleUsage,
    )


__all__ = ["OutputItemRetrieveResponse", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputItemRetrieveResponse": "openai_generated.models.output_item_retrieve_response",
        "Result": "openai_generated.models.output_item_list_response_result:OutputItemListResponseResult",
        "Sample": "openai_generated.models.output_item_retrieve_response_sample:OutputItemRetrieveResponseSample",
        "SampleInput": "openai_generated.models.output_item_retrieve_response_sample_input:OutputItemRetrieveResponseSampleInput",
        "SampleOutput": "openai_generated.models.output_item_retrieve_response_sample_output:OutputItemRetrieveResponseSampleOutput",
        "SampleUsage": "openai_generated.models.output_item_retrieve_response_sample_usage:OutputItemRetrieveResponseSampleUsage",
    },
)
