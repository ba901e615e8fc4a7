"""Functions that a model may call: their definitions from types and plain functions, their arguments parsed back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from openai_runtime.model.codec import decode_json
from openai_runtime.unset import Omit, omit

from openai_facade.parsing.functions import argument_text, name_of, parameters_of, unbound
from openai_facade.parsing.schema import Schema, SchemaError, own_summary, summary_of
from openai_facade.parsing.strict import StrictSchemaError, schema_for, to_strict_schema
from openai_facade.parsing.targets import Target

if TYPE_CHECKING:
    from openai_generated.params import ChatCompletionFunctionToolParam
    from openai_generated.params import ResponseFunctionToolParam as FunctionToolParam


class TypedTool(dict[str, Any]):
    """A tool definition that knows the type of its arguments; the API sees a plain dict."""

    target: Target[Any]

    def __init__(self, definition: Mapping[str, Any], target: Target[Any]) -> None:
        super().__init__(definition)
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (dict(self), self.target)


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None, strict: bool | None = True
) -> ChatCompletionFunctionToolParam:
    """Define a function of a chat completion whose arguments are the fields of a type.

    Args:
        model: A pydantic model, dataclass, attrs class or TypedDict.
        name: The function's name; default the name of the type.
        description: What the function does; default the docstring of the type.
        strict: Have the model keep to the schema, which then must be one that strict mode can express. None does so
            where it can.

    Raises:
        StrictSchemaError: Strict mode cannot express a field; names it and the rule.
    """
    made = TypedTool({"type": "function", "function": _definition(model, name, description, strict)}, Target(model))
    return cast("ChatCompletionFunctionToolParam", made)


def function_tool(
    target: type[Any] | Callable[..., object],
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = True,
) -> FunctionToolParam:
    """Define a function of a response: from a type whose fields are the arguments, or from a function.

    Args:
        target: A pydantic model, dataclass, attrs class, TypedDict, or a function with annotated arguments.
        name: The function's name; default the name of the type or function.
        description: What the function does; default the first paragraph of the docstring.
        strict: Have the model keep to the schema, which then must be one that strict mode can express. None does so
            where it can.

    Raises:
        StrictSchemaError: Strict mode cannot express a field; names it and the rule.
        SchemaError: An argument has no annotation, or one without a JSON Schema.
    """
    if isinstance(target, type):
        made = TypedTool({"type": "function", **_definition(target, name, description, strict)}, Target(target))
        return cast("FunctionToolParam", made)
    return cast("FunctionToolParam", {"type": "function", **_function_definition(target, name, description, strict)})


def pydantic_responses_function_tool(
    model: type[Any],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionToolParam:
    """Define a function of a response whose arguments are the fields of a type; see `function_tool`.

    Args:
        model: A pydantic model, dataclass, attrs class or TypedDict.
        name: The function's name; default the name of the type.
        description: What the function does; default the docstring of the type.
        defer_loading: Have the model find the function by a search for tools, instead of knowing it from the start.
    """
    made: Any = function_tool(model, name=name, description=description)
    if not isinstance(defer_loading, Omit):
        made["defer_loading"] = defer_loading
    return cast("FunctionToolParam", made)


def chat_function_tool(
    function: Callable[..., object],
    *,
    name: str | None = None,
    description: str | None = None,
    strict: bool | None = True,
) -> ChatCompletionFunctionToolParam:
    """Define a function of a chat completion from a plain function; see `function_tool`."""
    definition = {"type": "function", "function": _function_definition(function, name, description, strict)}
    return cast("ChatCompletionFunctionToolParam", definition)


def response_tools(tools: Iterable[Any]) -> list[Any]:
    """Give tools in the form that responses take; those made for chat completions are turned over."""
    return [_as_response_tool(tool) for tool in tools]


def chat_tools(tools: Iterable[Any]) -> list[Any]:
    """Give tools in the form that chat completions take; function tools made for responses are turned over."""
    return [_as_chat_tool(tool) for tool in tools]


def is_parseable(tool: object) -> bool:
    """Tell whether the arguments of a tool's calls are read: it has a type, or is strict."""
    return isinstance(tool, TypedTool) or bool(_definition_in(tool).get("strict"))


def parsed_arguments(tools: Iterable[Any], name: str | None, arguments: object) -> Any:
    """Read the arguments of a tool call: into the type of its tool, as a dict for a strict tool, else None.

    Raises:
        ValueError: The arguments do not fit.
    """
    if name is None or arguments is None:
        return None
    for tool in tools:
        definition = _definition_in(tool)
        if definition.get("name") != name:
            continue
        if isinstance(tool, TypedTool):
            return tool.target.parse(argument_text(arguments))
        return decode_json(argument_text(arguments)) if definition.get("strict") else None
    return None


def nullable(schema: Schema) -> Schema:
    """Let a schema take null as well; its description stays outside."""
    described = {key: schema[key] for key in ("description",) if key in schema}
    inner = {key: value for key, value in schema.items() if key != "description"}
    members = inner["anyOf"] if inner.keys() == {"anyOf"} else [inner]
    null = {"type": "null"}
    return schema if null in members else {"anyOf": [*members, null], **described}


def _definition_in(tool: object) -> Mapping[str, Any]:
    inner = tool.get("function", tool) if isinstance(tool, Mapping) else {}
    return inner if isinstance(inner, Mapping) else {}


def _definition(model: type[Any], name: str | None, description: str | None, strict: bool | None) -> dict[str, Any]:
    parameters, is_strict = schema_for(model, strict)
    definition = {"name": name or Target(model).name, "strict": is_strict, "parameters": parameters}
    described = description or own_summary(model)
    if described is not None:
        definition["description"] = described
    return definition


def _function_definition(
    function: Callable[..., object], name: str | None, description: str | None, strict: bool | None
) -> dict[str, Any]:
    parameters, is_strict = _parameters(function, strict)
    definition = {"name": name or name_of(function), "strict": is_strict, "parameters": parameters}
    described = description or summary_of(unbound(function))
    if described is not None:
        definition["description"] = described
    return definition


def _parameters(function: Callable[..., object], strict: bool | None) -> tuple[Schema, bool]:
    """The schema of a function's arguments, and whether it is a strict one; see `schema_for`."""
    if strict is not False:
        try:
            parameters = parameters_of(function)
            for key in parameters["properties"].keys() - parameters["required"]:
                # strict mode wants a value for every argument: null stands for the default
                parameters["properties"][key] = nullable(parameters["properties"][key])
            return to_strict_schema(parameters), True
        except (StrictSchemaError, SchemaError):
            if strict:
                raise
    return parameters_of(function, open_ended=True), False


def _as_response_tool(tool: Any) -> Any:
    if not isinstance(tool, Mapping) or "function" not in tool:
        return tool
    flat = {"type": "function", **tool["function"]}
    return TypedTool(flat, tool.target) if isinstance(tool, TypedTool) else flat


def _as_chat_tool(tool: Any) -> Any:
    if not isinstance(tool, Mapping) or tool.get("type") != "function" or "function" in tool:
        return tool
    nested = {"type": "function", "function": {key: value for key, value in tool.items() if key != "type"}}
    return TypedTool(nested, tool.target) if isinstance(tool, TypedTool) else nested
