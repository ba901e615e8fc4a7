# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_steer_input_content_param import (
        ResponseSteerInputContentParam as ResponseSteerInputContentParam,
    )


__all__ = ["ResponseSteerInputContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerInputContentParam": "openai_generated.params.response_steer_input_content_param",
    },
)
