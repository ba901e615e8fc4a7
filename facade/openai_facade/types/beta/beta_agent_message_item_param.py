# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_message_item_param_content import (
        BetaAgentMessageItemParamContent as Content,
        BetaEncryptedContentParam as ContentEncryptedContent,
    )
    from openai_generated.params.beta_agent_tag_param import BetaAgentTagParam as Agent
    from openai_generated.params.beta_item_param import BetaAgentMessageItemParam as BetaAgentMessageItemParam


__all__ = ["Agent", "BetaAgentMessageItemParam", "Content", "ContentEncryptedContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Agent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "BetaAgentMessageItemParam": "openai_generated.params.beta_item_param",
        "Content": "openai_generated.params.beta_agent_message_item_param_content:BetaAgentMessageItemParamContent",
        "ContentEncryptedContent": "openai_generated.params.beta_agent_message_item_param_content:BetaEncryptedContentParam",
    },
)
