"""Write the schemas that docs/ publishes: python -m tests.schemas."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from quotarium.formats import library_json, reference_json
from quotarium.storage.whole.schema import schema

DOCS = Path(__file__).parent.parent / "docs"


def published() -> dict[Path, dict[str, Any]]:
    """Return each file and the schema that belongs into it."""
    return {
        DOCS / "library.schema.json": schema(library_json.FORMAT, library_json.VERSION),
        DOCS / "references.schema.json": reference_json.schema(),
    }


if __name__ == "__main__":
    for path, made in published().items():
        path.write_text(json.dumps(made, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
