# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ThreadUpdateParamsToolResources(TypedDict, total=False):
    """Thread update params tool resources."""

    code_interpreter: params.ThreadUpdateParamsToolResourcesCodeInterpreter | Model
    """What the code interpreter has to work with from now on."""
    file_search: params.ThreadUpdateParamsToolResourcesFileSearch | Model
    """What the file search looks through from now on."""
