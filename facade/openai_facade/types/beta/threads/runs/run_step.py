# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run_step import RunStep as RunStep
    from openai_generated.models.run_step_last_error import RunStepLastError as LastError
    from openai_generated.models.run_step_step_details import RunStepStepDetails as StepDetails
    from openai_generated.models.run_step_usage import RunStepUsage as Usage


__all__ = ["LastError", "RunStep", "StepDetails", "Usage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LastError": "openai_generated.models.run_step_last_error:RunStepLastError",
        "RunStep": "openai_generated.models.run_step",
        "StepDetails": "openai_generated.models.run_step_step_details:RunStepStepDetails",
        "Usage": "openai_generated.models.run_step_usage:RunStepUsage",
    },
)
