# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_steer_event_param import ResponseSteerEventParam as ResponseSteerEventParam


__all__ = ["ResponseSteerEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerEventParam": "openai_generated.params.response_steer_event_param",
    },
)
