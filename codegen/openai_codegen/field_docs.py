"""One sentence for a field: ours from `openapi/docs/`, found for a property wherever it comes to stand.

Each file there maps a component to its properties, and a property to one sentence (see `declared` for how properties
are named). What is inherited has the sentence of the place that declares it; an argument of a request has its note in
`docs.yaml`, which is not written again for the same property of an answer.
"""

from __future__ import annotations

from collections import defaultdict
from difflib import get_close_matches
from typing import TYPE_CHECKING

from openai_codegen.declared import Declared, Place
from openai_codegen.document import read, schemas, target
from openai_codegen.errors import CodegenError
from openai_codegen.naming.components import TWIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from openai_codegen.document import Node
    from openai_codegen.operations import Operation

FOLDER = "docs"


def read_docs(source: Path, declared: Declared) -> dict[Place, str]:
    """The sentences of all files in a folder's `docs`; none where there is no such folder.

    Raises:
        CodegenError: Something is named that the description does not declare, or has two sentences.
    """
    found: dict[Place, str] = {}
    errors = []
    for file in sorted((source / FOLDER).glob("*.yaml")):
        for place, sentence in _places(file):
            problem = _problem(place, sentence, found, declared)
            if problem:
                errors.append(CodegenError(problem, source=f"{FOLDER}/{file.name}"))
            found[place] = sentence
    if (error := CodegenError.together(errors)) is not None:
        raise error
    return found


def _places(file: Path) -> Iterator[tuple[Place, str]]:
    for component, sentences in read(file).items():
        for path, sentence in (sentences or {}).items():
            yield Place(component, path), sentence


def _problem(place: Place, sentence: object, found: dict[Place, str], declared: Declared) -> str | None:
    component, path = place
    if not isinstance(sentence, str):
        return f"{component}: {path} has no sentence"
    if component not in declared:
        return f"there is no component {component}{_nearest(component, declared.components())}"
    if place not in (places := list(declared.places(component, path))):
        if places:
            return f"{component} has {path} from {places[0].component}, where its sentence belongs"
        return f"{component} has no property {path}{_nearest(path, declared.paths(component))}"
    return f"{component}: {path} has two sentences" if found.get(place, sentence) != sentence else None


def _nearest(name: str, known: Iterable[str]) -> str:
    near = get_close_matches(name, list(known), n=1, cutoff=0)
    return f"; the nearest name is {near[0]}" if near else ""


class FieldDocs:
    """Finds the sentence of a field.

    Args:
        sentences: What was written, by place.
        declared: Where properties are declared.
        document: The description as it is rendered, which knows where a component comes from.
        operations: What can be called; the notes on arguments count for the fields of the body.
    """

    def __init__(
        self, sentences: dict[Place, str], declared: Declared, document: Node, operations: Iterable[Operation] = ()
    ) -> None:
        self._sentences, self._declared = sentences, declared
        self._origins = _origins(document, declared)
        self._sources = {name: schema.get("x-fields", {}) for name, schema in schemas(document).items()}
        self._notes = self._notes_of(operations)

    def of(self, component: str, wire: str) -> str:
        """The sentence of one field of a rendered component; nothing where nobody wrote one."""
        places = [*self.places(component, wire), Place(component, wire)]
        known = (found for table in (self._sentences, self._notes) for place in places if (found := table.get(place)))
        return next(known, "")

    def places(self, component: str, wire: str) -> Iterator[Place]:
        """Where a field of a rendered component may have its sentence, the nearest place first.

        A component that is the twin of another one (`naming.components.TWIN`) has those of its namesake behind its own.
        """
        own = self._own(component, wire)
        for place in [*own, *(Place(name.removeprefix(TWIN), path) for name, path in own)]:
            yield from self._declared.places(*place)

    def _own(self, component: str, wire: str) -> list[Place]:
        """Where a field stands in the description under the names that it has there."""
        sources = self._sources.get(component, {})
        if (source := self._declared.place_of(sources.get(wire, ""))) is not None:
            return [source]
        beside = dict.fromkeys(self._declared.place_of(pointer) for pointer in sources.values())
        origins = [Place(place.component, "") for place in beside if place is not None]
        origins += self._origins.get(component, ())
        return [Place(name, f"{path}.{wire}" if path else wire) for name, path in origins]

    def _notes_of(self, operations: Iterable[Operation]) -> dict[Place, str]:
        """The note of each property of a body, where all operations that take it say the same of it."""
        notes: defaultdict[Place, dict[str, None]] = defaultdict(dict)
        for operation in operations:
            if operation.body is None or operation.body.ref is None:
                continue
            for parameter in operation.body.fields:
                own = Place(operation.body.ref, parameter.wire)  # of a body that is described in place, too
                for place in [own, *(one for origin in self._own(*own) for one in self._declared.places(*origin))]:
                    if parameter.doc:
                        notes[place][parameter.doc] = None
        return {place: next(iter(said)) for place, said in notes.items() if len(said) == 1}


def _origins(document: Node, declared: Declared) -> dict[str, list[Place]]:
    """Where each rendered component stands in the description; one that was met in several places has all of them."""
    found: dict[str, dict[Place, None]] = {name: {} for name in schemas(document)}
    for name, schema in schemas(document).items():
        place = declared.place_of(schema.get("x-origin", ""))
        for one in (Place(name, "") if name in declared else None, place):
            if one is not None:
                found[name][one] = None
    for pointer, schema in document.get("x-places", {}).items():
        held, place = target(schema), declared.place_of(pointer)
        if held is not None and held in found and held not in declared and place is not None:
            found[held][place] = None
    return {name: list(places) for name, places in found.items()}
