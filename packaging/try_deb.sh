#!/usr/bin/env bash
# Installs the .deb in a clean Debian 12 made for it, over an older version, runs the smoke test
# there, asks the desktop what it knows, and takes the package away again. As root.
# MIRROR is the Debian mirror to take the system from; by default the one that this machine uses.
set -euo pipefail
cd "$(dirname "$0")/.."

deb=$(ls dist/quotarium_*.deb)
root=$(mktemp -d /tmp/quotarium-clean-XXXXXX)
mirror=${MIRROR:-$(cat /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null |
    sed -nE 's/^(URIs:|deb) ([^ ]+).*/\2/p' | head -n 1 || true)}

end() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root" "$root.log"
}
trap end EXIT

fail() { echo "try: FAILED: $*"; exit 1; }
inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root "$@"; }
install() {
    inside apt-get install -y --no-install-recommends "$@" >"$root.log" 2>&1 ||
        { tail -n 5 "$root.log"; fail "apt-get install $*"; }
}
asks() { # WHAT EXPECTED COMMAND…: the command's answer holds what is expected
    local what=$1 expected=$2 answer
    answer=$(inside "${@:3}" 2>&1) || fail "$what: $answer"
    case $answer in *"$expected"*) echo "try: $what" ;; *) fail "$what: $answer" ;; esac
}

echo "try: making a clean Debian 12"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
    { tail -n 5 "$root.log"; fail "debootstrap"; }
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mount -t proc proc "$root/proc"
inside apt-get update >"$root.log" 2>&1

# An older version, with a file that the newer one does not have.
older=$root/tmp/older
dpkg-deb --raw-extract "$deb" "$older"
version=$(sed -n 's/^Version: //p' "$older/DEBIAN/control")
sed -i 's/^Version: .*/Version: 0~older/' "$older/DEBIAN/control"
touch "$older/usr/lib/quotarium/_internal/only-in-the-older"
dpkg-deb --root-owner-group -Znone --build "$older" "$root/tmp/older.deb" >/dev/null
rm -rf "$older"
cp "$deb" "$root/tmp/quotarium.deb"

install /tmp/older.deb
inside quotarium new /tmp/First.quotarium --sample
install /tmp/quotarium.deb
[ ! -e "$root/usr/lib/quotarium/_internal/only-in-the-older" ] || fail "the older version is left"
asks "upgraded to $version" "quotarium $version" quotarium --version
asks "the older version's library opens" '"findings": 0' quotarium -L /tmp/First.quotarium check --json
echo "try: installed $(du -sm "$root/usr/lib/quotarium" | cut -f1) MB"

install xvfb openbox xdotool xclip python3 desktop-file-utils appstream libglib2.0-bin
mkdir -p "$root/src/resources/sample" "$root/src/packaging"
cp -r resources/sample/articles "$root/src/resources/sample/"
cp packaging/smoke.py "$root/src/packaging/"
inside python3 /src/packaging/smoke.py quotarium

id=org.quotarium.Quotarium
asks "the menu entry is valid" "" desktop-file-validate /usr/share/applications/$id.desktop
asks "the description is valid" "" appstreamcli validate --no-net /usr/share/metainfo/$id.metainfo.xml
for size in 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512; do
    [ -s "$root/usr/share/icons/hicolor/$size/apps/quotarium.png" ] || fail "no icon of $size"
done
[ -s "$root/usr/share/icons/hicolor/scalable/apps/quotarium.svg" ] || fail "no scalable icon"
echo "try: icons are there in all sizes"
printf '@book{a, title={A}}\n' >"$root/tmp/a.bib"
printf 'TY  - BOOK\nER  -\n' >"$root/tmp/a.ris"
for pair in a.bib=text/x-bibtex a.ris=application/x-research-info-systems \
    First.quotarium/library.db=application/vnd.quotarium.library; do
    file=${pair%=*} type=${pair#*=}
    asks "$file is of type $type" "content-type: $type" \
        gio info -a standard::content-type "/tmp/$file"
    asks "$type opens with Quotarium" "$id.desktop" gio mime "$type"
done

inside apt-get purge -y quotarium >/dev/null 2>&1
left=$(find "$root/usr" "$root/etc" "$root/opt" "$root/var/lib/dpkg/info" -iname '*quotarium*')
[ -z "$left" ] || fail "removing left $left"
[ -e "$root/tmp/First.quotarium/library.db" ] || fail "removing took a library"
echo "try: removed without a rest; the library is still there"
echo "try: passed"
