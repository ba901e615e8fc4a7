# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.easy_input_message_param import EasyInputMessageParam as EasyInputMessageParam


__all__ = ["EasyInputMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EasyInputMessageParam": "openai_generated.params.easy_input_message_param",
    },
)
