"""The user's own styles: .csl files that were found valid and are kept among the user's data."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import platformdirs

from quotarium.citing import csl_xml, style_index, styles
from quotarium.errors import StyleError
from quotarium.marking import tr

_UNFIT = re.compile(r"[^a-z0-9.-]+")


def own_folder() -> Path:
    """Return where this user's styles are kept."""
    return Path(platformdirs.user_data_dir("quotarium", appauthor=False)) / "styles"


class OwnStyles:
    """The styles of a folder, by their ids."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or own_folder()

    def lines(self) -> dict[str, str]:
        """Return their lines in the form of the index of styles."""
        if not self.folder.is_dir():
            return {}
        return style_index.lines(self.folder)

    def path(self, style_id: str) -> Path:
        """Return where the style of this id is, or would be."""
        return self.folder / f"{style_id}.csl"

    def keep(self, source: Path) -> str:
        """Copy a style into the folder and return its id; one of the same id is replaced.

        Raise StyleError where it cannot be read or written.
        """
        data = source.read_bytes()
        root = csl_xml.parse(data, source.name)
        name = styles.text_of(root, "id").rstrip("/").rpartition("/")[2] or source.stem
        style_id = _UNFIT.sub("-", name.lower()).strip("-.") or "style"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder, delete=False) as part:
                part.write(data)
            Path(part.name).replace(self.path(style_id))
        except OSError as error:
            reason = tr("it cannot be kept in {folder} ({strerror}). Make room there.").format(
                folder=self.folder, strerror=error.strerror
            )
            raise StyleError(source.name, reason) from error
        return style_id

    def remove(self, style_id: str) -> None:
        """Remove a style; raise StyleError where there is none of this id, or it cannot be."""
        if style_id not in self.lines():
            reason = tr(
                "it is not one of your own styles. List them with “quotarium styles --own”."
            )
            raise StyleError(style_id, reason)
        try:
            self.path(style_id).unlink(missing_ok=True)
        except OSError as error:
            reason = tr(
                "it cannot be removed ({strerror}). Close what uses it and try again."
            ).format(strerror=error.strerror)
            raise StyleError(style_id, reason) from error
