# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run_step import (
        RunStep as RunStep,
        RunStepLastError as LastError,
        RunStepUsage as Usage,
    )
    from openai_generated.models.run_step_step_details import RunStepStepDetails as StepDetails


__all__ = ["LastError", "RunStep", "StepDetails", "Usage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LastError": "openai_generated.models.run_step:RunStepLastError",
        "RunStep": "openai_generated.models.run_step",
        "StepDetails": "openai_generated.models.run_step_step_details:RunStepStepDetails",
        "Usage": "openai_generated.models.run_step:RunStepUsage",
    },
)
