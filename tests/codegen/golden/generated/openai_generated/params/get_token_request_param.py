# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class GetTokenRequestParam(TypedDict, total=False):
    """What `POST /token` takes."""

    grant_type: Required[str]
