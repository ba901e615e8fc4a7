"""Stage 2: from the description as it is published to one that can be rendered without a second thought.

After `normalize` these hold, for every document:

- `components/schemas` has every object, enum and union of objects under its PUBLIC class name, in alphabetical
  order. `x-kind` says what a component is: `object` (properties; `required`, `additionalProperties` kept), `enum`
  (`enum` of two or more values and their `type`), `union` (`anyOf`, at least two alternatives that are objects, lists
  or maps each), `map` (an object without properties), `alias` (the rest: scalars, constants, lists, unions of scalars).
- A schema in any other place is a `$ref`, a scalar, a `const`, a list, a map (`type: object` with or without
  `additionalProperties`), `anyOf: [.., {type: null}]` for what may be null, or an `anyOf` of at most one object or
  union reference, one list, one map and any number of scalars and enums. `{}` is untyped.
- There is no `allOf`, `oneOf`, `not`, `nullable`, `title`, `discriminator`, `$recursiveRef`, list-valued `type`, enum
  of one value or inline enum. Null is the last member of its `anyOf`. A component never is nullable
  itself: references to it are. Next to the `$ref` or `anyOf` of a property there may stand `x-default`, `description`
  and `deprecated`.
- `x-union` of a union: `{key, variants, shapes, items, values}` as described in `openai_codegen.unions`.
- `x-extends` of an object: the component that it has all properties of, and is a kind of.
- `x-origin` of a component: JSON pointer into the upstream file where its schema comes from.
- `x-places` of the document: upstream JSON pointer -> the schema that stands for it now (see `naming.aliases.resolve`).
- `x-default` holds what was `default`.
- Request bodies have one content type; `x-plain` names the content type that the body has when no file is given.
  Responses are 2xx only; `x-content: binary` marks those that are bytes. A header parameter that takes several values
  is a string there, has `x-style: comma` and its list in `x-schema`. `x-fixed-query` is what a path carried as query,
  `x-path-style` how a path argument is written that is no plain id, `x-wire` the name of a parameter that was numbered.
- The result depends on content only, never on the order of components or on the hash seed.

Names: a component keeps its name. An inline schema has the one in its `x-name` (written by stage 1 from the public
name table), else parent class + property (`ChatCompletionChoice`), singular for list members and map values, union
base + tag value for variants. A name that is taken gets the kind behind it (`Object`, `Value`, `Union`). A schema that
`allOf` copied keeps the name that it has where it comes from.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

import attrs

from openai_codegen.document import Node, each_schema, reference, schemas, slots
from openai_codegen.passes import (
    alias_cycles,
    all_of,
    binary,
    callbacks,
    consts,
    deep_refs,
    defaults,
    extending,
    header_arrays,
    hoist,
    kinds,
    missing_types,
    nullable,
    nullable_components,
    object_unions,
    one_body,
    path_query,
    path_styles,
    rare_keywords,
    raw_bodies,
    recursive_ref,
    same_names,
    sdp,
    shared_parameters,
    success_only,
    titles,
    unions,
)

if TYPE_CHECKING:
    from collections.abc import Callable

PASSES: tuple[tuple[str, Callable[[Node], int]], ...] = (
    ("callbacks and links dropped", callbacks.apply),
    ("shared parameters copied to operations", shared_parameters.apply),
    ("references into schemas written out", deep_refs.apply),
    ("recursive references written out", recursive_ref.apply),
    ("rare keywords widened", rare_keywords.apply),
    ("titles dropped", titles.apply),
    ("missing types named", missing_types.apply),
    ("answers other than 2xx dropped", success_only.apply),
    ("session descriptions kept as text", sdp.apply),
    ("one content type per body", one_body.apply),
    ("bodies that nobody writes given as text", raw_bodies.apply),
    ("binary downloads marked", binary.apply),
    ("header lists joined by commas", header_arrays.apply),
    ("queries in paths fixed", path_query.apply),
    ("defaults moved to x-default", defaults.apply),
    ("enums of one value made constants", consts.apply),
    ("nullable written as a union with null", nullable.apply),
    ("variants that extend an object noted", extending.apply),
    ("allOf flattened", all_of.apply),
    ("objects beside unions separated", object_unions.apply),
    ("unions brought into one form", unions.apply),
    ("path arguments that are no ids noted", path_styles.apply),
    ("parameters of one name numbered", same_names.apply),
    ("null moved from components to references", nullable_components.apply),
    ("inline schemas hoisted", hoist.apply),
    ("cycles without an object cut", alias_cycles.apply),
    ("unions given a tag table", kinds.apply),
)


@attrs.frozen
class PassReport:
    """What one pass did."""

    name: str
    touched: int


def normalize(document: Node) -> tuple[Node, list[PassReport]]:
    """Bring a description into the form above; the document given is left alone."""
    document = deepcopy(document)
    components = schemas(document)
    document["components"]["schemas"] = {name: components[name] for name in sorted(components)}
    _stamp(document)
    reports = [PassReport(name, apply(document)) for name, apply in PASSES]
    _clean(document)
    return document, reports


def _stamp(document: Node) -> None:
    """Note on every schema where it stood upstream, while it still stands there."""
    for holder, key, pointer in slots(document):
        start = holder[key].get("x-origin", pointer) if isinstance(holder[key], dict) else pointer
        for schema, place in each_schema(holder[key], start):
            schema["x-origin"] = place
            schema.pop("x-public", None)  # read from the description itself: `described_names`


def _clean(document: Node) -> None:
    """Keep origins on components only; where everything else went is in `x-places`."""
    places: Node = document["x-places"]
    for holder, key, _ in slots(document):
        component = holder is schemas(document)
        for schema, place in each_schema(holder[key]):
            if component and not place:
                places[schema.get("x-origin", "")] = reference(key)
            elif "x-origin" in schema:
                for pointer in (schema.pop("x-origin"), *schema.pop("x-absorbed", ())):
                    places.setdefault(pointer, schema)
            schema.pop("x-absorbed", None)
            schema.pop("x-name", None)
            schema.pop("discriminator", None)
    document["x-places"] = {pointer: places[pointer] for pointer in sorted(places) if pointer}
