# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_input_content_param import (
        ResponseInputContentParam as ResponseInputContentParam,
    )


__all__ = ["ResponseInputContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseInputContentParam": "openai_generated.params.response_input_content_param",
    },
)
