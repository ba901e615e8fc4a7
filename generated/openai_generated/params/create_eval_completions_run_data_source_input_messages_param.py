# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

CreateEvalCompletionsRunDataSourceInputMessagesParam: TypeAlias = (
    params.CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam
    | params.CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
)
"""Create eval completions run data source input messages: one of 2 kinds, told apart by `type`."""
