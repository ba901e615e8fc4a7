# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaWaitParam(TypedDict, total=False):
    """Beta wait param (`wait`)."""

    type: Required[Literal["wait"]]
