"""No module waits, while it is imported, for one that waits for it.

Two threads that import such a pair from its two ends stop each other; Python notices, and hands one of them a module
that is half done. A module waits for what it imports at its top, and for the package that it stands in. So a package
must not import its own modules while it is imported itself: its names are a lazy table.
"""

from __future__ import annotations

import ast
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {"openai_runtime": "facade", "openai_facade": "facade", "openai_generated": "generated"}


@cache
def modules() -> dict[str, Path]:
    """All modules that are shipped, by name."""
    found = {}
    for package, root in PACKAGES.items():
        for path in (ROOT / root / package).rglob("*.py"):
            parts = path.relative_to(ROOT / root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def at_import(tree: ast.AST) -> Iterator[ast.Import | ast.ImportFrom]:
    """The imports that run when a module does: not those in functions, nor those for type checkers."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield node
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            for other in node.orelse if isinstance(node.test, ast.Name) else node.body:
                yield from at_import(ast.Module([other], []))
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            yield from at_import(node)


def home(package: str, name: str) -> str:
    """The module that an import of a name from a package has to wait for in the end."""
    if f"{package}.{name}" in modules():
        return f"{package}.{name}"
    if modules()[package].name != "__init__.py":
        return package
    place = getattr(getattr(import_module(package), name, None), "__module__", None)
    return place if place in modules() else package


def waits(module: str) -> set[str]:
    """What a module waits for."""
    path = modules()[module]
    found = {module.rpartition(".")[0]}
    for node in at_import(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
            continue
        source = node.module or ""
        if node.level:
            parts = module.split(".")
            above = parts[: len(parts) - node.level + (path.name == "__init__.py")]
            source = ".".join([*above, source]) if source else ".".join(above)
        if source in modules():
            found |= {source, *(home(source, alias.name) for alias in node.names)}
    return (found & modules().keys()) - {module}


def circle(graph: dict[str, set[str]]) -> list[str]:
    """A circle in a graph, where there is one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        found: list[str] = error.args[1]
        return found
    return []


def test_a_circle_is_seen() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"a"}})
    assert not circle({"a": {"b", "c"}, "b": {"c"}})
    assert waits("openai_runtime.model.models") >= {"openai_runtime.model", "openai_runtime.model.codec"}
    assert "openai_generated.models.chat_completion" in waits("openai_facade.types.chat.chat_completion") | {
        home("openai_generated.models", "ChatCompletion")
    }


def test_no_module_waits_for_one_that_waits_for_it() -> None:
    assert circle({module: waits(module) for module in modules()}) == []
