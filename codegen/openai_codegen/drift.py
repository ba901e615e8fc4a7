"""Whether the generated files are what the description and the generator produce today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.generate import render, trees

if TYPE_CHECKING:
    from pathlib import Path


def drift(source: Path, output: Path, *, facade: Path | None = None, package: str | None = None) -> list[str]:
    """Regenerate in memory, compare byte for byte, and name every file that differs, is missing or left over.

    Args:
        source: Folder that `vendor` wrote.
        output: Folder of the generated package.
        facade: Folder of the facade with the alias modules; None leaves them out.
        package: Name of the package where it stands alone.

    Raises:
        CodegenError: The source folder cannot be used.
    """
    found = trees(render(source, package), output, facade, package)
    return [(tree.root / path).as_posix() for tree in found for path in tree.stale()]
