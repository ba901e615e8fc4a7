# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionCustomToolParamCustomFormatGrammar(TypedDict, total=False):
    """Chat completion custom tool param custom format grammar (`grammar`)."""

    type: Required[Literal["grammar"]]
    """Always `grammar`."""
    grammar: Required[params.ChatCompletionCustomToolParamCustomFormatGrammarGrammar | Model]
    """The grammar that the input has to follow."""
