# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.run_step_stream_event import RunStepDeltaEvent as RunStepDeltaEvent


__all__ = ["RunStepDeltaEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RunStepDeltaEvent": "openai_generated.models.run_step_stream_event",
    },
)
