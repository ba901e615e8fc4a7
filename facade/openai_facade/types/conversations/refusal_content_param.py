# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.output_message_content_param import ResponseOutputRefusalParam as RefusalContentParam


__all__ = ["RefusalContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RefusalContentParam": "openai_generated.params.output_message_content_param:ResponseOutputRefusalParam",
    },
)
