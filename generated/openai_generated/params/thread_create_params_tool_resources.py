# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ThreadCreateParamsToolResources(TypedDict, total=False):
    """Thread create params tool resources."""

    code_interpreter: params.ThreadCreateParamsToolResourcesCodeInterpreter | Model
    """What the code interpreter has to work with; left out for nothing."""
    file_search: params.ThreadCreateParamsToolResourcesFileSearch | Model
    """What the file search looks through: a store there is, or one to be made."""
