"""Which module defines what: parts beside what has them, a crowd apart, and no module waiting for another."""

from __future__ import annotations

import ast
import random
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from openai_codegen.errors import CodegenError
from openai_codegen.modules import MOST, Folding, Modules, check

GENERATED = Path(__file__).parents[2] / "generated" / "openai_generated"


def modules(parts: dict[str, list[str]], alone: set[str] = frozenset(), **more: object) -> dict[str, set[str]]:  # type: ignore[assignment]
    """What every module of a package defines, by the name that it is called by."""
    folding = Folding(parts=parts, alone=frozenset(alone), **{"holders": frozenset(parts)} | more)  # type: ignore[arg-type]
    found = folding.modules("package")
    return {home: set(inside) for home, inside in found.contents(parts).items()}


def test_a_part_of_one_stands_beside_it_with_its_own_parts() -> None:
    found = modules({"Plant": ["Leaf"], "Leaf": ["Vein"], "Vein": []})
    assert found == {"Plant": {"Plant", "Leaf", "Vein"}}


def test_a_part_of_two_stands_alone_unless_they_stand_together() -> None:
    apart = modules({"Plant": ["Leaf"], "Animal": ["Leaf"], "Leaf": []})
    assert apart == {"Plant": {"Plant"}, "Animal": {"Animal"}, "Leaf": {"Leaf"}}
    together = modules({"Garden": ["Plant", "Animal"], "Plant": ["Leaf"], "Animal": ["Leaf"], "Leaf": []})
    assert together == {"Garden": {"Garden", "Plant", "Animal", "Leaf"}}


def test_what_operations_answer_keeps_its_module() -> None:
    assert modules({"PlantList": ["Plant"], "Plant": []}, {"Plant"}) == {"PlantList": {"PlantList"}, "Plant": {"Plant"}}


def test_circles_of_parts_end() -> None:
    assert modules({"Node": ["Edge"], "Edge": ["Node"], "Tree": ["Node"]}) == {"Tree": {"Tree", "Node", "Edge"}}
    assert modules({"Self": ["Self"]}) == {"Self": {"Self"}}


def test_what_python_imports_under_that_name_is_never_moved() -> None:
    assert modules({"Plant": ["Model"], "Model": []}) == {"Plant": {"Plant"}, "Model": {"Model"}}


def test_of_a_crowd_one_kind_stands_together() -> None:
    names = ["TextDeltaEvent", "TextDoneEvent", "AudioDeltaEvent", "ErrorEvent"]
    parts = {"Event": names, **{name: [] for name in names}}
    found = modules(parts, {"Event"}, holders=frozenset(), crowds=frozenset({"Event"}))
    assert found["TextDeltaEvent"] == {"TextDeltaEvent", "TextDoneEvent"}
    assert found["AudioDeltaEvent"] == {"AudioDeltaEvent"}
    assert found["ErrorEvent"] == {"ErrorEvent"}


def test_what_extends_another_stands_with_its_like_alone() -> None:
    names = ["TextDeltaEvent", "TextDoneEvent", "TextPartEvent", "TextAddedEvent"]
    extending = {"TextDoneEvent": "TextDeltaEvent", "TextAddedEvent": "TextDeltaEvent"}
    parts = {"Event": names, **{name: [] for name in names}}
    found = modules(parts, {"Event"}, holders=frozenset(), crowds=frozenset({"Event"}), extending=extending)
    assert sorted(map(sorted, found.values())) == [
        ["Event"],
        ["TextAddedEvent", "TextDoneEvent"],
        ["TextDeltaEvent", "TextPartEvent"],
    ]


def test_no_module_gets_too_large() -> None:
    found = modules({"All": [f"Part{number}" for number in range(99)], **{f"Part{number}": [] for number in range(99)}})
    assert max(map(len, found.values())) == MOST
    assert sum(map(len, found.values())) == 100


def test_the_order_of_a_description_does_not_matter() -> None:
    chosen = random.Random(1)
    parts = {f"N{one}": [f"N{chosen.randrange(80)}" for _ in range(chosen.randrange(3))] for one in range(80)}
    turned = dict(reversed(parts.items()))
    assert modules(parts) == modules(turned)


def test_a_module_is_named_after_its_first() -> None:
    found = Modules("package.models", {"Plant": "Plant", "LeafVein": "Plant"})
    assert found.of("LeafVein") == "package.models.plant"
    assert found.contents({"Plant": ["LeafVein"]}) == {"Plant": ["Plant", "LeafVein"]}


def test_names_that_would_be_one_file_are_refused() -> None:
    with pytest.raises(CodegenError, match=r"would both be the module package\.chat_item"):
        check(["ChatItem", "chat_item"], "package")


@pytest.mark.parametrize("package", ["models", "params"])
def test_no_module_waits_for_another_that_waits_for_it(package: str) -> None:
    """What is imported, or read from the package, while a module runs: a circle would be a deadlock of two threads."""
    home = {}
    for line in (GENERATED / package / "__init__.py").read_text().splitlines():
        name, _, module = line.partition(" ")
        if module.isidentifier():
            home[name] = module
    needs = {module: needed(GENERATED / package / f"{module}.py", package, home) for module in set(home.values())}
    assert len(needs) > 500
    assert sum(map(len, needs.values())) > 100
    TopologicalSorter(needs).prepare()


def needed(file: Path, package: str, home: dict[str, str]) -> set[str]:
    """The other modules of a package that have to be there while a module is loaded."""
    found: set[str] = set()
    start = f"openai_generated.{package}."
    for statement in ast.parse(file.read_text()).body:
        if isinstance(statement, ast.ImportFrom) and (statement.module or "").startswith(start):
            found.add((statement.module or "").rpartition(".")[2])
        elif isinstance(statement, ast.AnnAssign | ast.Assign) and statement.value is not None:
            for node in ast.walk(statement.value):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == package:
                    found.add(home[node.attr])
    return found - {file.stem}
