# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

RunCreateResponseDataSourceResponsesInputMessagesParam: TypeAlias = (
    params.RunCreateResponseDataSourceResponsesInputMessagesTemplateParam
    | params.RunCreateResponseDataSourceResponsesInputMessagesItemReferenceParam
)
"""Run create response data source responses input messages: one of 2 kinds, told apart by `type`."""
