# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolShellEnvironmentLocalSkillParam(TypedDict, total=False):
    """Responses delegation config tool shell environment local skill."""

    description: Required[str]
    name: Required[str]
    path: Required[str]
