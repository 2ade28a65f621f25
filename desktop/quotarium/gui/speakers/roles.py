"""How a role that was found, or could not be, is told in a speaker's field."""

from __future__ import annotations

from typing import NamedTuple

from quotarium.gui.translation import tr
from quotarium.model.attribution import RoleFit, RoleOnDay


class RoleTold(NamedTuple):
    """What is known for the day, else what is not clear, and the roles to choose from."""

    known: str = ""
    remark: str = ""
    choices: tuple[str, ...] = ()


def role_told(found: RoleOnDay, *, has_roles: bool) -> RoleTold:
    """Return how to tell which role was held; `has_roles` says whether any is known at all."""
    if found.fit is RoleFit.CERTAIN:
        return RoleTold(known=tr("%1 (held on that day)").replace("%1", found.role or ""))
    if found.fit is RoleFit.POSSIBLE:
        return RoleTold(known=tr("%1 (may have been held)").replace("%1", found.role or ""))
    if found.fit is RoleFit.SEVERAL:
        choices = tuple(dict.fromkeys(role.printed for role in found.candidates))
        return RoleTold(remark=tr("Several roles fit. Which one is meant?"), choices=choices)
    if found.fit is RoleFit.NONE and has_roles:
        return RoleTold(
            remark=tr("None of the roles known was held on that day, so none is printed.")
        )
    return RoleTold()
