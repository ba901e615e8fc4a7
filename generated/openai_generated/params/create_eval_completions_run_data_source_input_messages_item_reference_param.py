# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """Create eval completions run data source input messages item reference (`item_reference`)."""

    type: Required[Literal["item_reference"]]
    """Which variant this is: `template` or `item_reference`."""
    item_reference: Required[str]
    """The field of the item that holds the messages, such as `item.input_trajectory`."""
