# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_create_params_prompt_cache_options import (
        SessionCreateParamsPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.params.session_update_params import SessionUpdateParams as SessionUpdateParams
    from openai_generated.params.session_update_params_agent import SessionUpdateParamsAgent as Agent
    from openai_generated.params.session_update_params_agent_reasoning import (
        SessionUpdateParamsAgentReasoning as AgentReasoning,
    )


__all__ = ["Agent", "AgentReasoning", "PromptCacheOptions", "SessionUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.session_update_params_agent:SessionUpdateParamsAgent",
        "AgentReasoning": "openai_generated.params.session_update_params_agent_reasoning:SessionUpdateParamsAgentReasoning",
        "PromptCacheOptions": "openai_generated.params.session_create_params_prompt_cache_options:SessionCreateParamsPromptCacheOptions",
        "SessionUpdateParams": "openai_generated.params.session_update_params",
    },
)
