# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_traces_page import SessionTrace as SessionTrace


__all__ = ["SessionTrace"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionTrace": "openai_generated.models.agent_session_traces_page",
    },
)
