# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentContentEncryptedContent(Model):
    """Agent content encrypted content (`encrypted_content`)."""

    encrypted_content: str
    type: Literal["encrypted_content"] = "encrypted_content"
