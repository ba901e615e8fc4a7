# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """Create eval completions run data source input messages template (`template`)."""

    type: Required[Literal["template"]]
    """Which variant this is: `template` or `item_reference`."""
    template: Required[Iterable[params.CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam | Model]]
    """Messages in which `{{ item.… }}` is replaced by the item's fields."""


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """Create eval completions run data source input messages item reference (`item_reference`)."""

    type: Required[Literal["item_reference"]]
    """Which variant this is: `template` or `item_reference`."""
    item_reference: Required[str]
    """The field of the item that holds the messages, such as `item.input_trajectory`."""


CreateEvalCompletionsRunDataSourceInputMessagesParam: TypeAlias = (
    params.CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam
    | params.CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
)
"""Create eval completions run data source input messages: one of 2 kinds, told apart by `type`."""
