# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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


@model
class RunCreateResponseDataSourceResponsesInputMessagesItemReference(Model):
    """Run create response data source responses input messages item reference (`item_reference`)."""

    type: Literal["item_reference"] = "item_reference"
    """Which variant this is: `template` or `item_reference`."""
    item_reference: str
    """The field of the item that holds the messages, such as `item.input_trajectory`."""


if TYPE_CHECKING:
    RunCreateResponseDataSourceResponsesInputMessages: TypeAlias = (
        RunCreateResponseDataSourceResponsesInputMessagesTemplate
        | RunCreateResponseDataSourceResponsesInputMessagesItemReference
    )
    """Run create response data source responses input messages: one of 2 kinds, told apart by `type`."""
else:
    RunCreateResponseDataSourceResponsesInputMessages = TaggedUnion(
        "RunCreateResponseDataSourceResponsesInputMessages",
        __package__,
        key="type",
        variants={
            "item_reference": "RunCreateResponseDataSourceResponsesInputMessagesItemReference",
            "template": "RunCreateResponseDataSourceResponsesInputMessagesTemplate",
        },
        shapes=(),
    )
