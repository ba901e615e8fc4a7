# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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


@model
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(Model):
    """Create eval completions run data source input messages item reference (`item_reference`)."""

    type: Literal["item_reference"] = "item_reference"
    """Which variant this is: `template` or `item_reference`."""
    item_reference: str
    """The field of the item that holds the messages, such as `item.input_trajectory`."""


if TYPE_CHECKING:
    CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
    )
    """Create eval completions run data source input messages: one of 2 kinds, told apart by `type`."""
else:
    CreateEvalCompletionsRunDataSourceInputMessages = TaggedUnion(
        "CreateEvalCompletionsRunDataSourceInputMessages",
        __package__,
        key="type",
        variants={
            "item_reference": "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
            "template": "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
        },
        shapes=(),
    )
