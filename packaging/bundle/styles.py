"""The citation styles as one archive with its index: 10,000 small files would fill 90 MB."""

from __future__ import annotations

import zipfile
from pathlib import Path

from quotarium.citing import style_index

_NO_DATE = (1980, 1, 1, 0, 0, 0)


def make(folder: Path) -> None:
    """Write the archive of the independent styles and the index of all; the index says whatever
    there is to a dependent style.
    """
    folder.mkdir(parents=True, exist_ok=True)
    style_index.keep(folder / style_index.INDEX, style_index.build(style_index.loose_styles()))
    with zipfile.ZipFile(folder / style_index.ARCHIVE, "w", zipfile.ZIP_BZIP2) as archive:
        for path in sorted(style_index.loose_styles().iterdir()):
            if path.is_file():
                entry = zipfile.ZipInfo(path.name, _NO_DATE)
                entry.compress_type = zipfile.ZIP_BZIP2
                archive.writestr(entry, path.read_bytes())
