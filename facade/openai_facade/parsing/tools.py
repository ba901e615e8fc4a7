"""Functions that a model may call: their definitions from types and plain functions, their arguments parsed back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from openai_facade.parsing.schema import is_pydantic, parameters_of, summary_of
from openai_facade.parsing.strict import to_strict_schema
from openai_facade.parsing.targets import Target

if TYPE_CHECKING:
    from openai_generated.params import ChatCompletionFunctionToolParam, FunctionToolParam


class TypedTool(dict[str, Any]):
    """A tool definition that knows the type of its arguments; the API sees a plain dict."""

    target: Target[Any]

    def __init__(self, definition: Mapping[str, Any], target: Target[Any]) -> None:
        super().__init__(definition)
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self), self.target)


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """Define a function of a chat completion whose arguments are the fields of a type.

    Args:
        model: A pydantic model, dataclass, attrs class or TypedDict.
        name: The function's name; default the name of the type.
        description: What the function does; default the docstring of the type.

    Raises:
        StrictSchemaError: Strict mode cannot express a field; names it and the rule.
    """
    return TypedTool({"type": "function", "function": _definition(model, name, description)}, Target(model))  # type: ignore[return-value]


def function_tool(
    target: type[Any] | Callable[..., object], *, name: str | None = None, description: str | None = None
) -> FunctionToolParam:
    """Define a function of a response: from a type whose fields are the arguments, or from a function.

    Args:
        target: A pydantic model, dataclass, attrs class, TypedDict, or a function with annotated arguments.
        name: The function's name; default the name of the type or function.
        description: What the function does; default the first paragraph of the docstring.

    Raises:
        StrictSchemaError: Strict mode cannot express a field; names it and the rule.
        SchemaError: An argument has no annotation, or one without a JSON Schema.
    """
    if isinstance(target, type):
        return TypedTool({"type": "function", **_definition(target, name, description)}, Target(target))  # type: ignore[return-value]
    definition = _function_definition(target, name, description)
    return {"type": "function", **definition}  # type: ignore[typeddict-item, return-value]


def chat_function_tool(
    function: Callable[..., object], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """Define a function of a chat completion from a plain function; see `function_tool`."""
    return {"type": "function", "function": _function_definition(function, name, description)}  # type: ignore[typeddict-item]


def response_tools(tools: Iterable[Any]) -> list[Any]:
    """Give tools in the form that responses take; those made for chat completions are turned over."""
    return [_as_response_tool(tool) for tool in tools]


def parsed_arguments(tools: Iterable[Any], name: str | None, arguments: str | None) -> Any:
    """Read the arguments of a tool call: into the type of its tool, as a dict for a strict tool, else None.

    Raises:
        ValueError: The arguments do not fit.
    """
    if name is None or arguments is None:
        return None
    for tool in tools:
        definition = tool.get("function", tool) if isinstance(tool, Mapping) else {}
        if definition.get("name") != name:
            continue
        if isinstance(tool, TypedTool):
            return tool.target.parse(arguments)
        return json.loads(arguments) if definition.get("strict") else None
    return None


def _definition(model: type[Any], name: str | None, description: str | None) -> dict[str, Any]:
    definition = {"name": name or model.__name__, "strict": True, "parameters": to_strict_schema(model)}
    described = description or (summary_of(model) if is_pydantic(model) or model.__doc__ else None)
    if described is not None:
        definition["description"] = described
    return definition


def _function_definition(function: Callable[..., object], name: str | None, description: str | None) -> dict[str, Any]:
    definition: dict[str, Any] = {
        "name": name or function.__name__,
        "strict": True,
        "parameters": to_strict_schema(parameters_of(function)),
    }
    described = description or summary_of(function)
    if described is not None:
        definition["description"] = described
    return definition


def _as_response_tool(tool: Any) -> Any:
    if not isinstance(tool, Mapping) or "function" not in tool:
        return tool
    flat = {"type": "function", **tool["function"]}
    return TypedTool(flat, tool.target) if isinstance(tool, TypedTool) else flat
