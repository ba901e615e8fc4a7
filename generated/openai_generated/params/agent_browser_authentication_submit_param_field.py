# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class AgentBrowserAuthenticationSubmitParamField(TypedDict, total=False):
    """Agent browser authentication submit param field."""

    field_id: Required[str]
    value: Required[str]
