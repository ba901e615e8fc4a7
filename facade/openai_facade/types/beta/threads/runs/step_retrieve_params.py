# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.step_retrieve_params import StepRetrieveParams as StepRetrieveParams


__all__ = ["StepRetrieveParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "StepRetrieveParams": "openai_generated.params.step_retrieve_params",
    },
)
