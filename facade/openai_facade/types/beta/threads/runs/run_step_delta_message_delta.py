# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run_step_delta_step_details import (
        RunStepDeltaMessageDelta as RunStepDeltaMessageDelta,
        RunStepDeltaMessageDeltaMessageCreation as MessageCreation,
    )


__all__ = ["MessageCreation", "RunStepDeltaMessageDelta"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MessageCreation": "openai_generated.models.run_step_delta_step_details:RunStepDeltaMessageDeltaMessageCreation",
        "RunStepDeltaMessageDelta": "openai_generated.models.run_step_delta_step_details",
    },
)
