"""A system's keyring for tests, in a file, so that the window's child process has the same one."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

FILE = "XUANKE_TEST_RING"


class FileRing(KeyringBackend):
    """Keeps what it is given in the file that the environment names."""

    priority = 1.0

    @property
    def _file(self) -> Path:
        return Path(os.environ[FILE])

    def _held(self) -> dict[str, str]:
        held: dict[str, str] = json.loads(self._file.read_text("utf-8")) if self._file.exists() else {}
        return held

    def get_password(self, service: str, username: str) -> str | None:
        return self._held().get(f"{service} {username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._file.write_text(json.dumps(self._held() | {f"{service} {username}": password}), "utf-8")

    def delete_password(self, service: str, username: str) -> None:
        held = self._held()
        if held.pop(f"{service} {username}", None) is None:
            raise PasswordDeleteError(username)
        self._file.write_text(json.dumps(held), "utf-8")
