# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.image_input_reference_param import ImageInputReferenceParam as ImageInputReferenceParam


__all__ = ["ImageInputReferenceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageInputReferenceParam": "openai_generated.params.image_input_reference_param",
    },
)
