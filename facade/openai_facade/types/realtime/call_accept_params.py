# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_session_create_request_param import (
        RealtimeSessionCreateRequestParam as CallAcceptParams,
    )


__all__ = ["CallAcceptParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CallAcceptParams": "openai_generated.params.realtime_session_create_request_param:RealtimeSessionCreateRequestParam",
    },
)
