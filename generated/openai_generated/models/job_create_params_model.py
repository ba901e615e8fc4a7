# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

JobCreateParamsModel: TypeAlias = Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
"""Job create params model: the values known when this was generated."""
