# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_create_params_prompt_cache_options import (
        SessionCreateParamsPromptCacheOptions as PromptCacheOptions,
    )
    from openai_generated.params.session_update_params import (
        SessionUpdateParams as SessionUpdateParams,
        SessionUpdateParamsAgent as Agent,
        SessionUpdateParamsAgentReasoning as AgentReasoning,
    )


__all__ = ["Agent", "AgentReasoning", "PromptCacheOptions", "SessionUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.session_update_params:SessionUpdateParamsAgent",
        "AgentReasoning": "openai_generated.params.session_update_params:SessionUpdateParamsAgentReasoning",
        "PromptCacheOptions": "openai_generated.params.session_create_params_prompt_cache_options:SessionCreateParamsPromptCacheOptions",
        "SessionUpdateParams": "openai_generated.params.session_update_params",
    },
)
