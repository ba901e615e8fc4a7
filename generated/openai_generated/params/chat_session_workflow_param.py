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
    """The workflow to answer, in the form `wf_…`."""
    version: str
    """The version to use; the one that is deployed if left out."""
    state_variables: Mapping[str, str | int | bool | float]
    """Values for the workflow to start with, 64 at most; strings, numbers or booleans."""
    tracing: params.ChatSessionWorkflowParamTracing | Model
    """Whether the workflow's steps are recorded."""
