# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_session_input_message_param import (
        AgentSessionInputMessageParam as AgentSessionInputMessageParam,
    )


__all__ = ["AgentSessionInputMessageParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionInputMessageParam": "openai_generated.params.agent_session_input_message_param",
    },
)
