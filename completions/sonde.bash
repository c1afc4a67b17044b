# bash completion of sonde(1)
_sonde() {
    local word=${COMP_WORDS[COMP_CWORD]} verb=${COMP_WORDS[1]}
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "read explain extract lookup protocols risks --help --version" -- "$word")
        return
    fi
    case $verb:$word in
    read:-*) mapfile -t COMPREPLY < <(compgen -W "--json --events --signatures --help" -- "$word") ;;
    extract:-*) mapfile -t COMPREPLY < <(compgen -W "--write --help" -- "$word") ;;
    *:-*) mapfile -t COMPREPLY < <(compgen -W "--help" -- "$word") ;;
    protocols:*)
        mapfile -t COMPREPLY < <(compgen -W "$(sonde protocols | awk 'NR > 1 { print $2 }')" -- "$word")
        ;;
    read:* | explain:* | extract:*) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
    esac
}
complete -o filenames -F _sonde sonde
