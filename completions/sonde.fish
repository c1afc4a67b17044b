# fish completion of sonde(1)
# SPDX-License-Identifier: MIT
complete -c sonde -n __fish_use_subcommand -f -a read -d 'the flows of a capture'
complete -c sonde -n __fish_use_subcommand -f -a explain -d 'why each flow got its verdict'
complete -c sonde -n __fish_use_subcommand -f -a extract -d 'the packets of the flows that match'
complete -c sonde -n __fish_use_subcommand -f -a lookup -d 'the application of a name or address'
complete -c sonde -n __fish_use_subcommand -f -a protocols -d 'the protocols that are told'
complete -c sonde -n __fish_use_subcommand -f -a risks -d 'what can be wrong with a flow'
complete -c sonde -n __fish_use_subcommand -f -a status -d 'how the agent is'
complete -c sonde -n __fish_use_subcommand -f -a signatures -d 'compile, check and compare what applications are told by'
complete -c sonde -n __fish_use_subcommand -s V -l version -d 'the version'
complete -c sonde -s h -l help -d 'what it takes'
complete -c sonde -n '__fish_seen_subcommand_from read' -s j -l json -d 'one JSON object a flow'
complete -c sonde -n '__fish_seen_subcommand_from read' -s e -l events -d 'messages as an agent sends them'
complete -c sonde -n '__fish_seen_subcommand_from read' -s s -l signatures -r -F -d 'another catalogue'
complete -c sonde -n '__fish_seen_subcommand_from read' -s m -l max-flows -x -d 'flows that are followed at the same time'
complete -c sonde -n '__fish_seen_subcommand_from status' -s j -l json -d 'the message as it is'
complete -c sonde -n '__fish_seen_subcommand_from extract' -s w -l write -r -F -d 'capture to make'
complete -c sonde -n '__fish_seen_subcommand_from read explain extract' -s T -l without-tunnel -x \
    -a 'gre ipip gtp vxlan geneve l2tp teredo tzsp erspan capwap' -d 'a kind of tunnel that is not looked into'
complete -c sonde -n '__fish_seen_subcommand_from protocols' -f -a "(sonde protocols 2>/dev/null | awk 'NR > 1 { print \$2 }')"
complete -c sonde -n '__fish_seen_subcommand_from lookup risks' -f
complete -c sonde -n '__fish_seen_subcommand_from lookup' -s a -l app -x -d 'all that is said of an application'
complete -c sonde -n '__fish_seen_subcommand_from lookup' -s s -l signatures -r -F -d 'another catalogue'
complete -c sonde -n '__fish_seen_subcommand_from signatures' -a 'compile check test fmt explain diff import export update keygen publish'
complete -c sonde -n '__fish_seen_subcommand_from signatures' -s o -l output -r -F -d 'the catalogue to write'
complete -c sonde -n '__fish_seen_subcommand_from signatures' -s q -l quiet -d 'no warnings'
complete -c sonde -n '__fish_seen_subcommand_from signatures' -s s -l sources -d 'count where facts are from'
