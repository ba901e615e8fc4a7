"""Public class names for components: from the name table where it knows a schema, else made from the upstream name."""

from __future__ import annotations

import re
from itertools import chain, count
from typing import TYPE_CHECKING

from openai_codegen.document import (
    PREFIX,
    Node,
    each_operation,
    escape,
    find,
    reference,
    rewrite,
    rewrite_all,
    schemas,
    target,
)
from openai_codegen.errors import CodegenError
from openai_codegen.names import pascal, snake

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

TWIN = "Beta"
"""A schema with this word before the name of another one is named, and is public, as that one is."""
IDLE = ((re.compile(r"(?<=[a-z])Resource\Z"), ""), (re.compile(r"StreamingEvent\Z"), "Event"))
"""Words at the end of upstream names that say nothing."""
RESERVED = frozenset(
    {
        *("Any", "False", "Iterable", "Literal", "Mapping", "Never", "None", "NotRequired", "Optional", "Required"),
        *("Sequence", "True", "TypeAlias", "TypedDict", "Union", "TYPE_CHECKING"),
        *("AsyncCaller", "AsyncPaginator", "AsyncResource", "AsyncStream", "BaseModel", "Body", "Caller", "Endpoint"),
        *("FileTypes", "Headers", "HttpxBinaryResponseContent", "Omit", "Query", "RawView", "SequenceNotStr"),
        *("Stream", "StreamedView", "SyncResource", "TaggedUnion", "Timeout"),
        *(
            f"{kind}{page}Page"
            for kind in ("Sync", "Async")
            for page in ("", "Cursor", "ConversationCursor", "NextCursor", "Token")
        ),
    }
)
"""Names that generated modules use themselves; a schema of that name gets `Schema` behind it."""


def rename(
    document: Node, names: Node, pins: Mapping[str, str] | None = None, taken: Iterable[str] = ()
) -> dict[str, list[str]]:
    """Give every component its public name, and note on inline schemas the name they shall have.

    Args:
        document: The upstream description.
        names: Content of `names.yaml`.
        pins: Place -> class that stands there, as the edition before had it; goes before the table.
        taken: Classes that editions before had; a schema has the name of one only by a pin.

    Returns:
        `new`: upstream schemas that the table does not know; `gone`: entries of the table without a place.

    Raises:
        CodegenError: Two schemas end up under one name.
    """
    pins = dict(pins or {})
    taken = {*taken, *pins.values()}
    wanted = {
        **{f"/components/schemas/{escape(name)}": public for name, public in (names.get("schemas") or {}).items()},
        **(names.get("inline") or {}),
    }
    wanted = {place: public for place, public in wanted.items() if public not in taken} | pins
    own = {name: f"/components/schemas/{escape(name)}" for name in sorted(schemas(document))}
    mapping = {name: wanted[place] for name, place in own.items() if place in wanted}
    inline = {place: public for place, public in wanted.items() if place not in own.values() and place.count("/") != 3}
    used = _check({own[name]: public for name, public in mapping.items()} | inline)
    used |= {snake(name): "" for name in taken if snake(name) not in used}
    for name in [name for name in own if name not in mapping]:
        mapping[name] = fresh(_twin(name, mapping) or name, used)
        used[snake(mapping[name])] = own[name]
    lost = {place for place, public in inline.items() if not _mark(document, place, public)}
    _apply(document, mapping)
    known = names.get("schemas") or {}
    gone = [f"/components/schemas/{escape(name)}" for name in known if name not in own]
    gone += [place for place in names.get("inline") or () if place in lost]
    return {"new": [name for name in own if name not in known], "gone": sorted(gone)}


def _check(wanted: dict[str, str]) -> dict[str, str]:
    used: dict[str, str] = {}
    for place, public in wanted.items():
        if not public.isidentifier() or not public[0].isupper():
            raise CodegenError(f"{public!r} is no class name", place, "names.yaml")
        if snake(public) in used:
            raise CodegenError(f"the name {public} is also taken by #{used[snake(public)]}", place, "names.yaml")
        used[snake(public)] = place
    return used


def _twin(name: str, mapping: Mapping[str, str]) -> str | None:
    """A schema that is another one with a word before it is named like that one."""
    plain = name.removeprefix(TWIN)
    return f"{TWIN}{mapping[plain]}" if plain != name and plain in mapping else None


def fresh(name: str, used: Container[str]) -> str:
    """A class name for a schema that has none, which no other class has or had."""
    made = pascal(name)
    if made in RESERVED:
        made = f"{made}Schema"
    plain = (short for word, instead in IDLE if (short := word.sub(instead, made)) not in (made, "", *RESERVED))
    candidates = chain(plain, (made, f"{made}Schema"), (f"{made}Schema{number}" for number in count(2)))
    return next(one for one in candidates if snake(one) not in used)


def _mark(document: Node, pointer: str, name: str) -> bool:
    if pointer == "/webhooks":
        return bool(document.get("webhooks"))
    place = _inline(document, pointer)
    if place is None:
        return False
    place["x-name"] = name
    return True


def _inline(document: Node, pointer: str) -> Node | None:
    """The schema at a place, unless it is a reference by now."""
    try:
        place = find(document, pointer)
    except KeyError:
        return None
    return place if isinstance(place, dict) and "$ref" not in place else None


def _renamed(ref: str, mapping: dict[str, str]) -> str:
    name = target({"$ref": ref if ref.startswith("#") else PREFIX + ref})
    return PREFIX + mapping[name] if name in mapping else ref


def _headers(document: Node) -> list[Node]:
    """Headers of answers: schemas that nothing is generated from, but that have to lead somewhere all the same."""
    answers = [one for _, _, operation in each_operation(document) for one in operation["responses"].values()]
    found = [header for answer in answers for header in (answer.get("headers") or {}).values()]
    return [
        header for header in [*found, *(document["components"].get("headers") or {}).values()] if "$ref" not in header
    ]


def _apply(document: Node, mapping: dict[str, str]) -> None:
    def change(schema: Node) -> Node:
        name = target(schema)
        if name is not None:
            return {**schema, **reference(mapping[name])}
        if "mapping" in schema.get("discriminator", {}):
            tags = schema["discriminator"]["mapping"]
            schema["discriminator"]["mapping"] = {tag: _renamed(ref, mapping) for tag, ref in tags.items()}
        return schema

    rewrite_all(document, change)
    for header in _headers(document):
        header["schema"] = rewrite(header.get("schema", {}), change)
    found = schemas(document)
    renamed = {}
    for name, public in sorted(mapping.items(), key=lambda pair: pair[1]):
        renamed[public] = {"x-origin": f"/components/schemas/{escape(name)}", **found[name]}
    document["components"]["schemas"] = renamed
