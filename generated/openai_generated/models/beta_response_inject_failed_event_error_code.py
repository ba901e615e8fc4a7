# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInjectFailedEventErrorCode: TypeAlias = Literal["response_already_completed", "response_not_found"]
"""Beta response inject failed event error code: the values known when this was generated."""
