# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.live_create_response_session import LiveCreateResponseSession as Session
    from openai_generated.models.live_create_response_transport import LiveCreateResponseTransport as Transport
    from openai_generated.models.session_fork_response import SessionForkResponse as SessionForkResponse


__all__ = ["Session", "SessionForkResponse", "Transport"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Session": "openai_generated.models.live_create_response_session:LiveCreateResponseSession",
        "SessionForkResponse": "openai_generated.models.session_fork_response",
        "Transport": "openai_generated.models.live_create_response_transport:LiveCreateResponseTransport",
    },
)
