"""One window for a library: a program started again hands what it was given to the first."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: How long (ms) a start waits to be let in: a socket that nobody serves must not stop it.
_KNOCKING = 500
#: How long (ms) it waits for the answer: a program that is busy takes its time.
_PATIENCE = 5000
_TAKEN = b"taken\n"
_OTHER = b"other\n"

#: Gets the library and the things asked for; returns whether this window takes them.
Take = Callable[[Path | None, tuple[Path, ...]], bool]


def channel(settings: Path) -> str:
    """Return the name under which programs with these settings find each other."""
    return f"quotarium-{hashlib.sha256(str(settings).encode()).hexdigest()[:16]}"


def hand_over(name: str, library: Path | None, things: Sequence[Path]) -> bool:
    """Ask a program that runs already to take these; return whether it did."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_KNOCKING):
        return False
    request = {"library": library and str(library), "things": [str(one) for one in things]}
    socket.write(json.dumps(request).encode("ascii") + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_PATIENCE):
            return False
    return socket.readLine().data() == _TAKEN


def _answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(_KNOCKING)


class OneWindow(QObject):
    """Listens for programs started later; the first of several programs is the one that does."""

    def __init__(self, name: str, take: Take, parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # Qt's server takes a name away from who has it, so that is asked first; a name that
        # nobody answers to was left by a program that crashed.
        if not _answers(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_asked(socket))
            if socket.canReadLine():
                self._on_asked(socket)

    def _on_asked(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            asked = json.loads(bytes(socket.readLine().data()))
            library = asked["library"] and Path(asked["library"])
            things = tuple(Path(one) for one in asked["things"])
        except (ValueError, KeyError, TypeError):
            answer = _OTHER  # no program of ours, or one of another version
        else:
            answer = _TAKEN if self._take(library, things) else _OTHER
        socket.write(answer)
        socket.flush()
