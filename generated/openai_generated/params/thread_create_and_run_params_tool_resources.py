# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ThreadCreateAndRunParamsToolResources(TypedDict, total=False):
    """Thread create and run params tool resources."""

    code_interpreter: params.ThreadCreateAndRunParamsToolResourcesCodeInterpreter | Model
    """What the code interpreter has to work with; left out for nothing."""
    file_search: params.ThreadCreateAndRunParamsToolResourcesFileSearch | Model
    """What the file search looks through; left out for nothing."""
