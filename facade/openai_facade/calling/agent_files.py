"""Which local files go where in an agent's workspace: what is selected, what is refused, and what came of it.

Nothing here sends; looking at a folder is all it does.
"""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import Factory, define

from ..errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WORKSPACE: Final = "/workspace"
AT_ONCE: Final = 5
"""Files that are uploaded at the same time."""

Selected: TypeAlias = "list[tuple[str, Path]]"


@define
class PreparedAgentFiles:
    """Local files that were uploaded for an environment.

    Attributes:
        files: What `files` of an environment takes.
        uploaded_file_ids: The ids of the uploaded files, for deleting them one day.
    """

    files: list[dict[str, Any]] = Factory(list)
    uploaded_file_ids: list[str] = Factory(list)

    def add(self, file_id: str, path: str) -> None:
        """Note an uploaded file."""
        self.files.append({"type": "file_id", "file_id": file_id, "path": path})
        self.uploaded_file_ids.append(file_id)


@define
class StagedAgentFile:
    """A file that was uploaded and put into an environment.

    Attributes:
        uploaded_file_id: The id of the uploaded file.
        file: The file as the environment has it.
    """

    uploaded_file_id: str
    file: Any


class AgentFilePreparationError(OpenAIError):
    """Not all files could be uploaded; `prepared` has those that were."""

    def __init__(self, prepared: PreparedAgentFiles) -> None:
        super().__init__(f"Uploading failed after {len(prepared.files)} files, which are there: see prepared")
        self.prepared = prepared

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.prepared,)


class AgentFileStagingError(OpenAIError):
    """A file was uploaded, but not put into the environment; `uploaded_file_id` names it."""

    def __init__(self, uploaded_file_id: str) -> None:
        super().__init__(f"The file was uploaded as {uploaded_file_id}, but could not be put into the environment")
        self.uploaded_file_id = uploaded_file_id

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.uploaded_file_id,)


def checked_path(path: str, *, folder: bool = False) -> str:
    """Refuse a place that does not lie in the workspace.

    Args:
        path: The place.
        folder: The workspace itself will do.

    Raises:
        ValueError: It lies elsewhere, or is not written in the one way that is clear.
    """
    if folder and path == WORKSPACE:
        return path
    pieces = path.removeprefix(f"{WORKSPACE}/").split("/")
    if not path.startswith(f"{WORKSPACE}/") or any(piece in ("", ".", "..") for piece in pieces) or "\0" in path:
        raise ValueError(f"files of an agent go to paths such as '{WORKSPACE}/data/table.csv', not to {path!r}")
    return path


def selected(files: Mapping[str, str | os.PathLike[str]]) -> Selected:
    """Check files that were named one by one; gives where each goes, and where it is.

    Raises:
        ValueError: A place is outside of the workspace, or something is no regular file.
    """
    return [(checked_path(path), _regular(Path(local))) for path, local in files.items()]


def selected_below(root: str | os.PathLike[str], destination: str, include: Sequence[str]) -> Selected:
    """Select files of a folder by patterns, such as `**/*.csv`.

    Raises:
        ValueError: A pattern leads out of the folder, nothing fits, or something that fits is no regular file.
    """
    folder = Path(root)
    place = checked_path(destination, folder=True)
    if isinstance(include, str) or not include:
        raise ValueError("include must be a list of patterns that say which files are meant, such as ['**/*.csv']")
    if folder.is_symlink() or not folder.is_dir():
        raise ValueError(f"{os.fspath(root)!r} is no folder (links to folders are not followed)")
    found: set[Path] = set()
    for pattern in include:
        written = PurePosixPath(pattern)
        if written.is_absolute() or ".." in written.parts or not written.parts:
            raise ValueError(f"the pattern {pattern!r} must stay inside of the folder")
        found.update(local for local in folder.glob(pattern) if local.is_symlink() or not local.is_dir())
    if not found:
        raise ValueError(f"no file in {os.fspath(root)!r} fits any of {list(include)}")
    return [(f"{place}/{local.relative_to(folder).as_posix()}", _inside(local, folder)) for local in sorted(found)]


def _inside(local: Path, folder: Path) -> Path:
    """A regular file that is reached without following a link out of its folder."""
    for parent in local.relative_to(folder).parents:
        if (folder / parent).is_symlink() and (folder / parent) != folder:
            raise ValueError(f"{os.fspath(local)!r} lies behind a link, which is not followed")
    return _regular(local)


def _regular(local: Path) -> Path:
    if local.is_symlink():
        raise ValueError(f"{os.fspath(local)!r} is a link, which is not followed; name the file itself")
    if not local.is_file():
        raise ValueError(f"{os.fspath(local)!r} is no regular file")
    return local
