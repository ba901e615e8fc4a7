# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """Create eval completions run data source input messages item reference (`item_reference`)."""

    type: Required[Literal["item_reference"]]
    """Always `item_reference`."""
    item_reference: Required[str]
