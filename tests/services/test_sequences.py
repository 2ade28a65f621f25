"""Whatever is done, undone and done again, the library and its index hold what they should."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.services.sequences_of_things import Sequences


def test_random_sequences_of_changes(empty_library_folder: Path) -> None:
    run(empty_library_folder, 12)


def run(template: Path, count: int) -> None:
    """Run so many sequences."""
    Sequences.template = template
    run_state_machine_as_test(
        Sequences,
        settings=settings(
            max_examples=count,
            stateful_step_count=14,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
