"""The client tree: from data where there is some, by default places where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen.errors import CodegenError
from openai_codegen.library import Reading
from openai_codegen.normalize import normalize
from openai_codegen.operations import operations
from openai_codegen.resource_tree import Resource, placements, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openai_codegen.document import Node

    Describe = Callable[..., Node]

TEXT = {"type": "string"}
THINGS: Node = {
    "things": {"class": "Things", "module": "things.things", "methods": {"create": "makeThing"}},
    "things.parts": {"class": "Parts", "module": "things.parts"},
    "second": {"class": "Things", "module": "things.things", "alias_of": "things"},
}


def walk(nodes: tuple[Resource, ...]) -> Iterator[Resource]:
    for node in nodes:
        yield node
        yield from walk(node.children)


def grow(describe: Describe, calls: dict[str, str], resources: Node) -> dict[str, Resource]:
    """The resources by path, for operations given as id -> `VERB /path`."""
    found = {}
    for name, call in calls.items():
        verb, _, path = call.partition(" ")
        ids = [part.split("}")[0] for part in path.split("{")[1:]]
        parameters = [{"name": one, "in": "path", "required": True, "schema": TEXT} for one in ids]
        found[(verb.lower(), path)] = {"operationId": name, "parameters": parameters}
    read = operations(Reading(normalize(describe(operations=found))[0]), resources)
    return {node.path: node for node in walk(tree(read, resources))}


@pytest.mark.reviewed
def test_the_tree_of_the_api(reading: Reading, resources: Node) -> None:
    nodes = list(walk(tree(operations(reading, resources), resources)))
    # 134 on the public surface: two of them, below beta.chat, are only reached by way of that alias.
    assert len(nodes) == 132
    assert sum(len(node.methods) for node in nodes) == 390
    assert placements(tree(operations(reading, resources), resources)) == []
    chat = next(node for node in nodes if node.path == "chat.completions")
    assert (chat.class_name, chat.module) == ("Completions", "chat.completions.completions")
    assert [method.name for method in chat.methods] == ["create", "retrieve", "update", "list", "delete"]
    retrieve = next(node for node in nodes if node.path == "vector_stores.files").methods[1]
    assert [parameter.name for parameter in retrieve.positional] == ["file_id"]
    assert [parameter.name for parameter in retrieve.keyword] == ["vector_store_id"]


def test_methods_may_differ_from_their_operation(reading: Reading, resources: Node) -> None:
    nodes = {node.path: node for node in walk(tree(operations(reading, resources), resources))}
    files: Any = {method.name: method for method in nodes["files"].methods}
    assert (files["content"].result.content, files["retrieve_content"].result.content) == ("binary", "text")
    assert files["retrieve_content"].deprecated
    permissions: Any = {method.name: method for method in nodes["fine_tuning.checkpoints.permissions"].methods}
    assert (permissions["list"].page, permissions["retrieve"].page) == ("ConversationCursorPage", None)


def test_aliases_have_nothing_of_their_own(describe: Describe) -> None:
    nodes = grow(describe, {"makeThing": "POST /things"}, {"resources": THINGS})
    assert (nodes["second"].alias_of, nodes["second"].methods, nodes["second"].children) == ("things", (), ())
    assert [child.name for child in nodes["things"].children] == ["parts"]


@pytest.mark.parametrize(
    ("call", "place"),
    [
        ("GET /things", "things.list"),
        ("POST /things/{id}", "things.update"),
        ("GET /things/{id}", "things.retrieve"),
        ("DELETE /things/{id}", "things.delete"),
        ("POST /things/{id}/cancel", "things.cancel"),
        ("GET /things/{id}/parts", "things.parts.list"),
        ("POST /things/{id}/parts", "things.parts.create"),
        ("GET /things/{id}/content", "things.content.retrieve"),
        ("POST /things?beta=true", "beta.things.create"),
        ("POST /new/{id}/deep-ones", "new.deep_ones.create"),
        ("GET /class", "class_.retrieve"),
        ("GET /", "default.retrieve"),
    ],
)
def test_default_places(describe: Describe, call: str, place: str) -> None:
    nodes = grow(describe, {"makeThing": "POST /things", "other": call}, {"resources": THINGS})
    path, _, name = place.rpartition(".")
    assert name in [method.name for method in nodes[path].methods if not method.placed]


def test_a_url_that_is_also_read_is_a_thing_not_an_action(describe: Describe) -> None:
    calls = {"makeThing": "POST /things", "look": "GET /things/limit", "set": "POST /things/limit"}
    nodes = grow(describe, calls, {"resources": THINGS})
    assert [method.name for method in nodes["things.limit"].methods] == ["retrieve", "update"]


def test_a_url_whose_siblings_are_methods_becomes_one_too(describe: Describe) -> None:
    """As `usage.completions` is: no resource is opened for each kind of usage."""
    usage = {"usage": {"class": "Usage", "module": "usage", "methods": {"completions": "known"}}}
    nodes = grow(describe, {"known": "GET /usage/completions", "new": "GET /usage/searches"}, {"resources": usage})
    assert [method.name for method in nodes["usage"].methods] == ["completions", "searches"]


@pytest.mark.parametrize(("name", "method"), [("retrieve-limits", "retrieve"), ("list-limits", "list")])
def test_the_id_says_whether_a_plural_is_one_thing(describe: Describe, name: str, method: str) -> None:
    nodes = grow(describe, {name: "GET /limits"}, {"resources": {}})
    assert [method.name for method in nodes["limits"].methods] == [method]


@pytest.mark.parametrize(
    ("module", "below"),
    [("things", "things_keys"), ("shop.things", "shop.things_keys"), ("things.things", "things.keys.keys")],
)
def test_no_package_hides_the_module_of_a_resource_that_gets_its_first_child(
    describe: Describe, module: str, below: str
) -> None:
    """Hand-written code imports that module."""
    known = {"things": {"class": "Things", "module": module}}
    nodes = grow(describe, {"new": "POST /things/{id}/keys"}, {"resources": known})
    assert (nodes["things"].module, nodes["things.keys"].module) == (module, below)


def test_a_url_that_begins_within_a_known_path_continues_there(describe: Describe) -> None:
    deep = {"a": {"class": "A", "module": "a"}, "a.b": {"class": "B", "module": "a.b"}}
    resources: Node = {"resources": {**deep, "a.b.c": {"class": "C", "module": "a.b.c"}}}
    nodes = grow(describe, {"one": "GET /b/{x}/c/{y}/parts", "two": "GET /c"}, resources)
    assert [method.name for method in nodes["a.b.c.parts"].methods] == ["list"]
    assert [method.name for method in nodes["c"].methods] == ["retrieve"]


def test_a_default_place_that_is_taken_moves_aside(describe: Describe) -> None:
    calls = {"makeThing": "POST /things", "again": "PUT /things"}
    resources: Node = {"resources": {"things": {**THINGS["things"], "methods": {"replace": "makeThing"}}}}
    names = [method.name for method in grow(describe, calls, resources)["things"].methods]
    assert names == ["replace", "replace_things"]


def test_operations_without_a_method_on_purpose_stay_out(describe: Describe) -> None:
    calls = {"makeThing": "POST /things", "hidden": "POST /hidden"}
    assert "hidden" not in grow(describe, calls, {"resources": THINGS, "without_method": ["hidden"]})


def test_a_method_whose_operation_is_gone_is_left_out(describe: Describe) -> None:
    assert grow(describe, {}, {"resources": THINGS})["things"].methods == ()


@pytest.mark.parametrize(
    ("resources", "message"),
    [
        ({"a.b": {"class": "B", "module": "a.b"}}, "the resource a.b has no parent"),
        ({"a": {"class": "A", "module": "a", "alias_of": "z"}}, "a is an alias of nothing"),
    ],
)
def test_contradictions_are_errors(describe: Describe, resources: Node, message: str) -> None:
    with pytest.raises(CodegenError, match=message):
        grow(describe, {}, {"resources": resources})
