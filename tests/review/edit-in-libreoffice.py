"""Edits documents in a real LibreOffice. Takes a list of jobs as JSON on standard input, runs them in one session, each with
its document, author, edits and the file to save: {"open", "author", "track", "edits": [["replace", "old", "new"], ...], "save"}.
Needs Debian's python3-uno and libreoffice-writer-nogui."""

import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def start(profile):
    """A LibreOffice of its own profile, and the context to talk to it."""
    pipe = f"brief{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}",
         f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return office, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise RuntimeError("LibreOffice did not start")


def set_author(context, name):
    provider = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context)
    path = properties(nodepath="/org.openoffice.UserProfile/Data")
    access = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", path)
    access.givenname = name
    access.sn = ""
    access.commitChanges()


class Editor:
    """The edits, each found by its words."""

    def __init__(self, document, context):
        self.document = document
        self.context = context
        self.comments = []

    def find(self, words):
        search = self.document.createSearchDescriptor()
        search.SearchString = words
        search.SearchCaseSensitive = True
        found = self.document.findFirst(search)
        if found is None:
            raise RuntimeError(f"not found: {words}")
        return found

    def paragraph(self, words):
        found = self.find(words)
        cursor = found.Text.createTextCursorByRange(found)
        cursor.gotoStartOfParagraph(False)
        cursor.gotoEndOfParagraph(True)
        return cursor

    def replace(self, old, new):
        self.find(old).String = new

    def replace_inside(self, old, start, length, new):
        found = self.find(old)
        cursor = found.Text.createTextCursorByRange(found.Start)
        cursor.goRight(start, False)
        cursor.goRight(length, True)
        cursor.String = new

    def bold(self, words):
        self.find(words).CharWeight = 150.0

    def add_paragraph(self, after, words, style=None):
        cursor = self.paragraph(after)
        cursor.gotoEndOfParagraph(False)
        cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        cursor.Text.insertString(cursor, words, False)
        if style:
            cursor.ParaStyleName = style

    def split(self, before):
        found = self.find(before)
        found.Text.insertControlCharacter(found.Start, PARAGRAPH_BREAK, False)

    def delete_paragraph(self, words):
        """With its end, as a person who selects it and presses Delete."""
        cursor = self.paragraph(words)
        cursor.goRight(1, True)
        cursor.String = ""

    def join_next(self, words):
        cursor = self.paragraph(words)
        cursor.gotoEndOfParagraph(False)
        cursor.goRight(1, True)
        cursor.String = ""

    def move(self, words, after):
        """Cuts a paragraph and pastes it behind another."""
        controller = self.document.CurrentController
        cursor = self.paragraph(words)
        cursor.goRight(1, True)
        controller.select(cursor)
        self.dispatch(".uno:Cut")
        target = self.paragraph(after)
        target.gotoEndOfParagraph(False)
        target.goRight(1, False)
        controller.select(target)
        self.dispatch(".uno:Paste")

    def comment(self, words, text):
        """Kept for later: LibreOffice without a window ends when a comment is inserted or stored by UNO."""
        self.comments.append((words, text))

    def footnote(self, after, words):
        found = self.find(after)
        note = self.document.createInstance("com.sun.star.text.Footnote")
        found.Text.insertTextContent(found.End, note, False)
        note.String = words

    def cell(self, words):
        """The table with a cell of these words, and the index of its row."""
        for table in self.document.TextTables:
            for name in table.CellNames:
                if table.getCellByName(name).String == words:
                    return table, int("".join(sign for sign in name if sign.isdigit())) - 1
        raise RuntimeError(f"no cell: {words}")

    def delete_row(self, words):
        table, row = self.cell(words)
        table.Rows.removeByIndex(row, 1)

    def add_row(self, after, *cells):
        table, row = self.cell(after)
        table.Rows.insertByIndex(row + 1, 1)
        for column, words in enumerate(cells):
            table.getCellByPosition(column, row + 1).String = words

    def add_table(self, after, *cells):
        cursor = self.paragraph(after)
        cursor.gotoEndOfParagraph(False)
        cursor.Text.insertControlCharacter(cursor, PARAGRAPH_BREAK, False)
        table = self.document.createInstance("com.sun.star.text.TextTable")
        table.initialize(1, len(cells))
        cursor.Text.insertTextContent(cursor, table, False)
        for column, words in enumerate(cells):
            table.getCellByPosition(column, 0).String = words

    def add_heading(self, after, words):
        self.add_paragraph(after, words, "Heading 1")

    def delete_bookmarks(self):
        marks = self.document.Bookmarks
        for name in marks.ElementNames:
            self.document.Text.removeTextContent(marks.getByName(name))

    def accept_all(self):
        self.dispatch(".uno:AcceptAllTrackedChanges")

    def reject_all(self):
        self.dispatch(".uno:RejectAllTrackedChanges")

    def dispatch(self, command, **values):
        dispatcher = self.context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.DispatchHelper", self.context)
        dispatcher.executeDispatch(self.document.CurrentController.Frame, command, "", 0, properties(**values))


FILTERS = {".docx": "MS Word 2007 XML", ".fodt": "OpenDocument Text Flat XML"}


def run(job, desktop, context):
    """Returns the path of a document whose comments are in its flat form."""
    set_author(context, job.get("author", "Ann"))
    document = desktop.loadComponentFromURL("file://" + job["open"], "_blank", 0, properties(Hidden=True))
    document.RecordChanges = job.get("track", True)
    editor = Editor(document, context)
    for name, *words in job.get("edits", []):
        getattr(editor, name)(*words)
    saved = job["save"]
    if editor.comments:
        saved = os.path.splitext(saved)[0] + ".fodt"
    document.storeToURL("file://" + saved, properties(FilterName=FILTERS[os.path.splitext(saved)[1]]))
    document.close(True)
    if not editor.comments:
        return None
    with open(saved, encoding="utf8") as file:
        text = file.read()
    for i, (words, comment) in enumerate(editor.comments):
        author = job.get("author", "Ann")
        begin = (f'<office:annotation office:name="c{i}"><dc:creator>{author}</dc:creator>'
                 f"<dc:date>2026-03-14T10:00:00</dc:date><text:p>{comment}</text:p></office:annotation>")
        assert words in text, words
        text = text.replace(words, f'{begin}{words}<office:annotation-end office:name="c{i}"/>', 1)
    with open(saved, "w", encoding="utf8") as file:
        file.write(text)
    return saved


def main():
    with tempfile.TemporaryDirectory() as profile:
        office, context = start(profile)
        try:
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            flat = [saved for job in json.load(sys.stdin) if (saved := run(job, desktop, context))]
        finally:
            office.terminate()
            office.wait(30)
        if flat:
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation=file://{profile}", "--convert-to", "docx:MS Word 2007 XML",
                 "--outdir", os.path.dirname(flat[0]), *flat],
                check=True, stdout=subprocess.DEVNULL, timeout=60)


main()
