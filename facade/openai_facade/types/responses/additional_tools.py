# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.additional_tools import AdditionalTools as AdditionalTools


__all__ = ["AdditionalTools"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalTools": "openai_generated.models.additional_tools",
    },
)
