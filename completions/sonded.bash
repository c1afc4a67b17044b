# bash completion of sonded(8)
_sonded() {
    local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    case $previous in
    -I | --internal | -E | --external)
        mapfile -t COMPREPLY < <(compgen -W "$(ls /sys/class/net)" -- "$word") ;;
    --log-level) mapfile -t COMPREPLY < <(compgen -W "error warning info debug" -- "$word") ;;
    --user) mapfile -t COMPREPLY < <(compgen -u -- "$word") ;;
    --signatures | --pid-file | --state-dir) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -W "--internal --external --network --filter --listen --signatures --update-interval --max-flows --client-timeout --client-queue --no-dump-established-flows --dump-unknown-flows --transactions --user --daemon --pid-file --foreground --state-dir --no-state --log-level --check --version --help" -- "$word") ;;
    esac
}
complete -o filenames -F _sonded sonded
