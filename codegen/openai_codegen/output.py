"""Generated files as a mapping from path to text: formatting them, and putting them in place of older ones."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from openai_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LINE_LENGTH = 120


@attrs.frozen
class Tree:
    """Files below one directory.

    Attributes:
        root: The directory.
        owned: Directories below it in which nothing but these files may be.
        files: Text by path below the root.
    """

    root: Path
    owned: tuple[str, ...]
    files: dict[str, str]

    def stale(self) -> list[str]:
        """Paths below the root that do not hold what they should: changed, missing or left over."""
        found = [path for path, text in self.files.items() if _read(self.root / path) != text]
        return sorted([*found, *self.left_over()])

    def left_over(self) -> list[str]:
        """Files in owned directories that nobody generates any more."""
        present = (
            path.relative_to(self.root).as_posix()
            for directory in self.owned
            for path in (self.root / directory).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        )
        return sorted(path for path in present if path not in self.files)

    def write(self) -> int:
        """Write what differs, remove what is left over, and give the number of files touched."""
        stale = self.stale()
        for path in stale:
            place = self.root / path
            if path in self.files:
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(self.files[path], encoding="utf-8", newline="\n")
            else:
                place.unlink()
        for directory in self.owned:
            _prune(self.root / directory)
        return len(stale)


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """The same files, Python laid out by ruff.

    Raises:
        CodegenError: A file is not Python, or a module would be hidden by a package of its name.
    """
    for path in files:
        if f"{path.removesuffix('.py')}/__init__.py" in files:
            raise CodegenError(f"a package would hide the module {path}")
    with tempfile.TemporaryDirectory(prefix="openai-codegen-") as aside:
        sources = [path for path in files if path.endswith((".py", ".pyi"))]
        for path in sources:
            place = Path(aside, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(files[path], encoding="utf-8", newline="\n")
        options = ("--isolated", "--no-cache", f"--line-length={LINE_LENGTH}", "--target-version=py311")
        done = subprocess.run([sys.executable, "-m", "ruff", "format", *options, aside], capture_output=True, text=True)
        if done.returncode:
            first = done.stderr.replace(f"{aside}/", "").strip().partition("\n")[0]
            raise CodegenError(f"a generated file is not Python: {first}")
        texts = {path: Path(aside, path).read_text(encoding="utf-8") for path in sources}
    return {path: texts.get(path, text) for path, text in files.items()}


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, UnicodeDecodeError):
        return None


def _prune(directory: Path) -> None:
    """Remove directories that hold nothing but compiled files."""
    for path in sorted(_directories(directory), key=lambda path: -len(path.parts)):
        if any(inner.name != "__pycache__" for inner in path.iterdir()):
            continue
        for compiled in (path / "__pycache__").glob("*.pyc"):
            compiled.unlink()
        for inner in path.iterdir():
            inner.rmdir()
        path.rmdir()


def _directories(directory: Path) -> Iterable[Path]:
    return (path for path in directory.rglob("*") if path.is_dir() and path.name != "__pycache__")
