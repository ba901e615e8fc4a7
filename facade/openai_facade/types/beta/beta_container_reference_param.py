# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_container_reference_param import (
        BetaContainerReferenceParam as BetaContainerReferenceParam,
    )


__all__ = ["BetaContainerReferenceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaContainerReferenceParam": "openai_generated.params.beta_container_reference_param",
    },
)
