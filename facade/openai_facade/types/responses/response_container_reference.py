# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_container_reference import (
        ResponseContainerReference as ResponseContainerReference,
    )


__all__ = ["ResponseContainerReference"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseContainerReference": "openai_generated.models.response_container_reference",
    },
)
