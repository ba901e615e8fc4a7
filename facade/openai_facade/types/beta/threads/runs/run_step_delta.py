# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run_step_delta_step_details import RunStepDeltaStepDetails as StepDetails
    from openai_generated.models.run_step_stream_event import RunStepDelta as RunStepDelta


__all__ = ["RunStepDelta", "StepDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RunStepDelta": "openai_generated.models.run_step_stream_event",
        "StepDetails": "openai_generated.models.run_step_delta_step_details:RunStepDeltaStepDetails",
    },
)
