# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_text_param import AgentTextParam as AgentTextParam


__all__ = ["AgentTextParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentTextParam": "openai_generated.params.agent_text_param",
    },
)
