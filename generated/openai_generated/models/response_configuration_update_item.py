# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_configuration_update_item_reasoning import (
        ResponseConfigurationUpdateItemReasoning,
    )
    from openai_generated.models.response_configuration_update_item_text import ResponseConfigurationUpdateItemText


@model
class ResponseConfigurationUpdateItem(Model):
    """Response configuration update item (`configuration_update`)."""

    id: str
    """Names the item in events, references and deletions."""
    type: Literal["configuration_update"] = "configuration_update"
    """Always `configuration_update`."""
    reasoning: ResponseConfigurationUpdateItemReasoning | None = None
    """How the model thinks from this item on."""
    text: ResponseConfigurationUpdateItemText | None = None
    """What form the text has from this item on."""
