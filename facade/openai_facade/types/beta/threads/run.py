# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run import (
        Run as Run,
        RunIncompleteDetails as IncompleteDetails,
        RunLastError as LastError,
        RunRequiredAction as RequiredAction,
        RunRequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs,
        RunUsage as Usage,
    )
    from openai_generated.models.run_truncation_strategy import RunTruncationStrategy as TruncationStrategy


__all__ = [
    "IncompleteDetails",
    "LastError",
    "RequiredAction",
    "RequiredActionSubmitToolOutputs",
    "Run",
    "TruncationStrategy",
    "Usage",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "IncompleteDetails": "openai_generated.models.run:RunIncompleteDetails",
        "LastError": "openai_generated.models.run:RunLastError",
        "RequiredAction": "openai_generated.models.run:RunRequiredAction",
        "RequiredActionSubmitToolOutputs": "openai_generated.models.run:RunRequiredActionSubmitToolOutputs",
        "Run": "openai_generated.models.run",
        "TruncationStrategy": "openai_generated.models.run_truncation_strategy:RunTruncationStrategy",
        "Usage": "openai_generated.models.run:RunUsage",
    },
)
