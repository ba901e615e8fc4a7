# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaSpecificFunctionShellParam(TypedDict, total=False):
    """Beta specific function shell param (`shell`)."""

    type: Required[Literal["shell"]]
