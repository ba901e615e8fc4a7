# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.live_create_response import LiveCreateResponse as LiveCreateResponse
    from openai_generated.models.live_create_response_session import LiveCreateResponseSession as Session
    from openai_generated.models.live_create_response_transport import LiveCreateResponseTransport as Transport


__all__ = ["LiveCreateResponse", "Session", "Transport"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LiveCreateResponse": "openai_generated.models.live_create_response",
        "Session": "openai_generated.models.live_create_response_session:LiveCreateResponseSession",
        "Transport": "openai_generated.models.live_create_response_transport:LiveCreateResponseTransport",
    },
)
