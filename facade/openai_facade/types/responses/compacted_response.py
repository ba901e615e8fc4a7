# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage as Image
    from openai_generated.models.compacted_response import CompactedResponse as CompactedResponse


__all__ = ["CompactedResponse", "Image"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompactedResponse": "openai_generated.models.compacted_response",
        "Image": "openai_generated.models.beta_compacted_response_image:BetaCompactedResponseImage",
    },
)
