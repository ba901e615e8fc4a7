# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.output_text import OutputText


@model
class AgentContentEncryptedContent(Model):
    """Agent content encrypted content (`encrypted_content`)."""

    encrypted_content: str
    type: Literal["encrypted_content"] = "encrypted_content"
    """Always `encrypted_content`."""


if TYPE_CHECKING:
    AgentContent: TypeAlias = OutputText | AgentContentEncryptedContent
    """Agent content: one of 2 kinds, told apart by `type`."""
else:
    AgentContent = TaggedUnion(
        "AgentContent",
        __package__,
        key="type",
        variants={
            "encrypted_content": "AgentContentEncryptedContent",
            "output_text": "OutputText",
        },
        shapes=(),
    )
