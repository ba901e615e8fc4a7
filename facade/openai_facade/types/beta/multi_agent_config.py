# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.multi_agent_config import MultiAgentConfig as MultiAgentConfig


__all__ = ["MultiAgentConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MultiAgentConfig": "openai_generated.models.multi_agent_config",
    },
)
