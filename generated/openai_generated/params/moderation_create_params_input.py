# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr


ModerationCreateParamsInput: TypeAlias = (
    str | SequenceNotStr[str] | Iterable[params.ModerationMultiModalInputParam | Model]
)
"""Moderation create params input: one of 3 kinds, told apart by their fields."""
