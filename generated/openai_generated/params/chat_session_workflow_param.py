# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatSessionWorkflowParam(TypedDict, total=False):
    """Chat session workflow param."""

    id: Required[str]
    version: str
    state_variables: Mapping[str, str | int | bool | float]
    tracing: params.ChatSessionWorkflowParamTracing | Model
