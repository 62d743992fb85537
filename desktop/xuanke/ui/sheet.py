"""The style sheet of the whole window; `Theme` fills in colours, lengths and type sizes."""

SHEET = """
* { font-size: $body; color: $text; }
QMainWindow, QDialog, QWidget#page { background: $ground; }
QStackedWidget { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: $p4; }
QLabel { background: transparent; }
QLabel[role="small"] { font-size: $small; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="strong"] { font-size: $strong; font-weight: 600; }
QLabel[role="heading"] { font-size: $heading; font-weight: 600; }
QLabel[role="display"] { font-size: $display; font-weight: 600; }
QLabel[role="link"] { color: $accent; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="bad"] { color: $bad; }
QLabel[chip="true"] { border-radius: $p4; padding: $p1 $p6; font-size: $small; background: $ground;
    color: $muted; }
QLabel[chip="true"][tone="accent"] { background: $accent_wash; color: $accent; }
QLabel[chip="true"][tone="good"] { background: $good_wash; color: $good; }
QLabel[chip="true"][tone="warn"] { background: $warn_wash; color: $warn; }
QLabel[chip="true"][tone="bad"] { background: $bad_wash; color: $bad; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: $p8; }
QFrame#card[tone="bad"] { border-left: $p4 solid $bad; }
QFrame#card[tone="warn"] { border-left: $p4 solid $warn; }
QFrame#pane { background: $surface; border: 1px solid $line; border-radius: $p8; }
QFrame#bar, QFrame#top { background: $surface; border: 0; border-bottom: 1px solid $line; }
QFrame#bottom { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame#side { background: $side; border: 0; border-right: 1px solid $line; }
QFrame#rule { background: $line; max-height: 1px; min-height: 1px; border: 0; }
QFrame#drop { background: $accent_wash; border: $p2 dashed $accent; border-radius: $p12; }

QPushButton { icon-size: $p16; }
QPushButton { background: $surface; color: $text; border: 1px solid $line; border-radius: $p6;
              padding: $p5 $p12; min-height: $p16; }
QPushButton:hover { background: $accent_wash; border-color: $accent; }
QPushButton:pressed { background: $accent_wash; }
QPushButton:focus { border: $p2 solid $accent; padding: $p4 $p10; }
QPushButton:disabled { color: $muted; background: $ground; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[role="primary"]:focus { border: $p2 solid $text; }
QPushButton[role="primary"]:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent;
                           padding: $p2 $p4; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; background: transparent; }
QPushButton[role="link"]:focus { border: 1px solid $accent; }
QPushButton[role="place"] { background: transparent; border: 0; border-left: $p3 solid transparent;
    border-radius: 0;
                            padding: $p8 $p10; text-align: left; }
QPushButton[role="place"]:hover { background: $accent_wash; }
QPushButton[role="place"]:focus { border: 1px solid $accent; border-left: $p3 solid $accent; }
QPushButton[role="place"]:checked { background: $accent_wash; border-left: $p3 solid $accent;
    color: $accent;
                                    font-weight: 600; }
QPushButton[role="step"] { background: transparent; border: 1px solid transparent; border-radius: $p6;
                           padding: $p6 $p10; text-align: left; }
QPushButton[role="step"]:hover { background: $accent_wash; }
QPushButton[role="step"]:focus { border: 1px solid $accent; }
QPushButton[role="step"]:checked { background: $accent_wash; color: $accent; border: 1px solid $accent; }
QPushButton[role="tab"] { background: transparent; border: 0; border-bottom: $p3 solid transparent;
    border-radius: 0;
                          padding: $p6 $p10; color: $muted; }
QPushButton[role="tab"]:hover { color: $text; }
QPushButton[role="tab"]:focus { border: 1px solid $accent; border-bottom: $p3 solid $accent; }
QPushButton[role="tab"]:checked { color: $accent; border-bottom: $p3 solid $accent; }
QPushButton[role="door"] { background: $surface; border: 1px solid $line; border-radius: $p8;
    text-align: left;
                           padding: 0; min-height: $p64; }
QPushButton[role="door"]:hover { border-color: $accent; background: $surface; }
QPushButton[role="door"]:focus { border: $p2 solid $accent; padding: 0; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: $surface; color: $text; border: 1px solid $line; border-radius: $p6; padding: $p4 $p8;
    selection-background-color: $accent; selection-color: $on_accent; min-height: $p16; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {
    border: $p2 solid $accent; padding: $p3 $p7; }
QLineEdit[role="search"] { font-size: $strong; padding: $p6 $p10; }
QLineEdit[role="search"]:focus { padding: $p5 $p8; }
QComboBox::drop-down { border: 0; width: $p24; }
QComboBox::down-arrow { image: url("$down"); width: $p14; height: $p14; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $line;
    selection-background-color: $accent_wash; selection-color: $text; outline: 0; }
QCheckBox { spacing: $p6; padding: $p2; border: 1px solid transparent; border-radius: $p4; }
QCheckBox:focus { border: 1px solid $accent; }
QCheckBox::indicator, QTableView::indicator { width: $p14; height: $p14; background: $surface;
    border: 1px solid $muted; border-radius: $p3; }
QCheckBox::indicator:checked, QTableView::indicator:checked { background: $accent; border-color: $accent;
    image: url("$tick"); }

QListView, QTableView, QTreeView { background: $surface; color: $text; border: 1px solid $line;
    border-radius: $p8; outline: 0; selection-background-color: $accent_wash; selection-color: $text;
    alternate-background-color: $ground; gridline-color: $line; }
QListView:focus, QTableView:focus { border: 1px solid $accent; }
QListView[role="bare"], QTableView[role="bare"] { border: 0; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line;
    padding: $p5 $p8; font-size: $small; }
QTableCornerButton::section { background: $surface; border: 0; }
QListWidget::item { padding: $p5 $p8; }
QListWidget::item:selected { background: $accent_wash; color: $text; }
QTableView::item { padding: 0 $p8; border: 0; }
QTableView::item:selected { background: $accent_wash; color: $text; }
QTableView::item:focus { border: 0; }

QScrollArea, QScrollArea > QWidget > QWidget#body { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: $p10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $p10; margin: 0; }
QScrollBar::handle { background: $line; border-radius: $p3; min-height: $p24; min-width: $p24;
    margin: $p1; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QProgressBar { background: $line; border: 0; border-radius: $p3; max-height: $p6; min-height: $p6; }
QProgressBar::chunk { background: $accent; border-radius: $p3; }
QMenu { background: $surface; border: 1px solid $line; padding: $p4; }
QMenu::item { padding: $p5 $p20; border-radius: $p4; }
QMenu::item:selected { background: $accent_wash; color: $text; }
"""
