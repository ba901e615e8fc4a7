"""Python functions as a model sees them: their arguments as a schema, and what it sends back as arguments."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_runtime.model.codec import decode, decode_json, encode_json
from openai_runtime.model.validate import validate

from openai_facade.parsing.schema import Schema, SchemaError, SchemaWalk, hints_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def unbound(function: Any) -> Any:
    """Give the function behind a `functools.partial`, whose name and docstring count."""
    return function.func if isinstance(function, partial) else function


def name_of(function: object) -> str:
    """Give the name of a function, or of the class of an object that can be called."""
    function = unbound(function)
    return str(getattr(function, "__name__", None) or type(function).__name__)


def parameters_of(function: Callable[..., object], *, open_ended: bool = False) -> Schema:
    """Give the JSON Schema of a function's keyword arguments.

    Descriptions come from `Annotated[..., "text"]` and from the `Args:` section of the docstring; arguments with a
    default are not required.

    Raises:
        SchemaError: An argument has no annotation, cannot be given by keyword, or its type has no JSON Schema.
    """
    notes = argument_notes(inspect.getdoc(unbound(function)) or "")
    walk, properties, required = SchemaWalk(open_ended=open_ended), {}, []
    for name, hint, has_default in _arguments(function):
        properties[name] = described = walk.type(hint, f"$.{name}")
        if name in notes:
            described.setdefault("description", notes[name])
        if not has_default:
            required.append(name)
    schema: Schema = {"type": "object", "properties": properties, "required": required}
    if walk.definitions:
        schema["$defs"] = walk.definitions
    return schema


def read_arguments(function: Callable[..., object], text: str) -> dict[str, Any]:
    """Read the JSON arguments of a call into the types of a function's arguments.

    An argument that is null or missing takes its default where it has one.

    Raises:
        ValueError: The text is no JSON object, or an argument does not fit; the message names it.
    """
    given = decode_json(argument_text(text))
    if not isinstance(given, dict):
        raise ValueError(f"the arguments have to be an object, not {text[:100]}")
    arguments: dict[str, Any] = {}
    for name, hint, has_default in _arguments(function):
        if has_default and given.get(name) is None:
            given.pop(name, None)
            continue
        if name not in given:
            raise ValueError(f"the argument {name!r} is missing")
        value = given.pop(name)
        try:
            validate(hint, value)
        except ValueError as error:
            raise ValueError(f"the argument {name!r} does not fit: {error}") from error
        arguments[name] = decode(hint, value)
    if given:
        raise ValueError(f"there is no argument {next(iter(given))!r}")
    return arguments


def argument_text(arguments: object) -> str:
    """The arguments of a call as JSON text: some servers send the object itself, or nothing for no arguments."""
    if isinstance(arguments, str):
        return arguments if arguments.strip() else "{}"
    return "{}" if arguments is None else encode_json(arguments).decode()


def _arguments(function: Any) -> Iterator[tuple[str, Any, bool]]:
    """Name, type and whether there is a default, of every argument of a function."""
    bound = function.keywords if isinstance(function, partial) else {}
    signature, function = inspect.signature(function), unbound(function)
    if not (inspect.isroutine(function) or inspect.isclass(function)):
        function = function.__call__
    hints, owner = hints_of(function), name_of(function)
    for name, parameter in signature.parameters.items():
        if name in bound:
            continue
        if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            raise SchemaError(f"{owner}: argument {name!r} cannot be given by keyword; a tool's arguments must")
        if name not in hints:
            raise SchemaError(f"{owner}: argument {name!r} has no annotation; add one, such as {name}: str")
        yield name, hints[name], parameter.default is not parameter.empty


def argument_notes(docstring: str) -> dict[str, str]:
    """Read the `Args:` section of a Google-style docstring: argument name to its text on one line."""
    notes: dict[str, str] = {}
    section, indent, name = False, 0, ""
    for line in docstring.splitlines():
        stripped = line.strip()
        depth = len(line) - len(line.lstrip())
        if stripped in ("Args:", "Arguments:", "Parameters:"):
            section, indent, name = True, 0, ""
        elif section and stripped:
            if depth == 0:
                break
            head, colon, text = stripped.partition(":")
            indent = indent or depth
            if colon and depth == indent:
                name = head.split("(")[0].strip()
                notes[name] = text.strip()
            elif name:
                notes[name] = f"{notes[name]} {stripped}".strip()
    return notes
