# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_content import (
        AgentContent as AgentContent,
        AgentContentEncryptedContent as EncryptedContentResource,
    )


__all__ = ["AgentContent", "EncryptedContentResource"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentContent": "openai_generated.models.agent_content",
        "EncryptedContentResource": "openai_generated.models.agent_content:AgentContentEncryptedContent",
    },
)
