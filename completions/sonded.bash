# bash completion of sonded(8)
# SPDX-License-Identifier: MIT
_sonded() {
    local word=${COMP_WORDS[COMP_CWORD]} words
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    -I | --internal | -E | --external | -N | --peer) words=$(ls /sys/class/net) ;;
    --log-level) words="error warning info debug" ;;
    --listen) words="tcp: unix:" ;;
    --user)
        mapfile -t COMPREPLY < <(compgen -u -- "$word")
        return
        ;;
    -c | --config | --signatures | --local-signatures | --pid-file | --state-dir)
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --transactions) words=$(sonde protocols 2>/dev/null | awk 'NR > 1 { print $2 }') ;;
    --without-tunnel) words="gre ipip gtp vxlan geneve l2tp teredo tzsp erspan capwap" ;;
    -A | --network | -F | --filter | --update-interval | --max-flows | --client-timeout | --client-queue) return ;;
    *)
        words="-c --config --sample-config -I --internal -E --external -A --network -N --peer -F --filter --listen --signatures --local-signatures --reclassify --update-interval
            --max-flows --client-timeout --client-queue --dump-established-flows --no-dump-established-flows
            --dump-unknown-flows --transactions -t --no-conntrack --without-tunnel --user --daemon --pid-file -R --foreground --state-dir --no-state
            --log-level --check -p --provision -V --version -h --help"
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o filenames -F _sonded sonded
