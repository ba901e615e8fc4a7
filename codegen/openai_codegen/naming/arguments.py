"""Names of the dictionaries that describe what is sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openai_codegen.names import pascal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_codegen.operations import Operation


def param_name(component: str) -> str:
    """The TypedDict or alias that describes a component where it is sent: its name, with `Param` in it."""
    return component if re.search(r"Params?(?![a-z])", component) else f"{component}Param"


def operation_params(operation: Operation, public: Mapping[str, str]) -> str | None:
    """The name of the TypedDict that holds all arguments of an operation but those of its path, where it has any.

    Args:
        operation: The operation.
        public: Operation id to the public name of that dictionary, where it has one to itself.
    """
    body = operation.body
    if body is not None and body.ref is not None:
        return param_name(body.ref)
    if not (operation.query or operation.headers or body):
        return None
    return public.get(operation.id) or f"{pascal(operation.name)}Params"
