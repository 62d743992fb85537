"""The school's own export profiles: proposed from a platform's empty template, kept in the home."""

from dataclasses import replace
from pathlib import Path

from xuanke.exchange.profile_files import save_profile
from xuanke.exchange.profiles import Profile
from xuanke.exchange.proposing import Proposal, propose
from xuanke.exchange.writing import faults_said
from xuanke.faults import Fault
from xuanke.journeys.office import Office
from xuanke.journeys.packets import DEFAULT_PROFILE, profiles

FORBIDDEN = frozenset('/\\:*?"<>|')


def propose_profile(office: Office, template: Path) -> Proposal:
    """A profile with the template's headers in its order; nothing is kept yet."""
    return propose(template, profiles(office)[DEFAULT_PROFILE])


def keep_profile(office: Office, profile: Profile, name: str = "") -> Path:
    """Keeps the profile in the home under its name; raises Fault for a name that no file can have."""
    named = (name or profile.name).strip()
    if not named or named.startswith(".") or FORBIDDEN & set(named):
        raise Fault("profile-name", advice="profile-name-advice", name=named)
    path = office.home.profiles / f"{named}.toml"
    with faults_said(path):
        return save_profile(office.home.profiles, replace(profile, name=named))
