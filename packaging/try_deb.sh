#!/usr/bin/env bash
# Installs the .deb in a clean Debian 12 made for it, and runs the smoke test there. As root.
# MIRROR is the Debian mirror to take the system from; by default the one that this machine uses.
set -euo pipefail
cd "$(dirname "$0")/.."

deb=$(ls dist/quotarium_*.deb)
root=$(mktemp -d /tmp/quotarium-clean-XXXXXX)
mirror=${MIRROR:-$(cat /etc/apt/sources.list.d/debian.sources /etc/apt/sources.list 2>/dev/null |
    sed -nE 's/^(URIs:|deb) ([^ ]+).*/\2/p' | head -n 1 || true)}

end() {
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap end EXIT

echo "try: making a clean Debian 12"
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 ||
    { tail -n 5 "$root.log"; exit 1; }
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mount -t proc proc "$root/proc"
cp "$deb" "$root/tmp/quotarium.deb"
inside() { chroot "$root" env DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 HOME=/root "$@"; }
install() { inside apt-get install -y --no-install-recommends "$@" >"$root.log" 2>&1; }

inside apt-get update >"$root.log" 2>&1
install /tmp/quotarium.deb || { tail -n 5 "$root.log"; exit 1; }
echo "try: installed $(du -sm "$root/usr/lib/quotarium" | cut -f1) MB"
inside quotarium new /tmp/First.quotarium --sample
install xvfb openbox xdotool xclip python3 || { tail -n 5 "$root.log"; exit 1; }
mkdir -p "$root/src/resources/sample" "$root/src/packaging"
cp -r resources/sample/articles "$root/src/resources/sample/"
cp packaging/smoke.py "$root/src/packaging/"
inside python3 /src/packaging/smoke.py quotarium
inside apt-get remove -y quotarium >/dev/null 2>&1
[ ! -e "$root/usr/lib/quotarium" ] || { echo "try: removing left something behind"; exit 1; }
echo "try: removed without a rest"
