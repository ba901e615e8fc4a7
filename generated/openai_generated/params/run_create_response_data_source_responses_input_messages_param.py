# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RunCreateResponseDataSourceResponsesInputMessagesTemplateParam(TypedDict, total=False):
    """Run create response data source responses input messages template (`template`)."""

    type: Required[Literal["template"]]
    """Which variant this is: `template` or `item_reference`."""
    template: Required[Iterable[params.RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateParam | Model]]
    """Messages in which `{{ item.… }}` is replaced by the item's fields."""


class RunCreateResponseDataSourceResponsesInputMessagesItemReferenceParam(TypedDict, total=False):
    """Run create response data source responses input messages item reference (`item_reference`)."""

    type: Required[Literal["item_reference"]]
    """Which variant this is: `template` or `item_reference`."""
    item_reference: Required[str]
    """The field of the item that holds the messages, such as `item.input_trajectory`."""


RunCreateResponseDataSourceResponsesInputMessagesParam: TypeAlias = (
    params.RunCreateResponseDataSourceResponsesInputMessagesTemplateParam
    | params.RunCreateResponseDataSourceResponsesInputMessagesItemReferenceParam
)
"""Run create response data source responses input messages: one of 2 kinds, told apart by `type`."""
