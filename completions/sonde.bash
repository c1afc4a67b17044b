# bash completion of sonde(1)
_sonde() {
    local word=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]} previous=${COMP_WORDS[COMP_CWORD - 1]} options=--help
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "read explain extract lookup protocols risks --help --version" -- "$word")
        return
    fi
    case $verb in
    read) options="--json --events --signatures --max-flows --without-tunnel --help" ;;
    explain) options="--without-tunnel --help" ;;
    extract) options="--write --without-tunnel --help" ;;
    esac
    case $previous:$verb:$word in
    --without-tunnel:* | -T:*)
        mapfile -t COMPREPLY < <(compgen -W "gre ipip gtp vxlan geneve l2tp teredo tzsp erspan capwap" -- "$word")
        ;;
    *:-*) mapfile -t COMPREPLY < <(compgen -W "$options" -- "$word") ;;
    *:protocols:*)
        mapfile -t COMPREPLY < <(compgen -W "$(sonde protocols | awk 'NR > 1 { print $2 }')" -- "$word")
        ;;
    *:read:* | *:explain:* | *:extract:*) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    esac
}
complete -o filenames -F _sonde sonde
