# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRoleParam(TypedDict, total=False):
    """Run create response data source responses input messages template template role."""

    role: Required[str]
    """Who speaks, such as `user`, `assistant` or `system`."""
    content: Required[str]
    """What is said; `{{ item.… }}` is replaced by the item's fields."""


RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateParam: TypeAlias = (
    params.RunCreateResponseDataSourceResponsesInputMessagesTemplateTemplateRoleParam | params.EvalItemParam
)
"""Run create response data source responses input messages template template: one of 2 kinds, told apart by `type`."""
