"""Mends: slips of a description with one plain remedy, put right before it is read; each is a line of the report."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from openai_codegen.checks import follow
from openai_codegen.document import VERBS, Node, each_operation, each_schema, escape, find, slots
from openai_codegen.errors import CodegenError
from openai_codegen.names import snake, words

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_OTHERWISE = ("accept", "content-type", "authorization")
_UNIONS = ("anyOf", "oneOf", "allOf")


def mend(document: Node) -> list[str]:
    """Put the slips of a description right in place; answers a line for each."""
    found = [*_info(document), *_references(document, document, "#"), *_servers(document)]
    return [*found, *_operations(document), *_parameters(document), *_schemas(document)]


def operation_id(verb: str, path: str) -> str:
    """The name of an operation that has none: `get /things/{id}/parts` becomes `get_things_by_id_parts`."""
    steps = [_PARAMETER.sub(r" by \1 ", step) for step in path.partition("?")[0].split("/")]
    return snake("_".join(word for step in [verb, *steps] if step for word in words(step)))


def _info(document: Node) -> Iterator[str]:
    info = document["info"]
    for holder, key, place in ((document, "openapi", "#/openapi"), *((info, key, f"#/info/{key}") for key in info)):
        if isinstance(holder[key], int | float):
            holder[key] = str(holder[key])
            yield f"{place}: {holder[key]} without quotes; taken as a text"
    for key, value in (("title", "API"), ("version", "0")):
        if not info.get(key):
            info[key] = value
            yield f"#/info: there is no {key}; taken as {value!r}"
    if "paths" not in document:
        document["paths"] = {}
        yield "#/paths: there are none; the API only calls others"


def _references(document: Node, tree: Any, place: str) -> Iterator[str]:
    """References are written as in URLs, percent signs and all; names are not."""
    holder: Any = tree
    inside: Any = holder.items() if isinstance(tree, dict) else enumerate(holder) if isinstance(tree, list) else ()
    for key, inner in inside:
        if key == "$ref" and isinstance(inner, str) and "%" in inner and not _leads(document, inner):
            plain = unquote(inner)
            if _leads(document, plain):
                holder[key] = plain
                yield f"{place}/$ref: {inner} is encoded as in a URL; taken as {plain}"
        else:
            yield from _references(document, inner, f"{place}/{escape(str(key))}")


def _leads(document: Node, ref: str) -> bool:
    try:
        return ref.startswith("#/") and find(document, ref) is not None
    except KeyError:
        return False


def _servers(document: Node) -> Iterator[str]:
    places: list[tuple[str, Node]] = [("#/servers", document)]
    for path, item in document["paths"].items():
        places.append((f"#/paths/{escape(path)}/servers", item))
        places += [(f"#/paths/{escape(path)}/{verb}/servers", item[verb]) for verb in VERBS if verb in item]
    for place, holder in places:
        servers: list[Any] = holder.get("servers") or []
        for index, server in enumerate(servers):
            variables: Any = server.get("variables") or {}
            for name, variable in variables.items():
                values: Any = variable.get("enum") or []
                default = variable.get("default", values[0] if values else name)
                if "default" in variable and all(isinstance(value, str) for value in [default, *values]):
                    continue
                variable["default"] = _text(default)
                if values:
                    variable["enum"] = [_text(value) for value in values]
                yield f"{place}/{index}/variables/{escape(name)}: not every value is a text; taken as such"


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _parameters(document: Node) -> Iterator[str]:
    """Parameters that say nothing: headers that OpenAPI has other words for, and parts of a path that it lacks."""
    for path, item in document["paths"].items():
        for holder, place in [(item, ""), *((item[verb], f"/{verb}") for verb in VERBS if verb in item)]:
            kept = []
            for parameter in holder.get("parameters") or ():
                found = _followed(document, parameter)
                name, where = str(found.get("name")), found.get("in")
                if where == "header" and name.lower() in _OTHERWISE:
                    why = f"the header {name} is not a parameter in OpenAPI"
                elif where == "path" and f"{{{name}}}" not in path:
                    why = f"the path has no {{{name}}}"
                else:
                    kept.append(parameter)
                    continue
                yield f"#/paths/{escape(path)}{place}/parameters: {why}; left out"
            if len(kept) < len(holder.get("parameters") or ()):
                holder["parameters"] = kept


def _followed(document: Node, parameter: Node) -> Node:
    """What a parameter refers to; nothing where that is not to be found, which is for `checks` to say."""
    try:
        return follow(document, parameter, "")
    except (KeyError, CodegenError):
        return {}


def _operations(document: Node) -> Iterator[str]:
    taken: dict[str, str] = {}
    nameless = []
    for path, verb, operation in sorted(each_operation(document), key=lambda found: found[:2]):
        place = f"#/paths/{escape(path)}/{verb}"
        if "responses" not in operation:
            operation["responses"] = {}
            yield f"{place}: there are no responses; any answer will do"
        name = operation.get("operationId")
        if not name:
            nameless.append((path, verb, operation, "there is no operationId"))
        elif (other := taken.get(snake(name))) is not None:
            nameless.append((path, verb, operation, f"the operationId {name} also belongs to {other}"))
        else:
            taken[snake(name)] = place
    for path, verb, operation, why in nameless:
        place = f"#/paths/{escape(path)}/{verb}"
        made = name = operation_id(verb, path)
        number = 2
        while name in taken:
            name, number = f"{made}_{number}", number + 1
        taken[name], operation["operationId"] = place, name
        yield f"{place}: {why}; called {name}"


def _schemas(document: Node) -> Iterator[str]:
    for holder, key, pointer in slots(document):
        if isinstance(holder[key], dict):
            for schema, place in each_schema(holder[key], f"#{pointer}"):
                yield from _schema(schema, place)


def _schema(schema: Node, place: str) -> Iterator[str]:
    if "type" in schema and schema["type"] in (None, [None], []):
        if any(key in schema for key in ("properties", "items", "enum", "const", "$ref", *_UNIONS)):
            del schema["type"]
            yield f"{place}/type: the type is empty; left out"
        else:
            schema["type"] = "null"
            yield f"{place}/type: null without quotes; taken as the type 'null'"
    elif isinstance(schema.get("type"), list) and None in schema["type"]:
        schema["type"] = list(dict.fromkeys("null" if kind is None else kind for kind in schema["type"]))
        yield f"{place}/type: null without quotes; taken as the type 'null'"
    for key in (*_UNIONS, "enum"):
        if schema.get(key) == []:
            del schema[key]
            yield f"{place}/{key}: the list is empty; left out"
