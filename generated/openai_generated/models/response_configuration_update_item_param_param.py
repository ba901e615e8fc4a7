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
class ResponseConfigurationUpdateItemParamParam(Model):
    """Response configuration update item param param (`configuration_update`)."""

    type: Literal["configuration_update"] = "configuration_update"
    id: str | None = None
    reasoning: ResponseConfigurationUpdateItemReasoning | None = None
    text: ResponseConfigurationUpdateItemText | None = None
