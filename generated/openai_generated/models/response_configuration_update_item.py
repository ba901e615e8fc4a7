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
    type: Literal["configuration_update"] = "configuration_update"
    reasoning: ResponseConfigurationUpdateItemReasoning | None = None
    text: ResponseConfigurationUpdateItemText | None = None
