# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam: TypeAlias = (
    params.EasyInputMessageParam | params.EvalItemParam
)
"""Create eval completions run data source input messages template template: one of 2 kinds, told apart by `type`."""
