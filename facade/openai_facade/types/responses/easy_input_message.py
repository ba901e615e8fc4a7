# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.easy_input_message import EasyInputMessage as EasyInputMessage


__all__ = ["EasyInputMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EasyInputMessage": "openai_generated.models.easy_input_message",
    },
)
