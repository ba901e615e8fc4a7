"""Packages of made-up vendors, generated once and imported from where they were written."""

from __future__ import annotations

import importlib
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
from openai_codegen.generate import generate
from openai_codegen.vendor import vendor

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = {path.name.partition(".")[0]: path for path in Path(__file__).parent.glob("foreign/*.yaml")}


@attrs.frozen
class Package:
    """A package that stands alone."""

    name: str
    out: Path
    report: str

    def part(self, path: str = "") -> Any:
        """One of its modules."""
        return importlib.import_module(f"{self.name}.{path}".rstrip("."))

    @property
    def clients(self) -> tuple[Any, Any]:
        """The two classes with the tree of resources."""
        name = "".join(word.capitalize() for word in self.name.split("_"))
        return getattr(self.part(), name), getattr(self.part(), f"Async{name}")


@contextmanager
def generated(upstream: Path, folder: Path, name: str) -> Iterator[Package]:
    """Make a package of a vendor's file; it can be imported meanwhile."""
    report = vendor(upstream, folder / "api").report
    generate(folder / "api", folder / "out", package=name)
    sys.path.insert(0, str(folder / "out"))
    try:
        yield Package(name, folder / "out", report)
    finally:
        sys.path.remove(str(folder / "out"))
        for module in [one for one in sys.modules if one.partition(".")[0] == name]:
            del sys.modules[module]
