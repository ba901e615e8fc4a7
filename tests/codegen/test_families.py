"""The sentences of `openapi/docs`: which share of each family's fields they cover, and that they say something."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openai_codegen.declared import Declared, Place
from openai_codegen.field_docs import FieldDocs, read_docs
from openai_codegen.library import ConstProperty, ModelProperty, Reading, plain
from openai_codegen.names import singular, words
from openai_codegen.operations import operations
from openai_codegen.properties import fields, named, parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.document import Node
    from openai_codegen.operations import Operation

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
LIMIT = 120
GOAL = 0.95

FAMILIES = {
    "assistants": ("/assistants",),
    "audio": ("/audio",),
    "batches": ("/batches",),
    "chat": ("/chat/completions", "/completions"),
    "conversations": ("/conversations",),
    "embeddings": ("/embeddings",),
    "evals": ("/evals",),
    "files": ("/files",),
    "fine-tuning": ("/fine_tuning",),
    "images": ("/images",),
    "models": ("/models",),
    "moderations": ("/moderations",),
    "realtime": ("/realtime",),
    "responses": ("/responses",),
    "threads": ("/threads",),
    "uploads": ("/uploads",),
    "vector stores": ("/vector_stores",),
    "videos": ("/videos",),
}
"""Family to the paths whose requests and answers, with all that they consist of, are its own."""
EVENTS = {
    "realtime": re.compile(r"(Beta)?Realtime.*Event"),
    "responses": re.compile(
        r"(Beta)?Responses(Client|Server|WebSocketStream)Event|(Beta)?Response(Steer|Inject)\w*Event\Z"
    ),
}
"""What goes over sockets, and so stands at no path."""
ALIKE = {"a", "an", "the", "of", "this", "that", "its", "is", "for", "to", "in"}


@pytest.fixture(scope="module")
def declared(vendored: Node) -> Declared:
    return Declared(vendored)


@pytest.fixture(scope="module")
def sentences(declared: Declared) -> dict[Place, str]:
    return read_docs(OPENAPI, declared)


@pytest.fixture(scope="module")
def calls(reading: Reading, resources: Node) -> list[Operation]:
    return operations(reading, resources)


@pytest.fixture(scope="module")
def docs(sentences: dict[Place, str], declared: Declared, reading: Reading, calls: list[Operation]) -> FieldDocs:
    return FieldDocs(sentences, declared, reading.document, calls)


def of_family(family: str, calls: list[Operation], reading: Reading) -> set[str]:
    """Every component that requests and answers of a family consist of."""
    waiting = [name for name in reading.components if family in EVENTS and EVENTS[family].match(name)]
    for call in calls:
        if any(call.path == start or call.path.startswith(f"{start}/") for start in FAMILIES[family]):
            props = [call.result.prop, call.stream_event, call.page_item, call.body and call.body.prop]
            waiting += [name for prop in props if prop is not None for name in named(prop, reading)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += parts(name, reading)
    return seen


def unsaid(components: Iterable[str], reading: Reading, docs: FieldDocs) -> tuple[list[str], int]:
    """Fields without a sentence, and the number of all that can have more than one value."""
    missing, total = [], 0
    for name in sorted(components):
        prop = reading.components[name]
        for field in fields(prop) if isinstance(prop, ModelProperty) else ():
            if not isinstance(field, ConstProperty):
                total += 1
                missing += [] if docs.of(name, plain(field.name)) else [f"{name}.{plain(field.name)}"]
    return missing, total


@pytest.mark.reviewed
@pytest.mark.parametrize("family", FAMILIES)
def test_nearly_every_field_of_a_family_has_a_sentence(
    family: str, calls: list[Operation], reading: Reading, docs: FieldDocs
) -> None:
    """The share is stated when it is too small, with the fields that nobody has written about."""
    missing, total = unsaid(of_family(family, calls, reading), reading, docs)
    share = 1 - len(missing) / total
    assert share >= GOAL, f"{family}: {share:.1%} of {total} fields; without a sentence: {', '.join(missing[:40])}"


def test_every_sentence_is_one_line_that_an_editor_can_show(sentences: dict[Place, str]) -> None:
    """A capital or a figure first, a full stop last, no markup of docstrings and not too long."""
    poor = {
        place: said
        for place, said in sentences.items()
        if len(said) > LIMIT or not re.fullmatch(r'[A-Z0-9`"][^\n\\]*\.', said) or '"""' in said
    }
    assert poor == {}


def test_no_sentence_merely_spells_out_the_name(sentences: dict[Place, str]) -> None:
    """`file_id: "The file id."` says nothing: some word must be more than the property's and its owners' names."""
    idle = {place: said for place, said in sentences.items() if spelled(said) <= known_words(place)}
    assert idle == {}


def spelled(sentence: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Za-z0-9]+", sentence)} - ALIKE


def known_words(place: Place) -> set[str]:
    return {word.lower() for word in words(place.path.replace(".", " ")) + words(place.component)}


def test_a_sentence_that_says_nothing_would_be_found() -> None:
    assert spelled("The id of the file.") <= known_words(Place("InputFile", "file_id"))
    assert not spelled("The id of the file, as files.create gave it.") <= known_words(Place("InputFile", "file_id"))


def test_no_sentence_is_copied_to_a_field_of_another_name(sentences: dict[Place, str]) -> None:
    """Fields of one name may share a sentence; one that fits several names is either too vague or a slip.

    What comes in pieces is excepted, as its whole has the name that the piece does not have (`delta`), and so is what
    the API itself calls by two names.
    """
    names: defaultdict[str, set[str]] = defaultdict(set)
    for place, said in sentences.items():
        names[said].add(place.path.rpartition(".")[2])
    assert {said: sorted(of) for said, of in names.items() if len(of) > 1 and not one_thing(of)} == {}


def one_thing(of: set[str]) -> bool:
    """Whether some names are a piece and its whole, or share their last word."""
    return (len(of) == 2 and "delta" in of) or len({singular(name.split("_")[-1]) for name in of}) == 1
