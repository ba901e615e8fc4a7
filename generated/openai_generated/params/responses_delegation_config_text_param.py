# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigTextParam(TypedDict, total=False):
    """Responses delegation config text."""

    verbosity: Literal["low", "medium", "high"] | None
