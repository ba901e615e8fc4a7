# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_create_params import (
        SessionCreateParams as SessionCreateParams,
        SessionCreateParams as SessionCreateParamsBase,
        SessionCreateParams as SessionCreateParamsNonStreaming,
        SessionCreateParams as SessionCreateParamsStreaming,
        SessionCreateParamsAgent as Agent,
        SessionCreateParamsAgentCompaction as AgentCompaction,
        SessionCreateParamsAgentExperimental as AgentExperimental,
        SessionCreateParamsStreamOptions as StreamOptions,
    )
    from openai_generated.params.session_create_params_prompt_cache_options import (
        SessionCreateParamsPromptCacheOptions as PromptCacheOptions,
    )


__all__ = [
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "PromptCacheOptions",
    "SessionCreateParams",
    "SessionCreateParamsBase",
    "SessionCreateParamsNonStreaming",
    "SessionCreateParamsStreaming",
    "StreamOptions",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.session_create_params:SessionCreateParamsAgent",
        "AgentCompaction": "openai_generated.params.session_create_params:SessionCreateParamsAgentCompaction",
        "AgentExperimental": "openai_generated.params.session_create_params:SessionCreateParamsAgentExperimental",
        "PromptCacheOptions": "openai_generated.params.session_create_params_prompt_cache_options:SessionCreateParamsPromptCacheOptions",
        "SessionCreateParams": "openai_generated.params.session_create_params",
        "SessionCreateParamsBase": "openai_generated.params.session_create_params:SessionCreateParams",
        "SessionCreateParamsNonStreaming": "openai_generated.params.session_create_params:SessionCreateParams",
        "SessionCreateParamsStreaming": "openai_generated.params.session_create_params:SessionCreateParams",
        "StreamOptions": "openai_generated.params.session_create_params:SessionCreateParamsStreamOptions",
    },
)
