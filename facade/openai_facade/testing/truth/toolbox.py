"""Tools: their names, their schemas in strict mode, and the choice among them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..answers import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .rule import JSON

_HOSTED = ("file_search", "code_interpreter", "image_generation")
_NAME = re.compile(r"^[a-zA-Z0-9_-]{1,64}$")


def chosen(body: JSON) -> Iterator[Refused]:
    """A choice needs tools, and the tool that it names must be among them."""
    tools: list[JSON] = body.get("tools") or []
    for name in ("tool_choice", "parallel_tool_calls"):
        if body.get(name) is not None and body.get("tools") is None and body[name] not in ("auto", "none"):
            words = f"Invalid value for '{name}': '{name}' is only allowed when 'tools' are specified."
            yield Refused(words, param=name)
    choice = body.get("tool_choice")
    if isinstance(choice, dict) and choice.get("type") in ("function", "custom"):
        wanted = (choice.get(choice["type"]) or choice).get("name")
        if tools and wanted not in {(tool.get(str(tool.get("type"))) or tool).get("name") for tool in tools}:
            yield Refused(f"Tool choice '{wanted}' not found in 'tools' parameter.", param="tool_choice")


def hosted(body: JSON) -> Iterator[Refused]:
    """A tool of the API's own that is chosen is among the tools."""
    choice = body.get("tool_choice")
    kind = choice.get("type") if isinstance(choice, dict) else None
    tools: list[JSON] = body.get("tools") or []
    if tools and kind in _HOSTED and kind not in {tool.get("type") for tool in tools}:
        yield Refused(f"Tool choice '{kind}' not found in 'tools' parameter.", param="tool_choice")


def called(body: JSON) -> Iterator[Refused]:
    """A choice among functions, as it was before there were tools, needs these, too."""
    choice, functions = body.get("function_call"), body.get("functions")
    if choice not in (None, "auto", "none") and functions is None:
        words = "Invalid value for 'function_call': 'function_call' is only allowed when 'functions' are specified."
        yield Refused(words, param="function_call")
    elif isinstance(choice, dict) and choice.get("name") not in {one.get("name") for one in functions or ()}:
        words = f"Invalid value for 'function_call': no function named '{choice.get('name')!s:.64}' was specified in"
        yield Refused(f"{words} the 'functions' parameter.", param="function_call")


def offered(body: JSON) -> Iterator[Refused]:
    """A list of tools has one in it."""
    if body.get("tools") == []:
        words = "Invalid 'tools': empty array. Expected an array with minimum length 1, but got an empty array instead."
        yield Refused(words, param="tools", code="empty_array")


def named(body: JSON) -> Iterator[Refused]:
    """Functions have plain names."""
    for place, function in _functions(body):
        name = str(function.get("name"))
        if not _NAME.match(name):
            words = f"Invalid '{place}.name': string does not match pattern. Expected a string that matches the pattern"
            yield Refused(f"{words} '^[a-zA-Z0-9_-]+$'.", param=f"{place}.name", code="invalid_value")


def unique(body: JSON) -> Iterator[Refused]:
    """No two functions have the same name."""
    old = ((f"functions[{at}]", one) for at, one in enumerate(body.get("functions") or ()))
    seen: set[str] = set()
    for place, function in (*_functions(body), *old):
        name = str(function.get("name"))
        if name in seen:
            words = f"Invalid '{place}.name': function names must be unique, and '{name:.64}' was used before."
            yield Refused(words, param=f"{place}.name", code="invalid_value")
        seen.add(name)


def strict(body: JSON) -> Iterator[Refused]:
    """A schema that is called strict must be."""
    for place, function in _functions(body):
        problem = _loose(function.get("parameters"), ()) if function.get("strict") is True else None
        if problem is not None:
            words = f"Invalid schema for function '{function.get('name')}': {problem}"
            yield Refused(words, param=f"{place}.parameters", code="invalid_function_parameters")
    form: Any = body.get("response_format") or (body.get("text") or {}).get("format") or {}
    inner: Any = (form.get("json_schema") or form) if isinstance(form, dict) else {}
    if isinstance(form, dict) and form.get("type") == "json_schema" and inner.get("strict") is True:
        problem = _loose(inner.get("schema"), ())
        if problem is not None:
            place = "response_format" if "response_format" in body else "text.format.schema"
            words = f"Invalid schema for response_format '{inner.get('name')}': {problem}"
            yield Refused(words, param=place, code="invalid_json_schema")


def _functions(body: JSON) -> Iterator[tuple[str, JSON]]:
    for index, tool in enumerate(body.get("tools") or ()):
        if tool.get("type") == "function":
            nested = isinstance(tool.get("function"), dict)
            yield f"tools[{index}]" + (".function" if nested else ""), tool["function"] if nested else tool


def _loose(schema: Any, context: tuple[str, ...]) -> str | None:
    """Why a schema is not strict, in the API's words."""
    if not isinstance(schema, dict) or len(context) > 60:
        return None
    where = f"In context={context!r}, "
    properties = schema.get("properties")
    if schema.get("type") == "object" or isinstance(properties, dict):
        if schema.get("additionalProperties") is not False:
            return where + "'additionalProperties' is required to be supplied and to be false."
        missing = [name for name in properties or () if name not in (schema.get("required") or ())]
        if missing:
            words = "'required' is required to be supplied and to be an array including every key in properties."
            return f"{where}{words} Missing '{missing[0]}'."
    inner: list[tuple[tuple[str, ...], Any]] = [(("items",), schema.get("items"))]
    inner += [(("properties", name), part) for name, part in (properties or {}).items()]
    for keyword in ("anyOf", "$defs", "definitions"):
        parts: Any = schema.get(keyword) or ()
        pairs = parts.items() if isinstance(parts, dict) else enumerate(parts)
        inner += [((keyword, str(name)), part) for name, part in pairs]
    found = (_loose(part, (*context, *path)) for path, part in inner)
    return next((problem for problem in found if problem is not None), None)
