# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.output_message_content import OutputMessageContent as Content
    from openai_generated.models.response_output_message import ResponseOutputMessage as ResponseOutputMessage


__all__ = ["Content", "ResponseOutputMessage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.models.output_message_content:OutputMessageContent",
        "ResponseOutputMessage": "openai_generated.models.response_output_message",
    },
)
