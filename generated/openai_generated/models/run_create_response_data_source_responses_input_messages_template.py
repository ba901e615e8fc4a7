# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_create_response_data_source_responses_input_messages_template_template import (
        RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate,
    )


@model
class RunCreateResponseDataSourceResponsesInputMessagesTemplate(Model):
    """Run create response data source responses input messages template (`template`)."""

    type: Literal["template"] = "template"
    """Which variant this is: `template` or `item_reference`."""
    template: list[RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplate]
    """Messages in which `{{ item.… }}` is replaced by the item's fields."""
