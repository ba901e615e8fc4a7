"""The head of a generated module: its first line, and its imports, sorted and split by when they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.annotations import Annotation

COMMAND = "python -m openai_codegen generate"
HEADER = f"# Generated, do not edit. Made by: {COMMAND}"

RUNTIME = ("openai_runtime", "openai_generated", "openai_facade")


class Imports:
    """Collects what one module imports.

    Attributes:
        now: Needed when the module runs, as module to names.
        checking: Needed by type checkers only, likewise.
        bound: Name in the module to the module and name it was imported from.

    Args:
        home: The module itself, whose own names need no import.
    """

    def __init__(self, home: str | None = None) -> None:
        self.home = home
        self.now: dict[str, set[str]] = {}
        self.checking: dict[str, set[str]] = {}
        self.bound: dict[str, tuple[str, str]] = {}

    def add(self, module: str, *names: str) -> None:
        """Import names when the module runs."""
        if module == self.home:
            return
        self._claim(module, names)
        self.now.setdefault(module, set()).update(names)

    def check(self, module: str, *names: str) -> None:
        """Import names for type checkers."""
        if module == self.home:
            return
        self._claim(module, names)
        self.checking.setdefault(module, set()).update(names)

    def define(self, *names: str) -> None:
        """Note what the module defines itself, so that nothing is imported under the same name."""
        self._claim("the module itself", names)

    def _claim(self, module: str, names: Iterable[str]) -> None:
        for name in names:
            bound = name.rpartition(" ")[2]
            if self.bound.setdefault(bound, (module, name)) != (module, name):
                other = self.bound[bound][0]
                raise CodegenError(
                    f"{module} and {other} would both be imported as {bound}; give the schema another name"
                )

    def use(self, annotation: Annotation) -> None:
        """Import what an annotation mentions for type checkers."""
        for module, name in annotation.needs:
            self.check(module, name)

    @property
    def head(self) -> str:
        """Everything above the first definition, with the imports for type checkers behind their guard."""
        guarded = {
            module: left
            for module, names in self.checking.items()
            if (left := {name for name in names if name not in self.now.get(module, ())})
        }
        now = {module: set(names) for module, names in self.now.items()}
        if guarded:
            now.setdefault("typing", set()).add("TYPE_CHECKING")
        text = f"{HEADER}\nfrom __future__ import annotations\n{block(now)}"
        if guarded:
            body = block(guarded).strip("\n").replace("\n", "\n    ").replace("\n    \n", "\n\n")
            text += f"\nif TYPE_CHECKING:\n    {body}\n"
        return text


def joined(imports: Imports, definitions: list[str]) -> str:
    """Text of a module: its head, and below it what it defines.

    A module of one union has one guard for what is imported and what is said for type checkers alone.
    """
    head, guard = imports.head, "if TYPE_CHECKING:\n"
    first = definitions[0].lstrip("\n")
    if first.startswith(guard) and guard in head:
        return head + first.removeprefix(guard) + "\n\n".join(["", *definitions[1:]])
    return "\n\n".join([head, *definitions])


def block(imports: dict[str, set[str]]) -> str:
    """Import statements in two groups: the standard library's, then our own."""
    groups: tuple[list[str], list[str]] = ([], [])
    for module in sorted(imports):
        ours = module.split(".")[0] in RUNTIME
        groups[ours].append(statement(module, imports[module]))
    return "".join("\n" + "".join(group) for group in groups if group)


def statement(module: str, names: Iterable[str]) -> str:
    """One import statement; a name may carry ` as …`."""
    return f"from {module} import {', '.join(sorted(names, key=_order))}\n"


def _order(name: str) -> tuple[int, str]:
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)
