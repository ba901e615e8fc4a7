# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run_step_step_details import (
        MessageCreationStepDetails as MessageCreationStepDetails,
        MessageCreationStepDetailsMessageCreation as MessageCreation,
    )


__all__ = ["MessageCreation", "MessageCreationStepDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MessageCreation": "openai_generated.models.run_step_step_details:MessageCreationStepDetailsMessageCreation",
        "MessageCreationStepDetails": "openai_generated.models.run_step_step_details",
    },
)
