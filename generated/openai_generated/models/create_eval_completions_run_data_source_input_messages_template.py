# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.create_eval_completions_run_data_source_input_messages_template_template import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate,
    )


@model
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(Model):
    """Create eval completions run data source input messages template (`template`)."""

    type: Literal["template"] = "template"
    """Which variant this is: `template` or `item_reference`."""
    template: list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate]
    """Messages in which `{{ item.… }}` is replaced by the item's fields."""
