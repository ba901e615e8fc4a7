# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.inline_capability_source_param import (
        InlineCapabilitySourceParam as InlineCapabilitySourceParam,
    )


__all__ = ["InlineCapabilitySourceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InlineCapabilitySourceParam": "openai_generated.params.inline_capability_source_param",
    },
)
