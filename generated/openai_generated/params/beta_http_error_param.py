# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaHTTPErrorParam(TypedDict, total=False):
    """Beta HTTP error (`http_error`)."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]
