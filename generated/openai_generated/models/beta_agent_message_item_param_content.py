# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.beta_response_input_image_content import BetaResponseInputImageContent
    from openai_generated.models.beta_response_input_text_content import BetaResponseInputTextContent


@model
class BetaEncryptedContentParam(Model):
    """Beta encrypted content param (`encrypted_content`)."""

    type: Literal["encrypted_content"] = "encrypted_content"
    """Always `encrypted_content`."""
    encrypted_content: str
    """A message that only the server can read; send it back unchanged."""


if TYPE_CHECKING:
    BetaAgentMessageItemParamContent: TypeAlias = (
        BetaResponseInputTextContent | BetaResponseInputImageContent | BetaEncryptedContentParam
    )
    """Beta agent message item param content: one of 3 kinds, told apart by `type`."""
else:
    BetaAgentMessageItemParamContent = TaggedUnion(
        "BetaAgentMessageItemParamContent",
        __package__,
        key="type",
        variants={
            "encrypted_content": "BetaEncryptedContentParam",
            "input_image": "BetaResponseInputImageContent",
            "input_text": "BetaResponseInputTextContent",
        },
        shapes=(),
    )
