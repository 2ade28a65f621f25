"""The graph of speakers and links: a picture, the links as a list beside it, and saving."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from quotarium.gui import fonts, words
from quotarium.gui.drawing.saving import save_picture
from quotarium.gui.drawing.view import DrawingView
from quotarium.gui.links.kinds import kind_sign
from quotarium.gui.routes import Route
from quotarium.gui.timeline.wording import wording
from quotarium.gui.widgets.buttons import button
from quotarium.gui.widgets.labels import SectionLabel, plain_label
from quotarium.gui.widgets.sizes import resize_grown
from quotarium.gui.workbench import Workbench
from quotarium.model.drawing import Drawing
from quotarium.model.graph import Graph, draw_graph

if TYPE_CHECKING:
    from quotarium.storage.library import Library


class GraphDialog(QDialog):
    """Shows what the route narrows quotes to; `only` are ids of quotes, empty for all of them."""

    def __init__(
        self,
        bench: Workbench,
        route: Route,
        only: tuple[int, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("graphDialog")
        self.setWindowTitle(self.tr("Speakers and links"))
        resize_grown(self, 1120, 720)
        self._bench = bench
        library = bench.library
        named = (route.title or (library.path.stem if library else ""), route.query)
        self._title = " · ".join(part for part in named if part)
        self.graph = Graph((), ())
        self.view = DrawingView(self.tr("Graph of speakers and links"))
        self.list = QListWidget()
        self.list.setObjectName("graphLinks")
        self.list.setAccessibleName(self.tr("Links between speakers"))
        self.list.setWordWrap(True)
        self.list.setProperty("popup", True)
        self.facts = plain_label(tone="muted", wrap=True)
        self.save = button(self.tr("Save the picture…"), "export", primary=True)
        self.save_graphml = button(self.tr("Save as GraphML…"))
        self.close_button = button(self.tr("Close"))
        self._lay_out()
        self.save.clicked.connect(self._on_save)
        self.save_graphml.clicked.connect(self._on_save_graphml)
        self.close_button.clicked.connect(self.reject)
        self._look(route, frozenset(only) or None)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addWidget(self.facts)
        side.addWidget(SectionLabel(self.tr("Links"), self.list))
        side.addWidget(self.list, 1)
        for made in (self.save, self.save_graphml, self.close_button):
            side.addWidget(made)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 12, 16, 12)
        line.setSpacing(12)
        line.addWidget(self.view, 1)
        holder = QWidget()
        holder.setFixedWidth(fonts.grown(290))
        side.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(side)
        line.addWidget(holder)

    def _look(self, route: Route, only: frozenset[int] | None) -> None:
        said = wording()

        def work(library: Library) -> tuple[Graph, Drawing]:
            from quotarium.services.graphing import speaker_graph

            graph = speaker_graph(
                library, route.query, tag_id=route.tag_id, project_id=route.project_id, only=only
            )
            return graph, draw_graph(graph, width=820, height=680, words=said)

        self.facts.setText(self.tr("Being drawn…"))
        self._bench.read(work, self._show, owner=self, key="graph")

    def _show(self, made: tuple[Graph, Drawing]) -> None:
        self.graph, drawing = made
        facts = [words.number_of_speakers(len(self.graph.nodes) + self.graph.left_out)]
        if self.graph.left_out:
            shown = str(len(self.graph.nodes))
            facts.append(self.tr("the %1 most linked are drawn").replace("%1", shown))
        self.facts.setText(" · ".join(facts))
        self.view.show_drawing(drawing)
        names = {node.id: node.name for node in self.graph.nodes}
        self.list.clear()
        for edge in self.graph.edges:
            word = words.link_word(edge.kind)
            times = f" ({edge.number})" if edge.number > 1 else ""
            one, other = names[edge.from_id], names[edge.to_id]
            self.list.addItem(f"{kind_sign(edge.kind)}  {one} {word} {other}{times}")
        if not self.graph.edges:
            self.list.addItem(self.tr("No two speakers are linked here yet."))
        for made_button in (self.save, self.save_graphml):
            made_button.setEnabled(bool(self.graph.nodes))

    def _on_save(self) -> None:
        drawing = draw_graph(self.graph, words=wording(), title=self._title)
        save_picture(self, self._bench, drawing, self._title)

    def _on_save_graphml(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the graph"), "speakers.graphml", "GraphML (*.graphml)"
        )
        if name:
            self.save_graphml_to(Path(name))

    def save_graphml_to(self, path: Path) -> None:
        """Write the graph as GraphML, in the background."""
        graph = self.graph

        def work() -> None:
            from quotarium.services.exporting import write_export
            from quotarium.services.graphing import graph_bytes

            write_export(path, graph_bytes(graph, "graphml"))

        told = self.tr("Saved %1.").replace("%1", path.name)
        self._bench.run(work, lambda _: self._bench.told.emit(told))
