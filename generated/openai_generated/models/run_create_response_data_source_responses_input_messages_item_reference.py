# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RunCreateResponseDataSourceResponsesInputMessagesItemReference(Model):
    """Run create response data source responses input messages item reference (`item_reference`)."""

    type: Literal["item_reference"] = "item_reference"
    """Which variant this is: `template` or `item_reference`."""
    item_reference: str
    """The field of the item that holds the messages, such as `item.input_trajectory`."""
