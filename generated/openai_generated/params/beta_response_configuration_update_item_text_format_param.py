# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaResponseConfigurationUpdateItemTextFormatTextParam(TypedDict, total=False):
    """Beta response configuration update item text format text (`text`)."""

    type: Required[Literal["text"]]
    """Always `text`."""


BetaResponseConfigurationUpdateItemTextFormatParam: TypeAlias = (
    params.BetaResponseConfigurationUpdateItemTextFormatTextParam | params.BetaResponseFormatTextJSONSchemaConfigParam
)
"""Beta response configuration update item text format: one of 2 kinds, told apart by `type`."""
