"""What people call is told: each public method of the client tree, and each overload in the rooms that users see."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path
from typing import Any

import pytest
from openai_facade import AsyncOpenAI, OpenAI

FACADE = Path(__file__).resolve().parents[2] / "facade" / "openai_facade"
SEEN_BY_USERS = ("client", "extensions", "helpers", "testing/decorating.py", "testing/pytest.py",
                 "tools/computer_driver.py")  # fmt: skip


def untold(tree: ast.AST, inside: str = "") -> list[str]:
    """Public classes and functions without a docstring, overloads included; setters are told by their getters."""
    found: list[str] = []
    for node in getattr(tree, "body", []):
        if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) or node.name.startswith("_"):
            continue
        setter = any(isinstance(mark, ast.Attribute) and mark.attr == "setter" for mark in node.decorator_list)
        if ast.get_docstring(node) is None and not setter:
            found.append(f"{inside}{node.name} in line {node.lineno}")
        if isinstance(node, ast.ClassDef):
            found += untold(node, f"{node.name}.")
    return found


@pytest.mark.parametrize("room", SEEN_BY_USERS)
def test_public_definitions_have_a_docstring(room: str) -> None:
    place = FACADE / room
    files = [place] if place.suffix else sorted(place.glob("*.py"))
    assert files
    found = {path.name: untold(ast.parse(path.read_text("utf-8"))) for path in files}
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize("colour", [OpenAI, AsyncOpenAI])
def test_every_method_of_the_tree_is_told(colour: Any) -> None:
    """Raw and streaming views included: what `help` shows is never empty."""
    silent: list[str] = []
    kinds: set[type] = set()
    left: list[tuple[str, Any]] = [("client", colour(api_key="sk-local"))]
    while left:
        path, found = left.pop()
        for name in dir(type(found)):
            if name.startswith("_"):
                continue
            member = getattr(found, name)
            if type(member).__module__.startswith(("openai_generated.resources", "openai_facade.resources")):
                if type(member) not in kinds:
                    kinds.add(type(member))
                    left.append((f"{path}.{name}", member))
            elif inspect.isroutine(member) and not inspect.getdoc(member):
                silent.append(f"{path}.{name}")
    assert len(kinds) > 300
    assert silent == []
