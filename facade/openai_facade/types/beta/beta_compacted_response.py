# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_compact_resource import BetaCompactResource as BetaCompactedResponse
    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage as Image


__all__ = ["BetaCompactedResponse", "Image"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaCompactedResponse": "openai_generated.models.beta_compact_resource:BetaCompactResource",
        "Image": "openai_generated.models.beta_compacted_response_image:BetaCompactedResponseImage",
    },
)
