"""Repairs are data; one that touches nothing says so and names its file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from openai_codegen.errors import CodegenError
from openai_codegen.repairs import apply

if TYPE_CHECKING:
    from openai_codegen.document import Node

HOME = Path(__file__).resolve().parents[2] / "openapi" / "repairs"


def description() -> Node:
    return {"components": {"schemas": {"A": {"type": "object", "required": ["x"], "properties": {"x": {}}}}}}


def repair(folder: Path, document: Node, *changes: Any, reason: Any = "because", name: str = "01-a.yaml") -> list[str]:
    (folder / name).write_text(yaml.safe_dump({"reason": reason, "changes": list(changes)}))
    return apply(document, folder)


@pytest.mark.parametrize(
    ("change", "result"),
    [
        ({"pointer": "/type", "set": "string"}, {"type": "string"}),
        ({"pointer": "/title", "set": "T"}, {"title": "T"}),
        ({"pointer": "/properties/x", "remove": True}, {"properties": {}}),
        (
            {"pointer": "/properties", "merge": {"y": {"type": "string"}}},
            {"properties": {"x": {}, "y": {"type": "string"}}},
        ),
        ({"pointer": "/required", "append": ["x", "y"]}, {"required": ["x", "y"]}),
        ({"pointer": "/properties/a~1b", "add": {}}, {"properties": {"x": {}, "a/b": {}}}),
        ({"pointer": "/required/0", "set": "y"}, {"required": ["y"]}),
    ],
)
def test_what_a_repair_can_do(tmp_path: Path, change: Node, result: Node) -> None:
    document = description()
    change = {**change, "pointer": "/components/schemas/A" + change["pointer"]}
    assert repair(tmp_path, document, change) == ["01-a.yaml"]
    assert document["components"]["schemas"]["A"] == {**description()["components"]["schemas"]["A"], **result}


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"pointer": "/components/schemas/A/type", "set": "object"}, "`set` finds its work done"),
        ({"pointer": "/components/schemas/B/type", "set": "object"}, "there is no such place"),
        ({"pointer": "/components/schemas/B", "remove": True}, "`remove` finds no such place"),
        ({"pointer": "/components/schemas/A/required", "append": ["x"]}, "`append` finds its work done"),
        ({"pointer": "/components/schemas/A", "add": {}}, "`add` finds its work done"),
        ({"pointer": "/components/schemas/A", "merge": {"type": "object"}}, "`merge` finds its work done"),
        ({"pointer": "/components/schemas/A/required/7", "set": "y"}, "`set` finds no such place"),
    ],
)
def test_a_repair_that_touches_nothing_is_an_error(tmp_path: Path, change: Node, why: str) -> None:
    with pytest.raises(CodegenError, match=why) as caught:
        repair(tmp_path, description(), change)
    assert caught.value.source == "01-a.yaml"
    assert caught.value.pointer == change["pointer"]


@pytest.mark.parametrize(
    "text",
    [
        "changes: [{pointer: /a, remove: true}]",
        "reason: r",
        "{reason: r, changes: []}",
        "{reason: r, changes: [{pointer: /a}]}",
        "{reason: r, changes: [{pointer: /a, set: 1, remove: true}]}",
        "{reason: r, changes: [{set: 1}]}",
    ],
)
def test_a_malformed_repair_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "03-bad.yaml").write_text(text)
    with pytest.raises(CodegenError, match=r"^03-bad\.yaml: a (repair|change) needs"):
        apply({"a": 1}, tmp_path)


def test_repairs_run_in_the_order_of_their_names(tmp_path: Path) -> None:
    document = description()
    target = {"pointer": "/components/schemas/A/type"}
    (tmp_path / "02-b.yaml").write_text(yaml.safe_dump({"reason": "r", "changes": [{**target, "set": "second"}]}))
    assert repair(tmp_path, document, {**target, "set": "first"}) == ["01-a.yaml", "02-b.yaml"]
    assert document["components"]["schemas"]["A"]["type"] == "second"


def test_our_repairs_say_why() -> None:
    for path in HOME.glob("*.yaml"):
        assert len(yaml.safe_load(path.read_text())["reason"]) > 40, path.name
