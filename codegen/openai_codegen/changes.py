"""What differs between two editions of our description, and which of it breaks those who call the API."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Literal

import attrs

from openai_codegen.document import Node, each_operation, each_schema, reference, rewrite_all, schemas, target

if TYPE_CHECKING:
    from collections.abc import Iterator

Side = Literal["request", "answer"]
_SILENT = ("description", "title", "default", "deprecated", "x-origin", "x-name")


@attrs.frozen
class Change:
    """One difference."""

    kind: Literal["operations", "schemas", "fields"]
    verb: Literal["added", "removed", "changed", "renamed"]
    place: str
    note: str = ""
    breaks: bool = False

    def __str__(self) -> str:
        return f"{self.verb} {self.place}" + (f": {self.note}" if self.note else "")


def compare(old: Node, new: Node) -> list[Change]:
    """All differences between two editions, operations first, each group in alphabetical order."""
    old, renamed = _under_new_names(old, new)
    found = [*renamed, *_operations(old, new), *_schemas(old, new)]
    order = {"operations": 0, "schemas": 1, "fields": 2}
    return sorted(set(found), key=lambda change: (order[change.kind], change.place, change.verb, change.note))


def _under_new_names(old: Node, new: Node) -> tuple[Node, list[Change]]:
    """The old edition with the class names of the new one, so that a renamed schema is no new one."""
    now = {schema["x-origin"]: name for name, schema in schemas(new).items() if "x-origin" in schema}
    names = {name: now.get(schema.get("x-origin", ""), name) for name, schema in schemas(old).items()}
    names = {name: other for name, other in names.items() if name != other}
    if not names:
        return old, []
    old = deepcopy(old)

    def change(schema: Node) -> Node:
        name = target(schema)
        return {**schema, **reference(names[name])} if name in names else schema

    rewrite_all(old, change)
    old["components"]["schemas"] = {names.get(name, name): schema for name, schema in schemas(old).items()}
    return old, [Change("schemas", "renamed", name, f"is {other} now", breaks=True) for name, other in names.items()]


def _operations(old: Node, new: Node) -> Iterator[Change]:
    before = {node["operationId"]: (verb, path, node) for path, verb, node in each_operation(old)}
    after = {node["operationId"]: (verb, path, node) for path, verb, node in each_operation(new)}
    for name in before.keys() - after.keys():
        yield Change("operations", "removed", _title(name, before[name]), breaks=True)
    for name in after.keys() - before.keys():
        yield Change("operations", "added", _title(name, after[name]))
    for name in before.keys() & after.keys():
        (verb, path, was), (verb_now, path_now, now) = before[name], after[name]
        title = _title(name, before[name])
        if (verb, path) != (verb_now, path_now):
            yield Change("operations", "changed", title, f"now {verb_now.upper()} {path_now}", breaks=True)
        if now.get("deprecated") and not was.get("deprecated"):
            yield Change("operations", "changed", title, "is deprecated now")
        yield from _parameters(title, was, now)
        yield from _contents(title, was, now, old, new)


def _title(name: str, place: tuple[str, str, Node]) -> str:
    return f"{name} ({place[0].upper()} {place[1]})"


def _parameters(title: str, was: Node, now: Node) -> Iterator[Change]:
    before = {(one["in"], one["name"]): one for one in was.get("parameters") or () if "name" in one}
    after = {(one["in"], one["name"]): one for one in now.get("parameters") or () if "name" in one}
    for key in before.keys() - after.keys():
        yield Change("operations", "changed", title, f"the {key[0]} parameter {key[1]} is gone", breaks=True)
    for key in after.keys() - before.keys():
        needed = bool(after[key].get("required"))
        word = "needed" if needed else "new"
        yield Change("operations", "changed", title, f"the {key[0]} parameter {key[1]} is {word}", breaks=needed)
    for key in before.keys() & after.keys():
        needed = bool(after[key].get("required")) and not before[key].get("required")
        if needed:
            yield Change("operations", "changed", title, f"the {key[0]} parameter {key[1]} is needed now", breaks=True)
        for difference in _differences(before[key].get("schema") or {}, after[key].get("schema") or {}):
            note = f"the {key[0]} parameter {key[1]}: {difference.note}"
            yield Change("operations", "changed", title, note, breaks=difference.breaks)


def _contents(title: str, was: Node, now: Node, old: Node, new: Node) -> Iterator[Change]:
    for part, before, after in (
        ("request", [was.get("requestBody") or {}], [now.get("requestBody") or {}]),
        ("answer", _good(was), _good(now)),
    ):
        media_before = {media: one for body in before for media, one in (body.get("content") or {}).items()}
        media_after = {media: one for body in after for media, one in (body.get("content") or {}).items()}
        for media in media_before.keys() - media_after.keys():
            yield Change("operations", "changed", title, f"the {part} is no longer {media}", breaks=True)
        for media in media_after.keys() - media_before.keys():
            yield Change("operations", "changed", title, f"the {part} may be {media}")
        for media in media_before.keys() & media_after.keys():
            first, second = media_before[media].get("schema") or {}, media_after[media].get("schema") or {}
            if target(first) is None and target(second) is None:
                for one in _differences(first, second, sent=part == "request"):
                    note = f"the {part} {media}: {one.verb} {one.place.removeprefix('.')}".rstrip()
                    note += f": {one.note}" if one.note else ""
                    yield Change("operations", "changed", title, note, one.breaks)
            elif _bare(first) != _bare(second):
                note = f"the {part} {media} is {_describe(second)}, was {_describe(first)}"
                same = _bare(_deep(first, old)) == _bare(_deep(second, new))
                yield Change("operations", "changed", title, note, breaks=not same)
    if (now.get("requestBody") or {}).get("required") and not (was.get("requestBody") or {}).get("required"):
        yield Change("operations", "changed", title, "the request body is needed now", breaks=True)


def _good(operation: Node) -> list[Node]:
    return [response for status, response in operation["responses"].items() if str(status).startswith("2")]


def _deep(schema: Node, document: Node) -> Node:
    name = target(schema)
    return schemas(document).get(name, schema) if name is not None else schema


def _schemas(old: Node, new: Node) -> Iterator[Change]:
    before, after = schemas(old), schemas(new)
    sent = request_side(old) | request_side(new)
    for name in before.keys() - after.keys():
        yield Change("schemas", "removed", name, breaks=True)
    for name in after.keys() - before.keys():
        yield Change("schemas", "added", name)
    for name in before.keys() & after.keys():
        for change in _differences(before[name], after[name], sent=name in sent):
            yield Change(change.kind, change.verb, name + change.place, change.note, change.breaks)


def request_side(document: Node) -> set[str]:
    """Names of the components that a request may hold."""
    bodies = [operation.get("requestBody") or {} for _, _, operation in each_operation(document)]
    waiting = [content.get("schema") or {} for body in bodies for content in (body.get("content") or {}).values()]
    found: set[str] = set()
    while waiting:
        for schema, _ in each_schema(waiting.pop()):
            name = target(schema)
            if name is not None and name not in found:
                found.add(name)
                waiting.append(schemas(document).get(name, {}))
    return found


def _differences(was: Node, now: Node, place: str = "", *, sent: bool = True) -> Iterator[Change]:
    """Differences of two schemas: of the fields of objects, of the values of enums, of types."""
    here = place
    first, second = was.get("properties") or {}, now.get("properties") or {}
    needed, needed_now = set(was.get("required") or ()), set(now.get("required") or ())
    for name in first.keys() - second.keys():
        yield Change("fields", "removed", f"{here}.{name}", breaks=True)
    for name in second.keys() - first.keys():
        must = sent and name in needed_now
        yield Change("fields", "added", f"{here}.{name}", "needed in requests" if must else "", breaks=must)
    for name in first.keys() & second.keys():
        if sent and name in needed_now - needed:
            yield Change("fields", "changed", f"{here}.{name}", "is needed in requests now", breaks=True)
        elif name in needed - needed_now:
            yield Change("fields", "changed", f"{here}.{name}", "may be missing now")
        yield from _differences(first[name], second[name], f"{here}.{name}", sent=sent)
    yield from _values(was, now, here)
    for key in ("items", "additionalProperties"):
        if isinstance(was.get(key), dict) and isinstance(now.get(key), dict):
            yield from _differences(was[key], now[key], f"{here}[]", sent=sent)
    if _type(was) != _type(now):
        note = f"is {_describe(now)}, was {_describe(was)}"
        wider = all(member in _members(now) for member in _members(was))
        yield Change("fields" if here else "schemas", "changed", here, note, breaks=not wider)
    else:
        yield from _unions(was, now, here, sent=sent)


def _values(was: Node, now: Node, here: str) -> Iterator[Change]:
    first, second = _listed(was), _listed(now)
    if first is None or second is None:
        return
    for value in [value for value in first if value not in second]:
        yield Change("fields", "changed", here, f"the value {json.dumps(value)} is gone", breaks=True)
    for value in [value for value in second if value not in first]:
        yield Change("fields", "changed", here, f"the value {json.dumps(value)} is new")


def _listed(schema: Node) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    return schema["enum"] if isinstance(schema.get("enum"), list) else None


def _unions(was: Node, now: Node, here: str, *, sent: bool) -> Iterator[Change]:
    first, second = _members(was), _members(now)
    if len(first) < 2 and len(second) < 2:
        return
    gone = [member for member in first if member not in second]
    fresh = [member for member in second if member not in first]
    # Inline variants that changed are compared with one another, in order, as far as there are as many.
    pairs = list(zip(gone, fresh, strict=False)) if len(gone) == len(fresh) else []
    pairs = [(one, other) for one, other in pairs if _describe(one) == _describe(other)]
    for one, other in pairs:
        yield from _differences(one, other, here, sent=sent)
    for member in [member for member in gone if member not in [one for one, _ in pairs]]:
        note = f"the alternative {_describe(member)} is gone"
        yield Change("fields" if here else "schemas", "changed", here, note, breaks=True)
    for member in [member for member in fresh if member not in [other for _, other in pairs]]:
        note = f"the alternative {_describe(member)} is new"
        yield Change("fields" if here else "schemas", "changed", here, note)


def _members(schema: Node) -> list[Node]:
    found = [_bare(member) for key in ("anyOf", "oneOf", "allOf") for member in schema.get(key, ())]
    return found or [_bare(schema)]


def _type(schema: Node) -> Any:
    if any(key in schema for key in ("anyOf", "oneOf", "allOf")):
        return "union"
    return target(schema) or json.dumps(schema.get("type"))


def _bare(schema: Node) -> Node:
    return {key: value for key, value in schema.items() if key not in _SILENT}


def _describe(schema: Node) -> str:
    name = target(schema)
    if name is not None:
        return name
    for key, word in (("anyOf", " or "), ("oneOf", " or "), ("allOf", " and ")):
        if key in schema:
            return word.join(_describe(member) for member in schema[key])
    if "items" in schema:
        return f"list of {_describe(schema['items'])}"
    kind = schema.get("type", "anything")
    tag = _tag(schema)
    return ("/".join(kind) if isinstance(kind, list) else str(kind)) + (f" {tag}" if tag else "")


def _tag(schema: Node) -> str:
    values = [_listed(field) for field in (schema.get("properties") or {}).values()]
    return next((json.dumps(one[0]) for one in values if one and len(one) == 1), "")
