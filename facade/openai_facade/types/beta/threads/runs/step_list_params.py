# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.step_list_params import StepListParams as StepListParams


__all__ = ["StepListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "StepListParams": "openai_generated.params.step_list_params",
    },
)
