"""`vendor` lays the additions over an edition: what the edition has itself is left out, with a line in the report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_codegen.additions.inheriting import inherit
from openai_codegen.document import VERBS, Node, each_schema, escape, find, read, reference, schemas, slots, target
from openai_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES = "x-public-types"
"""Key of the description with the public names of schemas that the edition describes itself."""
ADDED = "x-added"
"""Key with the places of the components that the edition does not have."""
_PARTS = frozenset({"paths", "webhooks", "components", "adds", "names"})


def merge(document: Node, folder: Path | None) -> list[str]:
    """Add to a description what it lacks of the fragments in a folder.

    Returns:
        A line for each addition that was left out, and why.

    Raises:
        CodegenError: A fragment has a part of an unknown kind, or two fragments describe one thing.
    """
    files = [] if folder is None else sorted(folder.glob("*.yaml"))
    ours = _together(files)
    if not files:
        return []
    theirs = set(schemas(document))
    dropped = list(_schemas(document, ours["components"]))
    dropped += _operations(document, ours)
    for name, item in ours["webhooks"].items():
        if name in document.setdefault("webhooks", {}):
            dropped.append(f"webhook {name}: the edition has it")
        else:
            document["webhooks"][name] = item
    for pointer, parts in ours["adds"].items():
        dropped += _adds(document, pointer, parts)
    document[NAMES] = dict(sorted(ours["names"].items()))
    _sweep(document, set(ours["components"]), ours)
    added = (name for name in ours["components"] if name in schemas(document) and name not in theirs)
    document[ADDED] = sorted(f"/components/schemas/{escape(name)}" for name in added)
    return dropped


def _together(files: list[Path]) -> dict[str, Node]:
    """All fragments as one; components without the words around them, operations as `verb path`."""
    found: dict[str, Node] = {part: {} for part in _PARTS}
    for file in files:
        content = read(file)
        for part, given in content.items():
            if part not in _PARTS:
                raise CodegenError(f"{part!r} is no part of an addition", f"/{part}", str(file))
            if part == "paths":
                given = {f"{verb} {path}": one for path, item in given.items() for verb, one in item.items()}
            for name, value in (given["schemas"] if part == "components" else given).items():
                if name in found[part]:
                    raise CodegenError(f"{name} is in another addition, too", f"/{part}/{escape(name)}", str(file))
                found[part][name] = value
    return found


def _schemas(document: Node, ours: Node) -> Iterator[str]:
    theirs = schemas(document)
    for name, schema in ours.items():
        if name in theirs:
            known = {place: one for one, place in each_schema(theirs[name])}
            for one, place in each_schema(schema):
                if "x-public" in one and place in known:
                    known[place].setdefault("x-public", {}).update(one["x-public"])
            yield f"schema {name}: the edition has it"
        else:
            theirs[name] = schema


def _operations(document: Node, ours: dict[str, Node]) -> Iterator[str]:
    known = {
        (verb, _shape(path)): operation
        for path, item in document["paths"].items()
        for verb, operation in item.items()
        if verb in VERBS
    }
    for place, operation in ours["paths"].items():
        verb, path = place.split(" ", 1)
        theirs = known.get((verb, _shape(path)))
        if theirs is None:
            document["paths"].setdefault(path, {})[verb] = operation
            continue
        named = f" as {theirs['operationId']}" if theirs["operationId"] != operation["operationId"] else ""
        theirs["operationId"] = operation["operationId"]
        inherit(document, operation, theirs, ours["components"])
        yield f"operation {operation['operationId']} ({verb.upper()} {path}): the edition has it{named}"


def _shape(path: str) -> str:
    return "/".join("{}" if step.startswith("{") else step for step in path.split("/"))


def _adds(document: Node, pointer: str, parts: Node) -> Iterator[str]:
    try:
        place = find(document, pointer)
    except KeyError:
        yield f"{', '.join(parts)} of {pointer}: the edition has no such place"
        return
    for name, schema in (parts.get("properties") or {}).items():
        place = _object(place)
        if name in _properties(document, place):
            yield f"property {name} of {pointer}: the edition has it"
        elif "properties" in place or "allOf" not in place:
            place.setdefault("properties", {})[name] = schema
        else:
            _own_part(place).setdefault("properties", {})[name] = schema
    given = {parameter.get("name") for parameter in place.get("parameters") or ()}
    for parameter in parts.get("parameters") or ():
        if parameter["name"] in given:
            yield f"argument {parameter['name']} of {pointer}: the edition has it"
        else:
            place.setdefault("parameters", []).append(parameter)
    yield from _more(place, pointer, parts)


def _more(place: Node, pointer: str, parts: Node) -> Iterator[str]:
    for value in parts.get("values") or ():
        if value in place.get("enum", ()):
            yield f"value {value} of {pointer}: the edition has it"
        else:
            place.setdefault("enum", []).append(value)
    union = next((place[key] for key in ("anyOf", "oneOf") if key in place), None)
    for member in parts.get("members") or ():
        if union is None or member in union:
            found = "no union there" if union is None else "it"
            yield f"alternative {target(member)} of {pointer}: the edition has {found}"
        else:
            union.append(member)


def _object(place: Node) -> Node:
    """What stands beside null, where there is nothing else."""
    members = [one for one in place.get("anyOf") or place.get("oneOf") or () if one.get("type") != "null"]
    return members[0] if len(members) == 1 and "$ref" not in members[0] else place


def _own_part(place: Node) -> Node:
    """The part of an `allOf` that is written out, for further properties."""
    for part in place["allOf"]:
        if "properties" in part:
            own: Node = part
            return own
    place["allOf"].append({"type": "object"})
    added: Node = place["allOf"][-1]
    return added


def _properties(document: Node, schema: Node, depth: int = 0) -> set[str]:
    name = target(schema)
    if name is not None:
        schema = schemas(document)[name]
    found: set[str] = set(schema.get("properties") or ())
    for part in schema.get("allOf") or () if depth < 8 else ():
        found |= _properties(document, part, depth + 1)
    return found


def _sweep(document: Node, added: set[str], ours: dict[str, Node]) -> None:
    """Take out the components that only served operations that the edition has itself by now."""
    served = _leading(ours["components"], [*ours["paths"].values()])
    used: set[str] = set()
    waiting = [holder[key] for holder, key, _ in slots(document) if holder is not schemas(document)]
    waiting += [schema for name, schema in schemas(document).items() if name not in served or name not in added]
    while waiting:
        for inner, _ in each_schema(waiting.pop()):
            name = target(inner)
            if name is not None and name not in used and name in schemas(document):
                used.add(name)
                waiting.append(schemas(document)[name])
    for name in (added & served) - used:
        del schemas(document)[name]


def _leading(components: Node, operations: list[Any]) -> set[str]:
    """Components that operations lead to."""
    document = {"paths": {str(n): {"get": one} for n, one in enumerate(operations)}, "components": {"schemas": {}}}
    waiting = [holder[key] for holder, key, _ in slots(document)]
    found: set[str] = set()
    while waiting:
        for inner, _ in each_schema(waiting.pop()):
            name = target(inner)
            if name in components and name not in found:
                found.add(name)
                waiting.append(components[name])
    return found


__all__ = ["NAMES", "merge", "reference"]
