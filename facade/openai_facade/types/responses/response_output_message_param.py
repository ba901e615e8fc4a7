# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.output_message_content_param import OutputMessageContentParam as Content
    from openai_generated.params.response_output_message_param import (
        ResponseOutputMessageParam as ResponseOutputMessageParam,
    )


__all__ = ["Content", "ResponseOutputMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Content": "openai_generated.params.output_message_content_param:OutputMessageContentParam",
        "ResponseOutputMessageParam": "openai_generated.params.response_output_message_param",
    },
)
