# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.noise_reduction_type import NoiseReductionType as NoiseReductionType


__all__ = ["NoiseReductionType"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "NoiseReductionType": "openai_generated.models.noise_reduction_type",
    },
)
