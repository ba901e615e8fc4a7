# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

CompletionCreateParamsModel: TypeAlias = Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
"""Completion create params model: the values known when this was generated."""
