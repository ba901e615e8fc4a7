# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaUrlCitationParam(TypedDict, total=False):
    """Beta URL citation param (`url_citation`)."""

    type: Required[Literal["url_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    url: Required[str]
    title: Required[str]
