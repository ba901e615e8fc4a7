# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class BetaToolChoiceAllowedParam(TypedDict, total=False):
    """Beta tool choice allowed (`allowed_tools`)."""

    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, object]]]
