# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Required

from openai_runtime.types import TypedDict


class BetaTopLogProbParam(TypedDict, total=False):
    """Beta top log prob."""

    token: Required[str]
    logprob: Required[float]
    bytes: Required[Iterable[int]]
