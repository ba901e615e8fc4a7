# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.container_reference_param import ContainerReferenceParam as ContainerReferenceParam


__all__ = ["ContainerReferenceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerReferenceParam": "openai_generated.params.container_reference_param",
    },
)
