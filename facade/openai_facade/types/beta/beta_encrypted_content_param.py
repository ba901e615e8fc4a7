# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_agent_message_item_param_content import (
        BetaEncryptedContentParam as BetaEncryptedContentParam,
    )


__all__ = ["BetaEncryptedContentParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaEncryptedContentParam": "openai_generated.params.beta_agent_message_item_param_content",
    },
)
