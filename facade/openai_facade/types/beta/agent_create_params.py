# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.agent_create_params import AgentCreateParams as AgentCreateParams
    from openai_generated.params.agent_create_params_compaction import AgentCreateParamsCompaction as Compaction
    from openai_generated.params.agent_create_params_experimental import AgentCreateParamsExperimental as Experimental


__all__ = ["AgentCreateParams", "Compaction", "Experimental"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentCreateParams": "openai_generated.params.agent_create_params",
        "Compaction": "openai_generated.params.agent_create_params_compaction:AgentCreateParamsCompaction",
        "Experimental": "openai_generated.params.agent_create_params_experimental:AgentCreateParamsExperimental",
    },
)
