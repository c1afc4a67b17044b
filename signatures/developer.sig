# Source code, packages, containers, builds, documentation and tools of software developers.
# SPDX-License-Identifier: MIT

application anaconda 21281 Anaconda developer
    owner "Anaconda, Inc."
    source unverified
    domain anaconda.com
    domain anaconda.org
    domain conda.io
    domain continuum.io
    domain conda-forge.org
    test repo.anaconda.com
    test conda.anaconda.org

application android-developers 21282 Android-Developers developer
    owner "Google LLC"
    source unverified
    domain developer.android.com
    domain androidstudio.googleblog.com
    domain maven.google.com
    test developer.android.com

application ansible 21283 Ansible developer
    owner "Red Hat, Inc."
    source unverified
    domain ansible.com
    test galaxy.ansible.com

application apache 21284 Apache developer
    owner "Apache Software Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain apache.org
    test repo.maven.apache.org
    test archive.apache.org
    test-not repo1.maven.org

application apple-developer 21286 Apple-Developer developer
    owner "Apple Inc."
    source unverified
    domain developer.apple.com
    domain appstoreconnect.apple.com
    domain swift.org
    domain testflight.apple.com
    domain devimages-cdn.apple.com
    domain devstreaming-cdn.apple.com
    domain developerservices2.apple.com
    test developer.apple.com

application appveyor 21287 AppVeyor developer
    owner "AppVeyor Systems Inc."
    source unverified
    domain appveyor.com
    test www.appveyor.com

application arduino 21288 Arduino developer
    owner "Arduino S.r.l."
    source unverified
    domain arduino.cc
    test downloads.arduino.cc

application azure-devops 21289 Azure-DevOps developer
    owner "Microsoft Corporation"
    source unverified
    domain dev.azure.com
    domain vstmrblob.vsassets.io
    domain vssps.visualstudio.com
    domain vsrm.visualstudio.com
    test dev.azure.com

application bitbucket 21290 Bitbucket developer
    owner "Atlassian Corporation"
    source list v2fly/domain-list-community@2328046b064a91c3ca4b970e229b34ca1c986794 data/atlassian
    source unverified
    domain bitbucket.org
    domain bitbucket.io
    domain bytebucket.org
    test api.bitbucket.org

application bitrise 21291 Bitrise developer
    owner "Bitrise"
    source unverified
    domain bitrise.io
    test www.bitrise.io

application buildkite 21292 Buildkite developer
    owner "Buildkite Pty Ltd"
    source unverified
    domain buildkite.com
    test www.buildkite.com

application bun 21293 Bun developer
    owner "Oven"
    source unverified
    domain bun.sh
    domain bun.com
    test www.bun.sh

application chocolatey 21294 Chocolatey developer
    owner "Chocolatey Software, Inc."
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain chocolatey.org
    test community.chocolatey.org

application circleci 21295 CircleCI developer
    owner "Circle Internet Services, Inc."
    source unverified
    domain circleci.com
    domain circle-artifacts.com
    test www.circleci.com

application cloudbees 21296 CloudBees developer
    owner "CloudBees, Inc."
    source unverified
    domain cloudbees.com
    domain rollout.io
    test www.cloudbees.com

application cloudsmith 21297 Cloudsmith developer
    owner "Cloudsmith Ltd."
    source unverified
    domain cloudsmith.io
    domain cloudsmith.com
    test dl.cloudsmith.io

application cocoapods 21298 CocoaPods developer
    owner "CocoaPods"
    source unverified
    domain cocoapods.org
    test cdn.cocoapods.org

application codeberg 21299 Codeberg developer
    owner "Codeberg e.V."
    source unverified
    domain codeberg.org
    domain codeberg.page
    test www.codeberg.org

application codecov 21300 Codecov developer
    owner "Functional Software, Inc."
    source unverified
    domain codecov.io
    test www.codecov.io

application codepen 21301 CodePen developer
    owner "CodePen"
    source unverified
    domain codepen.io
    domain cdpn.io
    domain codepenassets.com
    test www.codepen.io

application codesandbox 21302 CodeSandbox developer
    owner "CodeSandbox B.V."
    source unverified
    domain codesandbox.io
    domain csb.app
    test www.codesandbox.io

application codewars 21303 Codewars developer
    owner "Qualified, Inc."
    source unverified
    domain codewars.com
    test www.codewars.com

application confluent 21304 Confluent developer
    owner "Confluent, Inc."
    source unverified
    domain confluent.io
    domain confluent.cloud
    test www.confluent.io

application coveralls 21305 Coveralls developer
    owner "Lemur Heavy Industries"
    source unverified
    domain coveralls.io
    test www.coveralls.io

application cpan 21306 CPAN developer
    owner "The Perl Foundation"
    source unverified
    domain cpan.org
    domain metacpan.org
    domain perl.org
    test www.cpan.org

application cran 21307 CRAN developer
    owner "R Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain r-project.org
    domain rstudio.com
    domain posit.co
    domain posit.cloud
    test cran.r-project.org

application crates-io 21308 crates-io developer
    owner "Rust Foundation"
    source list v2fly/domain-list-community@d3f17153a11c01609c7a4d6e3bb22009fa0f17bf data/rust
    domain crates.io
    test static.crates.io
    test index.crates.io

application csdn 21309 CSDN developer
    owner "CSDN"
    source unverified
    domain csdn.net
    domain csdnimg.cn
    domain gitcode.com
    test www.csdn.net

application ctan 21310 CTAN developer
    owner "CTAN"
    source unverified
    domain ctan.org
    domain latex-project.org
    domain tug.org
    test mirrors.ctan.org

application cygwin 21311 Cygwin developer
    owner "Cygwin"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain cygwin.com
    domain sourceware.org
    domain msys2.org
    test mirror.msys2.org

application dart-flutter 21312 Dart-Flutter developer
    owner "Google LLC"
    source unverified
    domain dart.dev
    domain pub.dev
    domain flutter.dev
    domain dartlang.org
    domain flutter.io
    test pub.dev

application dev-to 21313 DEV developer
    owner "DEV Community Inc."
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain dev.to
    domain forem.com
    test www.dev.to

application docker 20146 Docker developer
    owner "Docker, Inc."
    source list v2fly/domain-list-community@0f401617a9731ff93105cea8396efa306520289f data/docker
    source unverified
    domain docker.com
    domain docker.io
    domain dockerstatic.com
    domain compose-spec.io
    domain =docker-images-prod.6aa30f8b08e16409b46e0173d6de2f56.r2.cloudflarestorage.com
    domain docker-cdn.com
    domain dockerhub.com
    test registry-1.docker.io
    test hub.docker.com

application eclipse 21314 Eclipse developer
    owner "Eclipse Foundation AISBL"
    source unverified
    domain eclipse.org
    domain eclipsecontent.org
    domain open-vsx.org
    domain adoptium.net
    test download.eclipse.org
    test open-vsx.org

application elastic 21315 Elastic developer
    owner "Elasticsearch B.V."
    source unverified
    domain elastic.co
    domain elastic-cloud.com
    domain elastic.dev
    test artifacts.elastic.co

application freedesktop 21316 freedesktop-org developer
    owner "X.Org Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain x.org
    domain freedesktop.org
    test gitlab.freedesktop.org

application gemfury 21317 Gemfury developer
    owner "Gemfury"
    source unverified
    domain gemfury.com
    domain fury.io
    test www.gemfury.com

application gitbook 21318 GitBook developer
    owner "GitBook Inc."
    source unverified
    domain gitbook.com
    domain gitbook.io
    test www.gitbook.com

application gitea 21319 Gitea developer
    owner "CommitGo, Inc."
    source unverified
    domain gitea.com
    domain gitea.io
    test www.gitea.com

application gitee 21320 Gitee developer
    owner "Shenzhen OSChina"
    source unverified
    domain gitee.com
    domain oschina.net
    domain gitee.io
    domain giteeusercontent.com
    test www.gitee.com

application github 20060 GitHub developer
    owner "GitHub, Inc."
    source list v2fly/domain-list-community@0a7e628789c56f6f5c4844c188c7b895720a2c5f data/github
    source document https://api.github.com/meta
    source unverified
    domain github.com
    domain github.io
    domain githubusercontent.com
    domain git.io
    domain githubassets.com
    domain githubapp.com
    domain ghcr.io
    domain github.dev
    domain github.blog
    domain github.community
    domain githubstatus.com
    domain githubnext.com
    domain githubpreview.dev
    domain ghe.com
    domain github.net
    domain githubhackathon.com
    network 192.30.252.0/22
    network 185.199.108.0/22
    network 140.82.112.0/20
    network 143.55.64.0/20
    network 2a0a:a440::/29
    network 2606:50c0::/32
    test github.com
    test api.github.com
    test raw.githubusercontent.com
    test example.github.io
    test-not github.com.example.org

application gitlab 20145 GitLab developer
    owner "GitLab Inc."
    source list v2fly/domain-list-community@42faa8b8829a3372e41e1c36dbcc6f4352a53fa0 data/gitlab
    source unverified
    domain gitlab.com
    domain gitlab.net
    domain gitlab-static.net
    domain gitlab.io
    domain gitlab.org
    domain gitlab-review.app
    test registry.gitlab.com

application gitpod 21321 Gitpod developer
    owner "Gitpod GmbH"
    source unverified
    domain gitpod.io
    domain ona.com
    test www.gitpod.io

application glitch 21322 Glitch developer
    owner "Fastly, Inc."
    source unverified
    domain glitch.com
    domain glitch.me
    test www.glitch.com

application gnome 21323 GNOME developer
    owner "GNOME Foundation"
    source unverified
    domain gnome.org
    test gitlab.gnome.org

application golang 21324 Go developer
    owner "Google LLC"
    source unverified
    domain golang.org
    domain go.dev
    test proxy.golang.org
    test sum.golang.org
    test pkg.go.dev

application google-container-registry 21325 Google-Artifact-Registry developer
    owner "Google LLC"
    source unverified
    domain gcr.io
    domain pkg.dev
    domain artifactregistry.googleapis.com
    test www.gcr.io

application google-developers 21326 Google-Developers developer
    owner "Google LLC"
    source unverified
    domain developers.google.com
    test developers.google.com

application gradle 21327 Gradle developer
    owner "Gradle, Inc."
    source unverified
    domain gradle.org
    domain gradle.com
    test services.gradle.org
    test plugins.gradle.org

application grafana-labs 21328 Grafana developer
    owner "Raintank, Inc."
    source unverified
    domain grafana.com
    domain grafana.net
    domain grafana.org
    test apt.grafana.com

application hackerrank 21329 HackerRank developer
    owner "Interviewstreet Inc."
    source unverified
    domain hackerrank.com
    test www.hackerrank.com

application hashicorp 21330 HashiCorp developer
    owner "HashiCorp, Inc."
    source unverified
    domain hashicorp.com
    domain terraform.io
    domain hashicorp.cloud
    domain vagrantup.com
    domain vagrantcloud.com
    test releases.hashicorp.com
    test registry.terraform.io

application haskell 21331 Haskell developer
    owner "Haskell Foundation"
    source unverified
    domain haskell.org
    domain stackage.org
    test hackage.haskell.org

application helm-artifact-hub 21332 Artifact-Hub developer
    owner "Cloud Native Computing Foundation"
    source unverified
    domain artifacthub.io
    domain helm.sh
    domain cncf.io
    test www.artifacthub.io

application hex-pm 21333 Hex developer
    owner "Six Colors AB"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain hex.pm
    domain hexdocs.pm
    domain elixir-lang.org
    domain erlang.org
    test www.hex.pm

application homebrew 21334 Homebrew developer
    owner "Homebrew"
    source unverified
    domain brew.sh
    test formulae.brew.sh

application jenkins 21335 Jenkins developer
    owner "The Linux Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain jenkins.io
    domain jenkins-ci.org
    test updates.jenkins.io

application jetbrains 21336 JetBrains developer
    owner "JetBrains s.r.o."
    source list v2fly/domain-list-community@08a2d53d75499dc125d3b6bf4cc8f66fad9b7861 data/jetbrains
    source unverified
    domain jetbrains.com
    domain jetbrains.com.cn
    domain jetbrains.net
    domain jetbrains.cloud
    domain jetbrains.space
    domain jetbrains.team
    domain intellij.com
    domain intellij.net
    domain intellij.org
    domain kotlinlang.org
    domain jb.gg
    domain youtrack.cloud
    domain datalore.io
    domain jetbrains.org
    domain grazie.ai
    test plugins.jetbrains.com

application jfrog 21337 JFrog developer
    owner "JFrog Ltd."
    source unverified
    domain jfrog.com
    domain jfrog.io
    domain jfrog.org
    domain bintray.com
    test releases.jfrog.io

application jitpack 21338 JitPack developer
    owner "JitPack"
    source unverified
    domain jitpack.io
    test www.jitpack.io

application jsfiddle 21339 JSFiddle developer
    owner "JSFiddle"
    source unverified
    domain jsfiddle.net
    domain jshell.net
    test www.jsfiddle.net

application jsr 21340 Deno developer
    owner "Deno Land Inc."
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain deno.land
    domain deno.com
    domain deno.dev
    domain jsr.io
    test jsr.io
    test deno.land

application juejin 21341 Juejin developer
    owner "ByteDance Ltd."
    source unverified
    domain juejin.cn
    domain juejin.im
    test www.juejin.cn

application jupyter 21342 Jupyter developer
    owner "NumFOCUS"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain jupyter.org
    domain mybinder.org
    test www.jupyter.org

application kaggle 21343 Kaggle developer
    owner "Google LLC"
    source unverified
    domain kaggle.com
    domain kaggleusercontent.com
    domain kaggle.io
    domain kaggle.net
    test www.kaggle.com

application kde 21344 KDE developer
    owner "KDE e.V."
    source unverified
    domain kde.org
    test download.kde.org

application kernel-org 21345 Kernel-org developer
    owner "The Linux Kernel Organization"
    source unverified
    domain kernel.org
    test cdn.kernel.org
    test git.kernel.org

application kubernetes 21346 Kubernetes developer
    owner "The Linux Foundation"
    source list v2fly/domain-list-community@557625be004f9fef0c386322de284d6905f611ef data/kubernetes
    domain kubernetes.io
    domain k8s.io
    test registry.k8s.io

application launchdarkly 21347 LaunchDarkly developer
    owner "Catamorphic, Co."
    source unverified
    domain launchdarkly.com
    domain launchdarkly.us
    test clientstream.launchdarkly.com

application launchpad 21348 Launchpad developer
    owner "Canonical Ltd."
    source unverified
    domain launchpad.net
    domain launchpadcontent.net
    domain launchpadlibrarian.net
    test ppa.launchpadcontent.net

application leetcode 21349 LeetCode developer
    owner "LeetCode"
    source unverified
    domain leetcode.com
    domain leetcode.cn
    test www.leetcode.com

application macports 21350 MacPorts developer
    owner "MacPorts"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain macports.org
    test www.macports.org

application mariadb 21351 MariaDB developer
    owner "MariaDB Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain mariadb.org
    domain mariadb.com
    test www.mariadb.org

application maven-central 21352 Maven-Central developer
    owner "Sonatype, Inc."
    source unverified
    domain maven.org
    domain sonatype.org
    domain sonatype.com
    domain mvnrepository.com
    test repo1.maven.org

application mdn 21353 MDN developer
    owner "Mozilla Corporation"
    source unverified
    domain developer.mozilla.org
    domain mdn.mozillademos.org
    domain mdn.dev
    test developer.mozilla.org

application mongodb 21354 MongoDB developer
    owner "MongoDB, Inc."
    source unverified
    domain mongodb.com
    domain mongodb.org
    domain mongodb.net
    domain mongodbgov.net
    test cloud.mongodb.com

application mysql 21355 MySQL developer
    owner "Oracle Corporation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain mysql.com
    test repo.mysql.com

application ngrok 21356 ngrok developer
    owner "ngrok, Inc."
    source unverified
    domain ngrok.com
    domain ngrok.io
    domain ngrok.app
    domain ngrok.dev
    domain ngrok-free.app
    domain ngrok-free.dev
    test www.ngrok.com

application nixos 21357 NixOS developer
    owner "NixOS Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain nixos.org
    domain cachix.org
    test cache.nixos.org

application nodejs 21358 Node-js developer
    owner "OpenJS Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain nodesource.com
    domain nodejs.org
    domain openjsf.org
    test nodejs.org
    test deb.nodesource.com

application notepad-plus-plus 21359 Notepad-plus-plus developer
    owner "Notepad++"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain notepad-plus-plus.org
    test www.notepad-plus-plus.org

application npm 21360 npm developer
    owner "npm, Inc."
    source list v2fly/domain-list-community@326d9fe95f0935b613e01daceba5daf560dec046 data/npmjs
    source unverified
    domain npmjs.com
    domain npmjs.org
    domain npm.community
    domain npm.im
    test registry.npmjs.org

application npmmirror 21361 npmmirror developer
    owner "Alibaba Group"
    source list v2fly/domain-list-community@326d9fe95f0935b613e01daceba5daf560dec046 data/npmjs
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain npmmirror.com
    domain cnpmjs.org
    test registry.npmmirror.com

application nuget 21362 NuGet developer
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@18c1f828c3e8b8b4c8f176863b1d23e58453ee3d data/microsoft-dev
    domain nuget.org
    test api.nuget.org

application packagecloud 21363 packagecloud developer
    owner "Computology, LLC"
    source unverified
    domain packagecloud.io
    test www.packagecloud.io

application packagist 21364 Packagist developer
    owner "Packagist Conductors GmbH"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain packagist.org
    domain getcomposer.org
    domain packagist.com
    test repo.packagist.org

application php 21365 PHP developer
    owner "The PHP Group"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain php.net
    test www.php.net

application platformio 21366 PlatformIO developer
    owner "PlatformIO Labs"
    source unverified
    domain platformio.org
    test api.registry.platformio.org

application pnpm 21367 pnpm developer
    owner "pnpm"
    source unverified
    domain pnpm.io
    test www.pnpm.io

application postgresql 21368 PostgreSQL developer
    owner "PostgreSQL Global Development Group"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain postgresql.org
    test apt.postgresql.org

application postman 21369 Postman developer
    owner "Postman, Inc."
    source unverified
    domain postman.com
    domain getpostman.com
    domain pstmn.io
    domain postman.co
    test www.postman.com

application powershell-gallery 21370 PowerShell-Gallery developer
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@08cfb4e1ed7919c32af39ebe323a47a563795319 data/microsoft
    domain powershellgallery.com
    test www.powershellgallery.com

application puppet 21371 Puppet developer
    owner "Perforce Software, Inc."
    source unverified
    domain puppet.com
    domain puppetlabs.com
    test www.puppet.com

application putty 21372 PuTTY developer
    owner "Simon Tatham"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain greenend.org.uk
    test www.chiark.greenend.org.uk

application pypi 21373 PyPI developer
    owner "Python Software Foundation"
    source list v2fly/domain-list-community@277f6cca2d4510cda23e0aea46399bfc6f502951 data/python
    source unverified
    domain pypi.org
    domain pythonhosted.org
    domain pypa.io
    domain pypi.io
    domain pypi.python.org
    test pypi.org
    test files.pythonhosted.org

application python 21374 Python developer
    owner "Python Software Foundation"
    source list v2fly/domain-list-community@277f6cca2d4510cda23e0aea46399bfc6f502951 data/python
    domain python.org
    test www.python.org
    test docs.python.org
    test-not pypi.python.org

application qiita 21375 Qiita developer
    owner "Qiita Inc."
    source unverified
    domain qiita.com
    test www.qiita.com

application quay 21376 Quay developer
    owner "Red Hat, Inc."
    source unverified
    domain quay.io
    test cdn.quay.io

application read-the-docs 21377 Read-the-Docs developer
    owner "Read the Docs, Inc."
    source unverified
    domain readthedocs.io
    domain readthedocs.org
    domain readthedocs.com
    domain readthedocs-hosted.com
    test www.readthedocs.io

application redis 21378 Redis developer
    owner "Redis Ltd."
    source unverified
    domain redis.io
    domain redis.com
    domain redislabs.com
    domain redis-cloud.com
    test www.redis.io

application replit 21379 Replit developer
    owner "Replit, Inc."
    source unverified
    domain replit.com
    domain repl.co
    domain replit.dev
    domain replit.app
    domain repl.it
    domain replitusercontent.com
    test www.replit.com

application ruby-lang 21380 Ruby developer
    owner "Ruby Association"
    source unverified
    domain ruby-lang.org
    test www.ruby-lang.org

application rubygems 21381 RubyGems developer
    owner "Ruby Central"
    source unverified
    domain rubygems.org
    domain bundler.io
    test www.rubygems.org

application rust 21382 Rust developer
    owner "Rust Foundation"
    source list v2fly/domain-list-community@d3f17153a11c01609c7a4d6e3bb22009fa0f17bf data/rust
    source unverified
    domain rust-lang.org
    domain rustup.rs
    domain docs.rs
    test static.rust-lang.org
    test docs.rs

application savannah 21383 GNU-Savannah developer
    owner "Free Software Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain gnu.org
    domain nongnu.org
    domain fsf.org
    test ftp.gnu.org

application scoop 21384 Scoop developer
    owner "ScoopInstaller"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain scoop.sh
    test www.scoop.sh

application shields-io 21385 Shields-io developer
    owner "Shields.io"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain shields.io
    domain badgen.net
    test img.shields.io

application snyk 21386 Snyk developer
    owner "Snyk Limited"
    source unverified
    domain snyk.io
    test www.snyk.io

application sonarsource 21387 SonarSource developer
    owner "SonarSource Sarl"
    source unverified
    domain sonarcloud.io
    domain sonarsource.com
    domain sonarqube.org
    test www.sonarcloud.io

application sourceforge 21388 SourceForge developer
    owner "Slashdot Media"
    source unverified
    domain sourceforge.net
    domain sourceforge.io
    domain sf.net
    domain fsdn.com
    domain sourceforge.com
    test www.sourceforge.net

application sourcehut 21389 SourceHut developer
    owner "Source Hut"
    source unverified
    domain sr.ht
    domain sourcehut.org
    test www.sr.ht

application stack-overflow 20147 Stack-Overflow developer
    owner "Stack Exchange, Inc."
    source list v2fly/domain-list-community@0329e8117ec168ac3ede0463bb4428f66c6bfde6 data/stackexchange
    domain stackoverflow.com
    domain stackexchange.com
    domain sstatic.net
    domain serverfault.com
    domain superuser.com
    domain askubuntu.com
    domain stackapps.com
    domain mathoverflow.net
    domain blogoverflow.com
    domain stackoverflow.blog
    domain stacksnippets.net
    domain stackoverflowbusiness.com
    test stackoverflow.com
    test cdn.sstatic.net

application stackblitz 21390 StackBlitz developer
    owner "StackBlitz, Inc."
    source unverified
    domain stackblitz.com
    domain webcontainer.io
    domain stackblitz.io
    test www.stackblitz.com

application statsig 21391 Statsig developer
    owner "Statsig, Inc."
    source unverified
    domain statsig.com
    domain statsigapi.net
    domain featureassets.org
    test www.statsig.com

application sublime-text 21392 Sublime-Text developer
    owner "Sublime HQ Pty Ltd"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain sublimetext.com
    domain sublimehq.com
    domain packagecontrol.io
    test www.sublimetext.com

application supabase 21393 Supabase developer
    owner "Supabase, Inc."
    source unverified
    domain supabase.com
    domain supabase.co
    domain supabase.io
    domain supabase.in
    test www.supabase.com

application swagger 21394 Swagger developer
    owner "SmartBear Software"
    source unverified
    domain swagger.io
    domain swaggerhub.com
    domain smartbear.com
    test www.swagger.io

application travis-ci 21395 Travis-CI developer
    owner "Travis CI GmbH"
    source unverified
    domain travis-ci.com
    domain travis-ci.org
    test www.travis-ci.com

application tuna-mirror 21396 TUNA-Mirror developer
    owner "Tsinghua University"
    source unverified
    domain tuna.tsinghua.edu.cn
    test tuna.tsinghua.edu.cn

application ustc-mirror 21397 USTC-Mirror developer
    owner "USTC"
    source unverified
    domain mirrors.ustc.edu.cn
    test mirrors.ustc.edu.cn

application vim 21398 Vim developer
    owner "Vim"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    source unverified
    domain neovim.io
    domain vim.org
    test www.vim.org

application visual-studio 21399 Visual-Studio developer
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@18c1f828c3e8b8b4c8f176863b1d23e58453ee3d data/microsoft-dev
    source unverified
    domain visualstudio.com
    domain vsassets.io
    domain vscode-cdn.net
    domain vscode-unpkg.net
    domain vscode.dev
    domain vsmarketplacebadges.dev
    test marketplace.visualstudio.com
    test update.code.visualstudio.com
    test-not code.visualstudio.com.example.org

application w3schools 21400 W3Schools developer
    owner "Refsnes Data"
    source unverified
    domain w3schools.com
    test www.w3schools.com

application wireshark 21401 Wireshark developer
    owner "Wireshark Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain wireshark.org
    test www.wireshark.org

application xamarin 21402 Xamarin developer
    owner "Microsoft Corporation"
    source list v2fly/domain-list-community@18c1f828c3e8b8b4c8f176863b1d23e58453ee3d data/microsoft-dev
    domain xamarin.com
    domain mono-project.com
    test www.xamarin.com

application yarn 21403 Yarn developer
    owner "OpenJS Foundation"
    source list v2fly/domain-list-community@011e9a91c601a7e0098b2acb7a7167fe60369e9a data/category-dev
    domain yarnpkg.com
    test registry.yarnpkg.com

application zed 21404 Zed developer
    owner "Zed Industries, Inc."
    source unverified
    domain zed.dev
    test www.zed.dev
