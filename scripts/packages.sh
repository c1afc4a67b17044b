# What building and testing need from Debian 12; sourced by ./run and ./test.

BUILD_PACKAGES="gcc meson ninja-build pkg-config libpcap-dev libssl-dev libpcre2-dev libidn2-dev libuv1-dev libinih-dev libmnl-dev libbpf-dev \
libsodium-dev libcurl4-openssl-dev libzstd-dev libjson-c-dev libmicrohttpd-dev libhiredis-dev librdkafka-dev libnats-dev libmosquitto-dev libseccomp-dev zlib1g-dev clang bpftool scdoc"
# What the README reads the stream with.
RUN_PACKAGES="netcat-openbsd jq"
TEST_PACKAGES="clang-format clang-tidy libclang-rt-14-dev libcmocka-dev python3 \
python3-jsonschema iproute2 nftables conntrack iptables nginx-light curl faketime openssl netcat-openbsd jq g++ \
libcap2-bin procps mount util-linux tcpdump tshark nfdump rsyslog redis-server nats-server mosquitto mosquitto-clients systemd zstd"

# Installs the packages of "$1" that are not there.
need_packages() {
    missing=""
    for package in $1; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -z "$missing" ] && return 0
    sudo=""
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    echo "Installing:$missing"
    $sudo apt-get -o Acquire::Retries=3 update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing
}
