"""Which module of `openai_generated.models` defines the class, union or list of values of a component."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from openai_codegen import properties
from openai_codegen.document import schemas, slots, target
from openai_codegen.modules import Folding, Modules, check

if TYPE_CHECKING:
    from openai_codegen.library import Reading

MODELS = "openai_generated.models"
CROWD = 9
"""From so many members on, those of a union stand apart from it: few of them will ever be needed together."""
_KNOWN: WeakKeyDictionary[Reading, Modules] = WeakKeyDictionary()


def model_modules(reading: Reading) -> Modules:
    """Where the model or alias of every component is defined."""
    if (known := _KNOWN.get(reading)) is not None:
        return known
    check(reading.components, MODELS)
    kinds = {name: reading.kind(name) for name in reading.components}
    described = schemas(reading.document).items()
    extended = {name: schema["x-extends"] for name, schema in described if "x-extends" in schema}
    sizes = {name: len(properties.parts(name, reading)) for name, kind in kinds.items() if kind == "union"}
    unions = frozenset(sizes)
    written_out = {name for name, kind in kinds.items() if kind not in ("object", "enum")}
    answers = {
        name
        for holder, key, pointer in slots(reading.document)
        if pointer.startswith("/paths") and kinds.get(name := target(holder[key]) or "") == "object"
    }
    folding = Folding(
        parts={name: [one for one in properties.parts(name, reading) if one != name] for name in kinds},
        # what names others when it is loaded would have modules wait for each other; what operations take and answer is
        # looked for under its own name
        alone=frozenset({*written_out, *answers}),
        extending=extended,
        holders=frozenset(name for name, kind in kinds.items() if kind == "object" or sizes.get(name, CROWD) < CROWD),
        crowds=frozenset(name for name in unions if sizes[name] >= CROWD),
    )
    return _KNOWN.setdefault(reading, folding.modules(MODELS))
