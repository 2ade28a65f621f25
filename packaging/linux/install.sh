#!/bin/sh
# Installs Quotarium for you alone, below ~/.local; “install.sh --remove” takes it away again.
# With PREFIX=/usr/local, as root, it is installed for everybody.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${PREFIX:-$HOME/.local}
program=$prefix/lib/quotarium

remove() {
    rm -rf "$program"
    rm -f "$prefix/bin/quotarium"
    (cd "$here/share" && find . -type f) | while read -r name; do rm -f "$prefix/share/$name"; done
}

tell_desktop() {
    command -v update-mime-database >/dev/null && update-mime-database "$prefix/share/mime" || :
    command -v update-desktop-database >/dev/null &&
        update-desktop-database "$prefix/share/applications" || :
    command -v gtk-update-icon-cache >/dev/null &&
        gtk-update-icon-cache -qtf "$prefix/share/icons/hicolor" || :
}

remove
if [ "${1:-}" = --remove ]; then
    tell_desktop
    echo "Quotarium was removed. Your libraries are where they were."
    exit 0
fi
mkdir -p "$prefix/lib" "$prefix/bin" "$prefix/share"
cp -R "$here/program" "$program"
ln -s ../lib/quotarium/quotarium "$prefix/bin/quotarium"
cp -R "$here/share/." "$prefix/share/"
# A desktop may look for commands elsewhere than a shell does.
entry=share/applications/org.quotarium.Quotarium.desktop
sed "s|^Exec=quotarium |Exec=\"$prefix/bin/quotarium\" |" "$here/$entry" >"$prefix/$entry"
tell_desktop
echo "Quotarium is installed: it is in the menu, and its command is $prefix/bin/quotarium."
