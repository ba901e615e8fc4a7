# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ChatCompletionPredictionContentParam(TypedDict, total=False):
    """Chat completion prediction content param (`content`)."""

    type: Required[Literal["content"]]
    """Always `content`."""
    content: Required[str | Iterable[params.ChatCompletionContentPartTextParam | Model]]
    """The text that most of the answer is expected to repeat, such as the file being edited."""
