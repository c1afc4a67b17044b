# bash completion of sonde(1)
# SPDX-License-Identifier: MIT
_sonde() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} verb=${COMP_WORDS[1]} words
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "read explain extract lookup protocols risks signatures status -h --help -V --version" -- "$word")
        return
    fi
    case $verb:$before in
    read:-T | read:--without-tunnel | explain:-T | explain:--without-tunnel | extract:-T | extract:--without-tunnel)
        words="gre ipip gtp vxlan geneve l2tp teredo tzsp erspan capwap"
        mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
        return
        ;;
    read:-m | read:--max-flows | lookup:-a | lookup:--app) return ;;
    esac
    if [ "$verb" = signatures ] && [ "$COMP_CWORD" -eq 2 ]; then
        mapfile -t COMPREPLY < <(compgen -W "compile check test fmt explain diff import export update keygen publish" -- "$word")
        return
    fi
    case $verb:$word in
    read:-*) words="-j --json -e --events -s --signatures -m --max-flows -T --without-tunnel -h --help" ;;
    explain:-*) words="-T --without-tunnel -h --help" ;;
    extract:-*) words="-w --write -T --without-tunnel -h --help" ;;
    lookup:-*) words="-a --app -s --signatures -h --help" ;;
    status:-*) words="-j --json -h --help" ;;
    signatures:-*) words="-o --output -q --quiet -s --sources -h --help" ;;
    *:-*) words="-h --help" ;;
    protocols:*) words=$(sonde protocols 2>/dev/null | awk 'NR > 1 { print $2 }') ;;
    read:* | explain:* | extract:* | signatures:* | status:*)
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    *) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -o filenames -F _sonde sonde
