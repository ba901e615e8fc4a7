"""The imports of the project as its syntax trees have them, those under TYPE_CHECKING and inside functions, too."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
ROOTS = ("facade", "generated", "codegen")

Scope = Literal["module", "function", "typing"]
"""Where an import stands: run when the module is imported, when a function is called, or never."""


@dataclass(frozen=True)
class Import:
    """One import statement, or `import_module("…")`, as an edge from a module to a name."""

    source: str
    target: str
    scope: Scope
    line: int


def below(name: str, prefix: str) -> bool:
    """Whether a dotted name is a prefix or something inside it."""
    return name == prefix or name.startswith(f"{prefix}.")


def imports(tree: ast.AST, module: str, package: str) -> Iterator[Import]:
    """Every import of a module, however deep it stands."""

    def walk(node: ast.AST, scope: Scope) -> Iterator[Import]:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(module, alias.name, scope, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            origin = _absolute("." * node.level + (node.module or ""), package)
            for alias in node.names:  # the name may be a module itself, so it belongs to the edge
                yield Import(module, f"{origin}.{alias.name}", scope, node.lineno)
        elif isinstance(node, ast.Call) and (named := _imported_by_name(node)):
            yield Import(module, _absolute(named, package), "function", node.lineno)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            inverted = isinstance(node.test, ast.UnaryOp)
            for statement in node.body:
                yield from walk(statement, scope if inverted else "typing")
            for statement in node.orelse:
                yield from walk(statement, "typing" if inverted else scope)
            return
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)) and scope == "module":
            scope = "function"
        for child in ast.iter_child_nodes(node):
            yield from walk(child, scope)

    yield from walk(tree, "module")


def _absolute(name: str, package: str) -> str:
    """A module name without leading dots."""
    level = len(name) - len(name.lstrip("."))
    parents = package.split(".")[: 1 - level or None] if level else []
    return ".".join([*parents, *filter(None, [name[level:]])])


def _imported_by_name(node: ast.Call) -> str | None:
    """The module that a call such as `import_module("…")` names."""
    if called(node) in {"import_module", "__import__", "child"} and node.args:
        first = node.args[0]
        if isinstance(first, ast.Constant) and isinstance(first.value, str):
            return first.value
    return None


def called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


@cache
def modules() -> tuple[tuple[str, str, Path], ...]:
    """Name, package and file of every module of the four layers."""
    found = []
    for root in ROOTS:
        for path in sorted((ROOT / root).rglob("*.py")):
            parts = path.relative_to(ROOT / root).with_suffix("").parts
            is_package = parts[-1] == "__init__"
            name = ".".join(parts[:-1] if is_package else parts)
            package = name if is_package else ".".join(parts[:-1])
            if package:  # plain scripts beside the packages are no part of a layer
                found.append((name, package, path))
    return tuple(found)
