# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run import Run as Run
    from openai_generated.models.run_incomplete_details import RunIncompleteDetails as IncompleteDetails
    from openai_generated.models.run_last_error import RunLastError as LastError
    from openai_generated.models.run_required_action import RunRequiredAction as RequiredAction
    from openai_generated.models.run_required_action_submit_tool_outputs import (
        RunRequiredActionSubmitToolOutputs as RequiredActionSubmitToolOutputs,
    )
    from openai_generated.models.run_truncation_strategy import RunTruncationStrategy as TruncationStrategy
    from openai_generated.models.run_usage import RunUsage as Usage


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
        "IncompleteDetails": "openai_generated.models.run_incomplete_details:RunIncompleteDetails",
        "LastError": "openai_generated.models.run_last_error:RunLastError",
        "RequiredAction": "openai_generated.models.run_required_action:RunRequiredAction",
        "RequiredActionSubmitToolOutputs": "openai_generated.models.run_required_action_submit_tool_outputs:RunRequiredActionSubmitToolOutputs",
        "Run": "openai_generated.models.run",
        "TruncationStrategy": "openai_generated.models.run_truncation_strategy:RunTruncationStrategy",
        "Usage": "openai_generated.models.run_usage:RunUsage",
    },
)
