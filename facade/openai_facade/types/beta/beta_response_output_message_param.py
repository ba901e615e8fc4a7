# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_output_message_content_param import BetaOutputMessageContentParam as Content
    from openai_generated.params.beta_response_output_message_param import (
        BetaResponseOutputMessageParam as BetaResponseOutputMessageParam,
    )


__all__ = ["Agent", "BetaResponseOutputMessageParam", "Content"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseOutputMessageParam": "openai_generated.params.beta_response_output_message_param",
        "Content": "openai_generated.params.beta_output_message_content_param:BetaOutputMessageContentParam",
    },
)
