# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.message_creation_step_details_message_creation import (
        MessageCreationStepDetailsMessageCreation,
    )


@model
class MessageCreationStepDetails(Model):
    """Message creation step details (`message_creation`)."""

    type: Literal["message_creation"] = "message_creation"
    """Always `message_creation`."""
    message_creation: MessageCreationStepDetailsMessageCreation
    """The message that the step wrote."""
