# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.multi_agent_config_param import MultiAgentConfigParam as MultiAgentConfigParam


__all__ = ["MultiAgentConfigParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "MultiAgentConfigParam": "openai_generated.params.multi_agent_config_param",
    },
)
